import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
var __webpack_exports__ = {};
;
const external_node_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");
;
const external_node_os_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");
;
const external_node_path_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");
;
const external_os_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");
;
function utils_toCommandValue(input) {
  if (input === null || input === void 0) {
    return "";
  } else if (typeof input === "string" || input instanceof String) {
    return input;
  }
  return JSON.stringify(input);
}
function toCommandProperties(annotationProperties) {
  if (!Object.keys(annotationProperties).length) {
    return {};
  }
  return {
    title: annotationProperties.title,
    file: annotationProperties.file,
    line: annotationProperties.startLine,
    endLine: annotationProperties.endLine,
    col: annotationProperties.startColumn,
    endColumn: annotationProperties.endColumn
  };
}
;
function command_issueCommand(command, properties, message) {
  const cmd = new Command(command, properties, message);
  process.stdout.write(cmd.toString() + external_os_namespaceObject.EOL);
}
function command_issue(name, message = "") {
  command_issueCommand(name, {}, message);
}
const CMD_STRING = "::";
class Command {
  constructor(command, properties, message) {
    if (!command) {
      command = "missing.command";
    }
    this.command = command;
    this.properties = properties;
    this.message = message;
  }
  toString() {
    let cmdStr = CMD_STRING + this.command;
    if (this.properties && Object.keys(this.properties).length > 0) {
      cmdStr += " ";
      let first = true;
      for (const key in this.properties) {
        if (this.properties.hasOwnProperty(key)) {
          const val = this.properties[key];
          if (val) {
            if (first) {
              first = false;
            } else {
              cmdStr += ",";
            }
            cmdStr += `${key}=${escapeProperty(val)}`;
          }
        }
      }
    }
    cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
    return cmdStr;
  }
}
function escapeData(s) {
  return utils_toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}
function escapeProperty(s) {
  return utils_toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
}
;
const external_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");
;
const external_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");
;
function file_command_issueFileCommand(command, message) {
  const filePath = process.env[`GITHUB_${command}`];
  if (!filePath) {
    throw new Error(`Unable to find environment variable for file command ${command}`);
  }
  if (!external_fs_namespaceObject.existsSync(filePath)) {
    throw new Error(`Missing file at path: ${filePath}`);
  }
  external_fs_namespaceObject.appendFileSync(filePath, `${utils_toCommandValue(message)}${external_os_namespaceObject.EOL}`, {
    encoding: "utf8"
  });
}
function file_command_prepareKeyValueMessage(key, value) {
  const delimiter = `ghadelimiter_${external_crypto_namespaceObject.randomUUID()}`;
  const convertedValue = utils_toCommandValue(value);
  if (key.includes(delimiter)) {
    throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
  }
  if (convertedValue.includes(delimiter)) {
    throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
  }
  return `${key}<<${delimiter}${external_os_namespaceObject.EOL}${convertedValue}${external_os_namespaceObject.EOL}${delimiter}`;
}
;
const external_path_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");
;
var __awaiter = function(thisArg, _arguments, P, generator) {
  function adopt2(value) {
    return value instanceof P ? value : new P(function(resolve2) {
      resolve2(value);
    });
  }
  return new (P || (P = Promise))(function(resolve2, reject) {
    function fulfilled(value) {
      try {
        step(generator.next(value));
      } catch (e2) {
        reject(e2);
      }
    }
    function rejected(value) {
      try {
        step(generator["throw"](value));
      } catch (e2) {
        reject(e2);
      }
    }
    function step(result) {
      result.done ? resolve2(result.value) : adopt2(result.value).then(fulfilled, rejected);
    }
    step((generator = generator.apply(thisArg, _arguments || [])).next());
  });
};
var ExitCode;
(function(ExitCode2) {
  ExitCode2[ExitCode2["Success"] = 0] = "Success";
  ExitCode2[ExitCode2["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
function exportVariable(name, val) {
  const convertedVal = toCommandValue(val);
  process.env[name] = convertedVal;
  const filePath = process.env["GITHUB_ENV"] || "";
  if (filePath) {
    return issueFileCommand("ENV", prepareKeyValueMessage(name, val));
  }
  issueCommand("set-env", { name }, convertedVal);
}
function setSecret(secret) {
  issueCommand("add-mask", {}, secret);
}
function addPath(inputPath) {
  const filePath = process.env["GITHUB_PATH"] || "";
  if (filePath) {
    issueFileCommand("PATH", inputPath);
  } else {
    issueCommand("add-path", {}, inputPath);
  }
  process.env["PATH"] = `${inputPath}${path.delimiter}${process.env["PATH"]}`;
}
function getInput(name, options) {
  const val = process.env[`INPUT_${name.replace(/ /g, "_").toUpperCase()}`] || "";
  if (options && options.required && !val) {
    throw new Error(`Input required and not supplied: ${name}`);
  }
  if (options && options.trimWhitespace === false) {
    return val;
  }
  return val.trim();
}
function getMultilineInput(name, options) {
  const inputs = getInput(name, options).split("\n").filter((x) => x !== "");
  if (options && options.trimWhitespace === false) {
    return inputs;
  }
  return inputs.map((input) => input.trim());
}
function getBooleanInput(name, options) {
  const trueValue = ["true", "True", "TRUE"];
  const falseValue = ["false", "False", "FALSE"];
  const val = getInput(name, options);
  if (trueValue.includes(val))
    return true;
  if (falseValue.includes(val))
    return false;
  throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${name}
Support boolean input list: \`true | True | TRUE | false | False | FALSE\``);
}
function setOutput(name, value) {
  const filePath = process.env["GITHUB_OUTPUT"] || "";
  if (filePath) {
    return file_command_issueFileCommand("OUTPUT", file_command_prepareKeyValueMessage(name, value));
  }
  process.stdout.write(external_os_namespaceObject.EOL);
  command_issueCommand("set-output", { name }, utils_toCommandValue(value));
}
function setCommandEcho(enabled) {
  issue("echo", enabled ? "on" : "off");
}
function setFailed(message) {
  process.exitCode = ExitCode.Failure;
  error(message);
}
function isDebug() {
  return process.env["RUNNER_DEBUG"] === "1";
}
function debug(message) {
  command_issueCommand("debug", {}, message);
}
function error(message, properties = {}) {
  command_issueCommand("error", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function warning(message, properties = {}) {
  command_issueCommand("warning", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function notice(message, properties = {}) {
  command_issueCommand("notice", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function info(message) {
  process.stdout.write(message + external_os_namespaceObject.EOL);
}
function startGroup(name) {
  command_issue("group", name);
}
function endGroup() {
  command_issue("endgroup");
}
function group(name, fn) {
  return __awaiter(this, void 0, void 0, function* () {
    startGroup(name);
    let result;
    try {
      result = yield fn();
    } finally {
      endGroup();
    }
    return result;
  });
}
function saveState(name, value) {
  const filePath = process.env["GITHUB_STATE"] || "";
  if (filePath) {
    return issueFileCommand("STATE", prepareKeyValueMessage(name, value));
  }
  issueCommand("save-state", { name }, toCommandValue(value));
}
function getState(name) {
  return process.env[`STATE_${name}`] || "";
}
function getIDToken(aud) {
  return __awaiter(this, void 0, void 0, function* () {
    return yield OidcClient.getIDToken(aud);
  });
}
;
class Failure extends Error {
  name = "Failure";
}
function isFailure(error2) {
  return error2 instanceof Error && error2.name === "Failure";
}
;
const OPEN_FLAGS = external_node_fs_namespaceObject.constants.O_RDONLY | (external_node_fs_namespaceObject.constants.O_NOFOLLOW ?? 0) | (external_node_fs_namespaceObject.constants.O_NONBLOCK ?? 0);
function openForReading(location) {
  return (0, external_node_fs_namespaceObject.openSync)(location, OPEN_FLAGS);
}
function assertUnchanged(file, size, modified) {
  const stat = (0, external_node_fs_namespaceObject.fstatSync)(file);
  if (!stat.isFile() || stat.size !== size || stat.mtimeMs !== modified)
    throw changed();
}
function fill(file, memory, offset, length, position, enough = length) {
  let done = 0;
  while (done < enough) {
    const count2 = (0, external_node_fs_namespaceObject.readSync)(file, memory, offset + done, length - done, position + done);
    if (count2 === 0)
      break;
    done += count2;
  }
  return done;
}
function readBeginning(location, size, target) {
  withFile(location, size, (file) => {
    if (fill(file, target, 0, target.length, 0) < target.length)
      throw changed();
  });
}
function describeReadError(error2) {
  const { message, syscall } = error2;
  if (message === void 0)
    return String(error2);
  const end = syscall === void 0 ? -1 : message.indexOf(`, ${syscall}`);
  return end < 0 ? message : message.slice(0, end);
}
function withFile(location, size, use) {
  const file = openForReading(location);
  try {
    const stat = (0, external_node_fs_namespaceObject.fstatSync)(file);
    if (!stat.isFile() || stat.size !== size)
      throw changed();
    return use(file);
  } finally {
    (0, external_node_fs_namespaceObject.closeSync)(file);
  }
}
function changed() {
  return new Failure("changed while it was being scanned");
}
;
const MIB = 1024 * 1024;
const small_file_OPEN_FLAGS = external_node_fs_namespaceObject.constants.O_RDONLY | (external_node_fs_namespaceObject.constants.O_NONBLOCK ?? 0) | (external_node_fs_namespaceObject.constants.O_NOCTTY ?? 0);
const NO_LINK = external_node_fs_namespaceObject.constants.O_NOFOLLOW ?? 0;
const FIRST_ROOM = 64 * 1024;
function readSmallFile(location, mostBytes, links) {
  return readGuarded(location, mostBytes, links, "whole");
}
function readStart(location, mostBytes, links) {
  return readGuarded(location, mostBytes, links, "start");
}
function readGuarded(location, mostBytes, links, part) {
  try {
    const found2 = links === "followed" ? (0, external_node_fs_namespaceObject.statSync)(location) : null;
    if (found2 !== null && !found2.isFile())
      return unfit(found2);
    const file = (0, external_node_fs_namespaceObject.openSync)(location, links === "followed" ? small_file_OPEN_FLAGS : small_file_OPEN_FLAGS | NO_LINK);
    try {
      return part === "whole" ? readWhole(file, mostBytes) : readStartOf(file, mostBytes);
    } finally {
      (0, external_node_fs_namespaceObject.closeSync)(file);
    }
  } catch (error2) {
    const { code: code2 } = error2;
    if (code2 === "ENOENT" || code2 === "ENOTDIR")
      return { ...troubled("does not exist"), isAbsent: true };
    const found2 = lookAt(location);
    if (found2 !== null && !found2.isFile())
      return unfit(found2);
    return troubled(`can't be read: ${describeReadError(error2)}`);
  }
}
function readWhole(file, mostBytes) {
  const stat = (0, external_node_fs_namespaceObject.fstatSync)(file);
  if (!stat.isFile())
    return unfit(stat);
  const tooLarge = `is larger than ${mostBytes < MIB ? `${mostBytes} bytes` : `${Math.floor(mostBytes / MIB)} MiB`}`;
  if (stat.size > mostBytes)
    return troubled(tooLarge);
  let bytes = Buffer.allocUnsafe((stat.size || Math.min(FIRST_ROOM, mostBytes)) + 1);
  let length = 0;
  for (; ; ) {
    const count2 = (0, external_node_fs_namespaceObject.readSync)(file, bytes, length, bytes.length - length, length);
    length += count2;
    if (length > mostBytes)
      return troubled(tooLarge);
    if (count2 === 0 || length === stat.size) {
      return taken(bytes.subarray(0, length));
    }
    if (length === bytes.length)
      bytes = enlarged(bytes, mostBytes + 1);
  }
}
function enlarged(bytes, most) {
  const larger = Buffer.allocUnsafe(Math.min(2 * bytes.length, most));
  bytes.copy(larger);
  return larger;
}
function readStartOf(file, mostBytes) {
  const stat = (0, external_node_fs_namespaceObject.fstatSync)(file);
  if (!stat.isFile())
    return unfit(stat);
  const bytes = Buffer.allocUnsafe(mostBytes);
  return taken(bytes.subarray(0, fill(file, bytes, 0, mostBytes, 0)));
}
function taken(bytes) {
  return { bytes, trouble: null, isAbsent: false, isEndless: false };
}
function troubled(trouble) {
  return { bytes: null, trouble, isAbsent: false, isEndless: false };
}
function unfit(stat) {
  if (stat.isDirectory())
    return troubled("is a directory, not a file");
  if (stat.isSocket())
    return troubled("is a socket, not a regular file");
  if (stat.isFIFO())
    return { ...troubled("is a named pipe, not a regular file"), isEndless: true };
  if (stat.isSymbolicLink())
    return troubled("is a link, which is not followed or can't be");
  return { ...troubled("is a device, not a regular file"), isEndless: isEndless(stat) };
}
function isEndless(stat) {
  if (stat.isFIFO() || stat.isBlockDevice())
    return true;
  return stat.isCharacterDevice() && stat.rdev !== lookAt("/dev/null")?.rdev;
}
function lookAt(location) {
  try {
    return (0, external_node_fs_namespaceObject.lstatSync)(location);
  } catch {
    return null;
  }
}
;
const external_node_buffer_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");
;
const SURROGATE = new RegExp("\\p{Surrogate}", "u");
const SURROGATES = new RegExp("\\p{Surrogate}+", "gu");
const ESCAPE_BASE = 56320;
function decodePath(bytes) {
  if ((0, external_node_buffer_namespaceObject.isUtf8)(bytes))
    return bytes.toString("utf8");
  let text = "";
  let offset = 0;
  while (offset < bytes.length) {
    const length = sequenceLength(bytes[offset]);
    const sequence = bytes.subarray(offset, offset + length);
    if (sequence.length === length && (0, external_node_buffer_namespaceObject.isUtf8)(sequence)) {
      text += sequence.toString("utf8");
      offset += length;
    } else {
      text += String.fromCharCode(ESCAPE_BASE + bytes[offset]);
      offset += 1;
    }
  }
  return text;
}
function lossless_encodePath(path2) {
  return process.platform === "win32" || !SURROGATE.test(path2) ? path2 : pathBytes(path2);
}
function pathBytes(path2) {
  if (!SURROGATE.test(path2))
    return Buffer.from(path2, "utf8");
  const parts2 = [];
  let end = 0;
  for (const match2 of path2.matchAll(SURROGATES)) {
    parts2.push(Buffer.from(path2.slice(end, match2.index), "utf8"));
    parts2.push(Buffer.from(Array.from(match2[0], (unit) => unit.charCodeAt(0) & 255)));
    end = match2.index + match2[0].length;
  }
  parts2.push(Buffer.from(path2.slice(end), "utf8"));
  return Buffer.concat(parts2);
}
function isUtf8Path(path2) {
  return !SURROGATE.test(path2);
}
function sequenceLength(lead) {
  if (lead < 128)
    return 1;
  if (lead < 224)
    return 2;
  if (lead < 240)
    return 3;
  return 4;
}
;
const UNSAFE = new RegExp("::|##\\[|\\p{Surrogate}|[\\\\\\u0000-\\u001f\\u007f-\\u009f\\u00ad\\u061c\\u180e\\u200b\\u200e\\u200f\\u2028-\\u202e\\u2060-\\u206f\\u2800\\u3164\\ufeff\\uffa0\\ufff9-\\ufffb\\u{1bca0}-\\u{1bca3}\\u{1d173}-\\u{1d17a}\\u{e0000}-\\u{e007f}]", "gu");
let unsafeOrDoubtful = null;
const NAMED = {
  "::": ":\\x3a",
  "##[": "#\\x23[",
  "\\": "\\\\",
  "\n": "\\n",
  "\r": "\\r",
  "	": "\\t"
};
function display(text) {
  return text.replace(UNSAFE, (match2) => escaped(match2));
}
function displayBetween(text, from, to) {
  unsafeOrDoubtful ??= new RegExp(`(${UNSAFE.source})|[^!-~]`, "gu");
  return text.replace(unsafeOrDoubtful, (match2, unsafe, offset) => unsafe === void 0 && (offset < from || offset >= to) ? match2 : escaped(match2));
}
function escaped(match2) {
  return NAMED[match2] ?? escapeCharacter(match2);
}
function writtenName(name) {
  return isUtf8Path(name) ? name : display(name);
}
function escapeCharacter(character2) {
  const code2 = character2.codePointAt(0);
  if (code2 >= 56448 && code2 <= 56575)
    return `\\x${hex(code2 & 255, 2)}`;
  if (code2 < 128)
    return `\\x${hex(code2, 2)}`;
  return code2 <= 65535 ? `\\u${hex(code2, 4)}` : `\\u{${hex(code2, 5)}}`;
}
function hex(value, width) {
  return value.toString(16).padStart(width, "0");
}
;
const external_node_module_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:module");
;
const requireBuiltin = (0, external_node_module_namespaceObject.createRequire)(import.meta.url);
function builtin(name) {
  return requireBuiltin(name);
}
;
const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"];
const HAS_GROUPS = process.platform !== "win32";
const HAS_OWN_GROUP = HAS_GROUPS;
const living = /* @__PURE__ */ new Set();
function adopt(child) {
  if (child.pid === void 0)
    return;
  if (living.size === 0) {
    process.on("exit", endAll);
    for (const signal of SIGNALS)
      process.on(signal, obey);
  }
  living.add(child);
  child.once("close", () => release(child));
}
function children_endGroup(child) {
  try {
    if (HAS_GROUPS && child.pid !== void 0)
      process.kill(-child.pid, "SIGKILL");
    else
      child.kill("SIGKILL");
  } catch {
  }
}
function release(child) {
  living.delete(child);
  if (living.size > 0)
    return;
  process.off("exit", endAll);
  for (const signal of SIGNALS)
    process.off(signal, obey);
}
function endAll() {
  for (const child of living)
    children_endGroup(child);
}
function obey(signal) {
  endAll();
  if (process.listenerCount(signal) > 1)
    return;
  for (const each of SIGNALS)
    process.off(each, obey);
  process.kill(process.pid, signal);
}
;
const IS_WINDOWS = process.platform === "win32";
const found = /* @__PURE__ */ new Map();
function trustedPath(environment, within) {
  const scanned = new Set(within.filter((directory) => (0, external_node_path_namespaceObject.dirname)(directory) !== directory).map(identityOf));
  scanned.delete(null);
  const isInside2 = (path2) => {
    for (let above2 = path2; ; above2 = (0, external_node_path_namespaceObject.dirname)(above2)) {
      if (scanned.has(identityOf(above2)))
        return true;
      if ((0, external_node_path_namespaceObject.dirname)(above2) === above2)
        return false;
    }
  };
  const names = Object.keys(environment).filter(isPath);
  const entries = (environment[names[0] ?? "PATH"] ?? "").split(external_node_path_namespaceObject.delimiter);
  const kept = entries.filter((entry) => (0, external_node_path_namespaceObject.isAbsolute)(entry) && !isInside2(entry) && !isInside2(realOrSame(entry)));
  return {
    ...Object.fromEntries(Object.entries(environment).filter(([name]) => !names.includes(name))),
    PATH: kept.join(external_node_path_namespaceObject.delimiter),
    // Else Windows would look into the working directory first.
    ...IS_WINDOWS ? { NoDefaultCurrentDirectoryInExePath: "1" } : {}
  };
}
function findProgram(name, environment) {
  const path2 = environment[Object.keys(environment).find((each) => isPath(each)) ?? "PATH"] ?? "";
  const key = `${name}\0${path2}`;
  const known2 = found.get(key);
  if (known2 !== void 0)
    return known2;
  const file = IS_WINDOWS ? `${name}.exe` : name;
  const places = path2.split(external_node_path_namespaceObject.delimiter).filter((entry) => (0, external_node_path_namespaceObject.isAbsolute)(entry));
  const place = places.map((entry) => (0, external_node_path_namespaceObject.join)(entry, file)).find(isProgram) ?? null;
  found.set(key, place);
  return place;
}
function isPath(name) {
  return name === "PATH" || IS_WINDOWS && name.toUpperCase() === "PATH";
}
function isProgram(path2) {
  try {
    if (!(0, external_node_fs_namespaceObject.statSync)(path2).isFile())
      return false;
    (0, external_node_fs_namespaceObject.accessSync)(path2, external_node_fs_namespaceObject.constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
function identityOf(path2) {
  try {
    const { dev, ino } = (0, external_node_fs_namespaceObject.statSync)(lossless_encodePath(path2), { bigint: true });
    return `${dev}:${ino}`;
  } catch {
    return null;
  }
}
function realOrSame(path2) {
  try {
    return (0, external_node_fs_namespaceObject.realpathSync)(lossless_encodePath(path2)).toString();
  } catch {
    return path2;
  }
}
;
const SAFE_SETTINGS = [
  "core.fsmonitor=false",
  "core.hooksPath=/dev/null",
  "core.untrackedCache=false",
  "protocol.allow=never",
  "safe.directory=*"
];
const SAFE_ARGUMENTS = [
  "--no-pager",
  "--no-optional-locks",
  "--literal-pathspecs",
  ...SAFE_SETTINGS.flatMap((setting) => ["-c", setting])
];
function gitEnvironment(environment, within = []) {
  const kept = Object.entries(trustedPath(environment, within)).filter(([name]) => !name.startsWith("GIT_") || name === "GIT_CEILING_DIRECTORIES");
  return {
    ...Object.fromEntries(kept),
    // Else some commands write each record by itself, which takes nine times as long.
    GIT_FLUSH: "0",
    // Stronger than `protocol.*` of any configuration; no protocol has this name.
    GIT_ALLOW_PROTOCOL: "none",
    // Set, so that no program is asked that the configuration names.
    GIT_ASKPASS: "",
    GIT_NO_LAZY_FETCH: "1",
    GIT_NO_REPLACE_OBJECTS: "1",
    GIT_TERMINAL_PROMPT: "0",
    LC_ALL: "C"
  };
}
;
const UNITS = ["KB", "MB", "GB", "TB", "PB"];
const UNIT_STEP = 1e3;
function formatCount(count2) {
  return String(count2).replace(/\B(?=(?:\d{3})+$)/g, ",");
}
function countOf(count2, singular2, plural = `${singular2}s`) {
  return `${formatCount(count2)} ${count2 === 1 ? singular2 : plural}`;
}
function orList(names) {
  return names.join(", ").replace(/, ([^,]*)$/, " or $1");
}
function formatBytes(bytes) {
  if (bytes === null)
    return "unknown size";
  if (bytes < UNIT_STEP)
    return `${bytes} B`;
  let value = bytes;
  let unit = -1;
  while (unit < UNITS.length - 1 && Number(round(value)) >= (unit < 0 ? UNIT_STEP : 999.5)) {
    value /= UNIT_STEP;
    unit += 1;
  }
  return `${round(value)} ${UNITS[unit]}`;
}
function formatShare(share) {
  if (share === 0)
    return "0 %";
  const percent = share * 100;
  if (percent < 0.1)
    return "< 0.1 %";
  const text = percent.toFixed(1);
  return text === "100.0" && share < 1 ? "> 99.9 %" : `${text} %`;
}
function round(value) {
  return value < 10 ? value.toFixed(1).replace(/\.0$/, "") : value.toFixed(0);
}
;
const SECOND = 1e3;
const MINUTE = 60 * SECOND;
const LOCAL = {
  idle: MINUTE,
  silent: 30 * MINUTE,
  whole: null,
  cause: "there may be a pipe in the place of a file that it reads, such as .gitignore, or a disk that is gone"
};
const REMOTE = {
  idle: MINUTE,
  silent: MINUTE,
  whole: 60 * MINUTE,
  cause: "the server does not answer"
};
const UNSEEN = 10 * MINUTE;
const LONGEST_INTERVAL = SECOND;
function watch(pid, patience, said, giveUp) {
  const interval = Math.min(LONGEST_INTERVAL, patience.idle / 4);
  let [words2, work] = ["", ""];
  let [silence, idleness, whole] = [0, 0, 0];
  const timer = setInterval(() => {
    whole += interval;
    silence += interval;
    idleness += interval;
    const nowSaid = `${said()}`;
    const nowWork = workOf(pid);
    if (nowSaid !== words2)
      silence = 0;
    if (nowSaid !== words2 || nowWork !== null && nowWork !== work)
      idleness = 0;
    words2 = nowSaid;
    work = nowWork ?? "";
    const idle = nowWork === null ? Math.max(patience.idle, Math.min(UNSEEN, patience.silent)) : patience.idle;
    const reason = silence >= patience.silent ? `it said nothing for ${inSeconds(silence)}` : idleness >= idle ? `it did nothing for ${inSeconds(idleness)}` : patience.whole !== null && whole >= patience.whole ? `it took longer than ${inSeconds(whole)}` : null;
    if (reason === null)
      return;
    clearInterval(timer);
    giveUp(`${reason}; ${patience.cause}`);
  }, interval);
  timer.unref();
  return () => clearInterval(timer);
}
function inSeconds(milliseconds) {
  return countOf(Math.round(milliseconds / SECOND), "second");
}
function workOf(pid) {
  if (process.platform !== "linux" || pid === void 0)
    return null;
  try {
    const stat = (0, external_node_fs_namespaceObject.readFileSync)(`/proc/${pid}/stat`, "latin1");
    const times = stat.slice(stat.lastIndexOf(")") + 2).split(" ").slice(11, 13);
    const switches = (0, external_node_fs_namespaceObject.readFileSync)(`/proc/${pid}/status`, "latin1").match(/^voluntary_ctxt_switches.*$/m);
    return `${times.join(" ")} ${switches?.[0] ?? ""}`;
  } catch {
    return null;
  }
}
;
class GitError extends Failure {
  /** What git wrote; `null` if there is no git to start. */
  stderr;
  /** It did nothing for so long that nobody waits for it any more. */
  isGivenUp;
  constructor(message, stderr, isGivenUp = false) {
    super(message);
    this.stderr = stderr;
    this.isGivenUp = isGivenUp;
  }
}
async function runGit(directory, args, environment, call = {}) {
  const output = [];
  await streamGit(directory, args, environment, (chunk2) => output.push(chunk2), call);
  return Buffer.concat(output);
}
function streamGit(directory, args, environment, take, call = {}) {
  return new Promise((resolve2, reject) => {
    const child = spawnGit(directory, args, environment, "pipe");
    let said = 0;
    child.stdout?.on("data", (chunk2) => {
      said += 1;
      try {
        take(chunk2);
      } catch (error2) {
        children_endGroup(child);
        reject(error2);
      }
    });
    finish(child, args, call, () => said).then((messages) => {
      call.warned?.(messages);
      resolve2();
    }, reject).finally(() => child.stdout?.removeAllListeners("data"));
  });
}
function spawnGit(directory, args, environment, stdout) {
  const program = findProgram("git", environment);
  if (program === null) {
    throw new GitError("git could not be started: git was not found on the PATH (relative entries, and those inside of what is scanned, do not count)", null);
  }
  const child = builtin("node:child_process").spawn(program, [...SAFE_ARGUMENTS, ...args], {
    cwd: directory,
    detached: HAS_OWN_GROUP,
    env: environment,
    stdio: ["pipe", stdout, "pipe"],
    windowsHide: true
  });
  adopt(child);
  return child;
}
function finish(child, args, { input, patience = LOCAL }, said) {
  return new Promise((resolve2, reject) => {
    const errors = [];
    const unwatch = watch(child.pid, patience, () => errors.length + said(), (reason) => {
      children_endGroup(child);
      const stderr = Buffer.concat(errors).toString("utf8");
      reject(new GitError(`git ${commandOf(args)} was given up: ${reason}`, stderr, true));
    });
    child.stderr?.on("data", (chunk2) => errors.push(chunk2));
    child.stdin?.on("error", () => {
    });
    child.on("error", (error2) => {
      unwatch();
      reject(new GitError(`git could not be started: ${display(error2.message)}`, null));
    });
    child.on("close", (code2, signal) => {
      unwatch();
      const messages = Buffer.concat(errors);
      if (code2 === 0)
        return resolve2(messages);
      const stderr = messages.toString("utf8").trim();
      const reason = lastComplaint(stderr) || `exit status ${code2 ?? signal}`;
      reject(new GitError(`git ${commandOf(args)} failed: ${display(reason)}`, stderr));
    });
    child.stdin?.end(input);
  });
}
function commandOf(args) {
  return args.find((arg, at2) => arg !== "-c" && args[at2 - 1] !== "-c") ?? "";
}
function lastComplaint(stderr) {
  const start = stderr.lastIndexOf("fatal: ");
  return start < 0 ? stderr.split(/[\r\n]/).at(-1) ?? "" : stderr.slice(start).replace(/\s*\n\s*/g, " ");
}
;
const OBJECT_ID = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;
function isObjectId(text) {
  return OBJECT_ID.test(text);
}
async function findCommit(repository, name) {
  if (name.startsWith("-") || name.includes("\0"))
    return null;
  const args = ["rev-parse", "--quiet", "--verify", "--end-of-options", `${name}^{commit}`];
  const output = await repository.run(args).catch(() => null);
  return output?.toString("latin1").trim().split("\n").find(isObjectId) ?? null;
}
async function readParents(repository, commit) {
  const text = (await repository.run(["cat-file", "commit", commit])).toString("utf8");
  const header = text.slice(0, text.indexOf("\n\n"));
  return Array.from(header.matchAll(/^parent ([0-9a-f]+)$/gm), (match2) => match2[1]);
}
async function findMergeBase(repository, left, right) {
  try {
    const output = await repository.run(["merge-base", left, right]);
    return output.toString("latin1").trim();
  } catch (error2) {
    if (error2 instanceof GitError && error2.stderr === "")
      return null;
    throw error2;
  }
}
async function isShallow(repository) {
  return (await repository.run(["rev-parse", "--is-shallow-repository"])).toString("latin1").trim() === "true";
}
;
const DEPTHS = [64, 512, 4096];
const MOST_ROUNDS = 8;
async function obtain(repository, id, fetch) {
  const here = await findCommit(repository, id);
  if (here !== null || fetch === null || !isObjectId(id))
    return here;
  await fetch([...await depthOfOne(repository), "origin", id]);
  return findCommit(repository, id);
}
async function obtainRef(repository, remote, here, fetch) {
  const known2 = await findCommit(repository, here);
  if (known2 !== null || fetch === null)
    return known2;
  await fetch([...await depthOfOne(repository), "origin", `+${remote}:${here}`]);
  return findCommit(repository, here);
}
async function deepenUntil(repository, tips, fetch, find) {
  let found2 = await find();
  for (const depth of [...DEPTHS.map((commits) => `--depth=${commits}`), "--unshallow"]) {
    if (found2 !== null || fetch === null || !await isShallow(repository))
      break;
    await fetch([depth, "origin", ...tips]);
    found2 = await find();
  }
  return found2;
}
async function obtainTrees(repository, commit, mayFetch) {
  if (await repository.lacks() !== "trees")
    return true;
  let absent = await absentTrees(repository, commit);
  for (let round2 = 0; absent.length > 0 && mayFetch && round2 < MOST_ROUNDS; round2++) {
    const isFetched = await repository.fetchTrees(absent).then(() => true, () => false);
    if (!isFetched)
      break;
    absent = await absentTrees(repository, commit);
  }
  return absent.length === 0;
}
async function absentTrees(repository, commit) {
  const args = ["rev-list", "--objects", "--no-walk", "--filter=blob:none", "--missing=print", commit, "--"];
  const output = (await repository.run(args)).toString("latin1");
  return Array.from(output.matchAll(/^\?([0-9a-f]+)$/gm), ([, id]) => id);
}
async function depthOfOne(repository) {
  return await isShallow(repository) ? ["--depth=1"] : [];
}
;
const WAY_BACK = /^([^~^]+)([~^][~^0-9]*)$/;
const SHORT_ID = /^[0-9a-f]{4,63}$/;
const NO_REF = /[\u0000- ~^:?*[\\\u007f]|\.\.|@\{|^-/;
async function findNamed(repository, text, fetch) {
  const commit = await findCommit(repository, text) ?? await findBeyond(repository, text, fetch);
  if (commit !== null)
    return commit;
  const more = await isShallow(repository).catch(() => false) ? " here, and this checkout is shallow: check out its whole history (fetch-depth: 0), or name a branch, a tag or a full commit id" : "; name a branch, tag or commit";
  throw new Failure(`base: "${display(text)}" names no commit${more}`);
}
function findBranch(repository, branch, fetch) {
  if (branch === "" || NO_REF.test(branch))
    return Promise.resolve(null);
  return obtainRef(repository, `refs/heads/${branch}`, `refs/remotes/origin/${branch}`, fetch);
}
async function findBeyond(repository, text, fetch) {
  const [, name = text, way = ""] = WAY_BACK.exec(text) ?? [];
  const start = (way === "" ? null : await findCommit(repository, name)) ?? await findStart(repository, name, fetch);
  if (start !== null) {
    return way === "" ? start : deepenUntil(repository, [start], fetch, () => findCommit(repository, `${start}${way}`));
  }
  if (!SHORT_ID.test(name))
    return null;
  const head = await findCommit(repository, "HEAD");
  return head === null ? null : deepenUntil(repository, [head], fetch, () => findCommit(repository, text));
}
async function findStart(repository, name, fetch) {
  if (isObjectId(name))
    return obtain(repository, name, fetch);
  if (NO_REF.test(name))
    return null;
  const [, kind = "", rest = name] = /^(?:refs\/)?(heads|tags|remotes\/origin)\/(.+)$/.exec(name) ?? [];
  if (kind === "tags")
    return findTag(repository, rest, fetch);
  if (kind !== "")
    return findBranch(repository, rest, fetch);
  if (name.startsWith("refs/")) {
    return obtainRef(repository, name, `refs/remotes/origin/${name.slice("refs/".length)}`, fetch);
  }
  const branch = await findBranch(repository, name.replace(/^origin\//, ""), fetch);
  return branch ?? findTag(repository, name, fetch);
}
function findTag(repository, tag, fetch) {
  return obtainRef(repository, `refs/tags/${tag}`, `refs/tags/${tag}`, fetch);
}
;
async function resolveBase(repository, request, mayFetch) {
  const head = await findCommit(repository, "HEAD");
  if (head === null)
    return none("there is no commit yet");
  const troubles = [];
  const fetch = mayFetch ? tolerant(repository.fetch, troubles) : null;
  const found2 = await findRequested(repository, request, head, fetch);
  const { base } = found2;
  if (base !== null && await obtainTrees(repository, base.commit, mayFetch))
    return found2;
  const reason = base === null ? found2.reason : `this clone leaves out directories of the base, ${base.commit}; clone without a filter, or with --filter=blob:none`;
  return { base: null, reason: [reason, ...troubles.slice(-1)].join(": ") };
}
async function findTip(repository, request, mayFetch) {
  if (request.kind === "named" || request.kind === "commit")
    return null;
  const fetch = mayFetch ? tolerant(repository.fetch, []) : null;
  const known2 = request.kind === "pull-request" ? request.base : null;
  const commit = known2 && await obtain(repository, known2, fetch) || await findBranch(repository, request.ref, fetch);
  if (!commit || !await obtainTrees(repository, commit, mayFetch))
    return null;
  return { ref: request.ref, commit };
}
async function findRequested(repository, request, head, fetch) {
  switch (request.kind) {
    case "named": {
      const commit = await findNamed(repository, request.ref, fetch);
      return mergeBase(repository, head, commit, request.ref, fetch);
    }
    case "pull-request":
      return pullRequestBase(repository, request, head, fetch);
    case "commit": {
      const found2 = await exactly(repository, request.commit, request.ref, fetch);
      if (found2.base !== null || request.otherwise === null)
        return found2;
      return findRequested(repository, { kind: "branch", ref: request.otherwise }, head, fetch);
    }
    case "branch": {
      const commit = await findBranch(repository, request.ref, fetch);
      if (commit === null)
        return none(`the branch ${request.ref} can't be had`);
      return mergeBase(repository, head, commit, request.ref, fetch);
    }
  }
}
async function pullRequestBase(repository, request, head, fetch) {
  const { base, ref } = request;
  const [first, second, ...more] = await readParents(repository, head);
  if (first && second && second === request.head && more.length === 0) {
    return exactly(repository, first, ref, fetch);
  }
  const commit = base && await obtain(repository, base, fetch) || await findBranch(repository, ref, fetch);
  if (!commit)
    return none(`${base ? `the commit ${base}` : "the tip"} of ${ref} can't be had`);
  const found2 = await mergeBase(repository, head, commit, ref, fetch);
  if (found2.base?.commit !== head)
    return found2;
  if (head === request.mergedAs && first)
    return exactly(repository, first, ref, fetch);
  const reason = `the checkout holds nothing that ${ref} has not, so nothing can be new: check out the head of the pull request`;
  return { ...found2, reason: display(reason) };
}
function none(reason) {
  return { base: null, reason: display(reason) };
}
async function exactly(repository, id, ref, fetch) {
  const commit = await obtain(repository, id, fetch);
  return commit === null ? none(`the commit ${id} can't be had`) : { base: { ref, commit }, reason: "" };
}
async function mergeBase(repository, head, other, ref, fetch) {
  const commit = await deepenUntil(repository, [head, other], fetch, () => findMergeBase(repository, head, other));
  if (commit !== null)
    return { base: { ref, commit }, reason: "" };
  const why = await isShallow(repository) ? ", which is a shallow checkout" : "";
  return none(`HEAD and ${ref} have no common commit here${why}`);
}
function tolerant(fetch, troubles) {
  return (args) => fetch(args).catch((error2) => {
    if (!(error2 instanceof Failure))
      throw error2;
    troubles.push(error2.message);
  });
}
;
async function findBase(request, repository, mayFetch, warn, note = warn) {
  if (request === null)
    return null;
  if (request.kind === "named" && repository === null) {
    throw new Failure(`base: "${display(request.ref)}" can't be compared with, since this is no git work tree`);
  }
  const { base, reason } = repository === null ? { base: null, reason: "this is no git work tree" } : await resolveBase(repository, request, mayFetch);
  if (base === null)
    warn(`Nothing to compare with, so all findings count as new: ${reason}`);
  else if (reason !== "")
    note(`Compared with ${display(base.ref)}, but ${reason}`);
  return base;
}
const MOST_BASELINE_BYTES = 511 * 1024 * 1024;
function readBaseline(root, { baseline }) {
  if (baseline === null)
    return null;
  const { bytes, trouble } = readSmallFile(lossless_encodePath((0, external_node_path_namespaceObject.resolve)(root, baseline)), MOST_BASELINE_BYTES, "followed");
  if (bytes === null)
    throw new Failure(`baseline: "${display(baseline)}" ${trouble}`);
  return { path: baseline, text: bytes.toString("utf8") };
}
;
const SCHEMA_VERSIONS = [1, 2];
function acceptedReport(text, name) {
  return { name, groups: groupsOf(parse(text, name), name) };
}
function parse(text, name) {
  try {
    return JSON.parse(text);
  } catch {
    throw unreadable(name);
  }
}
function groupsOf(report, name) {
  if (!isObject(report) || !Array.isArray(report["groups"]))
    throw unreadable(name);
  if (!SCHEMA_VERSIONS.includes(report["schemaVersion"])) {
    throw new Failure(`baseline: "${display(name)}" is not a report of schemaVersion ${SCHEMA_VERSIONS.join(" or ")}; write it anew with --format json`);
  }
  return report["groups"].map((group2) => {
    if (!isObject(group2))
      throw unreadable(name);
    return group2;
  });
}
function isObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function unreadable(name) {
  return new Failure(`baseline: "${display(name)}" is not a JSON report of this program; write one with --format json`);
}
;
const DEFAULT_CONFIG = ".github/data-hygiene.yml";
;
const requireBundle = (0, external_node_module_namespaceObject.createRequire)(import.meta.url);
let yaml;
function loadYaml() {
  yaml ??= requireBundle("./yaml.cjs");
  return yaml;
}
;
function isTooDeep(tokens, maxDepth) {
  for (const token of tokens) {
    const pending = [{ token, depth: 0 }];
    for (let next = pending.pop(); next !== void 0; next = pending.pop()) {
      if (next.depth > maxDepth)
        return true;
      for (const child of children(next.token))
        pending.push({ token: child, depth: next.depth + 1 });
    }
  }
  return false;
}
function children(token) {
  if (token.type === "document")
    return token.value === void 0 ? [] : [token.value];
  if (!("items" in token))
    return [];
  return token.items.flatMap(({ key, value }) => [key, value]).filter((child) => child != null);
}
;
const CHARACTERS_PER_EDIT = 3;
function nearest(text, names) {
  let best = null;
  let fewest = Number.POSITIVE_INFINITY;
  for (const name of names) {
    const bound = Math.max(1, Math.floor(name.length / CHARACTERS_PER_EDIT));
    if (Math.abs(text.length - name.length) > bound)
      continue;
    const edits = editDistance(text.toLowerCase(), name.toLowerCase());
    if (edits <= bound && edits < fewest) {
      best = name;
      fewest = edits;
    }
  }
  return best;
}
function editDistance(left, right) {
  let beforePrevious = [];
  let previous = Array.from({ length: right.length + 1 }, (_, column) => column);
  for (let row = 1; row <= left.length; row++) {
    const current = [row];
    for (let column = 1; column <= right.length; column++) {
      const replaced = at(previous, column - 1) + (left[row - 1] === right[column - 1] ? 0 : 1);
      let edits = Math.min(at(previous, column) + 1, at(current, column - 1) + 1, replaced);
      const swapped = left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1];
      if (row > 1 && column > 1 && swapped)
        edits = Math.min(edits, at(beforePrevious, column - 2) + 1);
      current.push(edits);
    }
    beforePrevious = previous;
    previous = current;
  }
  return at(previous, right.length);
}
function at(row, column) {
  return row[column];
}
;
const MAX_CHARACTERS = 80;
function quote(value) {
  const characters = Array.from(value.slice(0, 4 * MAX_CHARACTERS));
  const shown2 = display(characters.slice(0, MAX_CHARACTERS).join(""));
  return characters.length > MAX_CHARACTERS ? `'${shown2}\u2026'` : `'${shown2}'`;
}
;
function choiceOf(choices) {
  return ({ lines, place }) => choose(choices, lines[0], place);
}
function choose(choices, value, place) {
  const choice = choices.find((candidate) => candidate === value);
  if (choice !== void 0)
    return choice;
  throw new Failure(`${place}: ${quote(value)} is not one of ${choices.join(", ")}${suggest(value, choices)}.`);
}
function suggest(value, names, prefix = "") {
  const near = nearest(value, names);
  return near === null ? "" : ` (did you mean ${prefix}${near}?)`;
}
;
const FORMATS = {
  text: async () => (await import(
    /* webpackIgnore: true */
    "./report-text-text.js"
  )).textReport,
  json: async () => (await import(
    /* webpackIgnore: true */
    "./report-json-json.js"
  )).jsonReport,
  csv: async () => (await import(
    /* webpackIgnore: true */
    "./report-csv-csv.js"
  )).csvReport,
  markdown: async () => (await import(
    /* webpackIgnore: true */
    "./report-markdown-markdown.js"
  )).markdownReport,
  sarif: async () => (await import(
    /* webpackIgnore: true */
    "./report-sarif-sarif.js"
  )).sarifReport,
  html: async () => (await import(
    /* webpackIgnore: true */
    "./report-html-html.js"
  )).htmlReport,
  junit: async () => (await import(
    /* webpackIgnore: true */
    "./report-junit-junit.js"
  )).junitReport,
  gitlab: async () => (await import(
    /* webpackIgnore: true */
    "./report-gitlab-gitlab.js"
  )).gitlabReport
};
const FORMAT_NAMES = Object.keys(FORMATS);
const FILE_FORMAT_NAMES = FORMAT_NAMES.filter((name) => name !== "text");
function loadFormat(name) {
  const known2 = FORMAT_NAMES.find((each) => each === name);
  if (known2 === void 0)
    throw new TypeError(`there is no format "${name}"`);
  return FORMATS[known2]();
}
;
const MEASURED = { file: 0, linked: 1, symlink: 2, special: 3, failed: 4 };
const DIGEST_ALGORITHMS = ["sha256", "md5", "md5-lf"];
const NO_HASH = 0n;
;
const BYTES = {
  name: "bytes",
  samples: "files",
  certainty: "proof",
  choice: null,
  evidence: ["git-oid", "bytes", "lfs-oid", "annex-key", "dvc-md5"],
  words: {
    same: "",
    sameAs: "Same content as",
    brief: "Same content",
    noun: "content",
    sign: "=",
    meaning: "Contents are equal byte by byte."
  }
};
;
const NEAR_PICTURE = {
  name: "near-picture",
  samples: "files",
  certainty: "likeness",
  choice: { name: "near-pictures", means: "pictures that are very much alike" },
  evidence: ["thumbnails"],
  words: {
    same: "near-identical pictures",
    sameAs: "Near-identical to",
    brief: "Near-identical",
    noun: "group",
    sign: "\u2248",
    meaning: "Pictures are near-identical."
  }
};
;
const PICTURE = {
  name: "picture",
  samples: "files",
  certainty: "proof",
  choice: { name: "pictures", means: "equal pixels in other bytes" },
  evidence: ["pixels"],
  words: {
    same: "same pixels in other bytes",
    sameAs: "Same pixels, in other bytes, as",
    brief: "Same pixels",
    noun: "picture",
    sign: "=",
    meaning: "Pictures of different bytes show the same pixels."
  }
};
;
const ROW = {
  name: "row",
  samples: "records",
  certainty: "proof",
  choice: { name: "rows", means: "records of tables with equal content" },
  evidence: [],
  words: {
    same: "same records",
    sameAs: "Same record as",
    brief: "Same record",
    noun: "record",
    sign: "=",
    meaning: "Records have equal content columns."
  }
};
;
const TABLE = [BYTES, ROW, PICTURE, NEAR_PICTURE];
const KIND_NAMES = TABLE.map(({ name }) => name);
const KIND_CHOICES = TABLE.flatMap(({ choice }) => choice?.name ?? []);
const CHOICE_MEANINGS = TABLE.flatMap(({ choice }) => choice === null ? [] : `\`${choice.name}\`: ${choice.means}.`);
const EVIDENCE = TABLE.flatMap(({ evidence }) => evidence);
const PROOF_NAMES = TABLE.flatMap((kind) => kind.samples === "files" && kind.certainty === "proof" && kind.name !== "bytes" ? kind.name : []);
const LIKENESS_NAMES = TABLE.flatMap((kind) => kind.certainty === "likeness" ? kind.name : []);
const KEY_KINDS = TABLE.flatMap((kind) => kind.key === void 0 ? [] : { name: kind.name, key: kind.key });
const BY_NAME = new Map(TABLE.map((kind) => [kind.name, kind]));
function kindOfGroup({ kind = "bytes" }) {
  return BY_NAME.get(kind);
}
function isLikeness(group2) {
  return group2.kind !== void 0 && kindOfGroup(group2).certainty === "likeness";
}
;
;
const RECOGNISED_BY = ["option", "card", "list", "directories", "names"];
;
const SEVERITIES = ["error", "warning", "notice"];
;
const NOTHING = { names: [], sets: [] };
function differ(copies, on) {
  let first = null;
  let others = null;
  for (const copy2 of copies) {
    const value = copy2[on];
    if (value === null)
      continue;
    if (first === null)
      first = copy2;
    else if (copy2.dataset === first.dataset) {
      if (value !== first[on])
        return true;
    } else {
      others ??= /* @__PURE__ */ new Map();
      const known2 = others.get(copy2.dataset);
      if (known2 === void 0)
        others.set(copy2.dataset, value);
      else if (known2 !== value)
        return true;
    }
  }
  return false;
}
function meet(copies) {
  const [first, second] = copies;
  if (first === void 0 || second === void 0)
    return false;
  if (datasetOf(first) === datasetOf(second))
    return true;
  return new Set(copies.map(datasetOf)).size < copies.length;
}
function differences(copies, on, compare) {
  const two = twoInOneDataset(copies, on);
  if (two !== null)
    return two.length < 2 ? NOTHING : betweenTwo(two[0], two[1], compare);
  const byDataset = /* @__PURE__ */ new Map();
  for (const copy2 of copies) {
    const value = copy2[on];
    if (value === null)
      continue;
    const known2 = byDataset.get(copy2.dataset);
    if (known2)
      known2.add(value);
    else
      byDataset.set(copy2.dataset, /* @__PURE__ */ new Set([value]));
  }
  const sets = [...byDataset.values()].filter(({ size }) => size > 1).map((names) => [...names].sort(compare));
  const [only2, ...more] = sets;
  if (only2 === void 0)
    return NOTHING;
  return { names: more.length === 0 ? only2 : [...new Set(sets.flat())].sort(compare), sets };
}
function twoInOneDataset(copies, on) {
  const names = [];
  let dataset = null;
  for (const copy2 of copies) {
    const value = copy2[on];
    if (value === null)
      continue;
    if (names.length === 0)
      dataset = copy2.dataset;
    else if (copy2.dataset !== dataset)
      return null;
    if (names.includes(value))
      continue;
    if (names.length === 2)
      return null;
    names.push(value);
  }
  return names;
}
const MOST_KNOWN = 1e3;
const known = /* @__PURE__ */ new Map();
function betweenTwo(one, other, compare) {
  const before = known.get(compare)?.get(one)?.get(other);
  if (before !== void 0)
    return before;
  const names = compare(one, other) <= 0 ? [one, other] : [other, one];
  const between = { names, sets: [names] };
  keep(compare, one, other, between);
  keep(compare, other, one, between);
  return between;
}
function keep(compare, one, other, between) {
  const byOne = known.get(compare) ?? /* @__PURE__ */ new Map();
  known.set(compare, byOne);
  const others = byOne.get(one) ?? /* @__PURE__ */ new Map();
  if (byOne.size < MOST_KNOWN)
    byOne.set(one, others);
  if (others.size < MOST_KNOWN)
    others.set(other, between);
}
function datasetOf({ dataset }) {
  return dataset ?? "";
}
;
const LAYER = /(?<=^|\/)(?:raw|interim|processed|external|0[1-8]_(?:raw|intermediate|primary|feature|model_input|models|model_output|reporting))(?=\/)/i;
const REASON = "The content went from one data layer to the next without a change.";
const ADVICE = "If that is not meant, check the step between the layers.";
const derivedCopy = {
  name: "derived-copy",
  samples: ["files", "records"],
  severity: { proof: "notice", likeness: "notice" },
  unless: ["split-leakage", "label-conflict"],
  isBrokenBy: differOnlyInLayer,
  compares: null,
  between: () => NOTHING,
  words: {
    title: "Derived copy",
    meaning: "The same content lies in several data layers, such as raw and processed.",
    reason: REASON,
    advice: ADVICE,
    reasonBetween: () => REASON,
    groupAdvice: ADVICE,
    pairAdvice: () => ADVICE,
    directoryAdvice: ADVICE,
    alike: {
      reasonBetween: () => "The picture went from one data layer to the next with little or no visible change.",
      advice: "If more should change there, check the step between the layers."
    }
  }
};
function differOnlyInLayer(copies) {
  const layers = /* @__PURE__ */ new Set();
  let common;
  const areLayered = copies.every(({ file }) => {
    const place = layerOf(file.pointer?.path ?? file.path);
    if (place === null || layers.has(place.layer))
      return false;
    layers.add(place.layer);
    common ??= place.rest;
    return place.rest === common;
  });
  return areLayered && layers.size > 1;
}
function layerOf(path2) {
  const found2 = LAYER.exec(path2);
  if (found2 === null)
    return null;
  const end = found2.index + found2[0].length;
  return { layer: found2[0].toLowerCase(), rest: path2.slice(0, found2.index) + path2.slice(end) };
}
;
const duplicate_file_REASON = "A copy adds no information: it only gives its content more weight, and takes space.";
const duplicate_file_ADVICE = "Keep one of the copies.";
const duplicateFile = {
  name: "duplicate-file",
  samples: ["files"],
  severity: { proof: "error", likeness: "notice" },
  unless: ["split-leakage", "label-conflict", "derived-copy"],
  isBrokenBy: meet,
  compares: null,
  between: () => NOTHING,
  words: {
    title: "Duplicate file",
    meaning: "Several files of one dataset hold the same content, with no leak between splits and no conflict of labels.",
    reason: duplicate_file_REASON,
    advice: duplicate_file_ADVICE,
    reasonBetween: () => duplicate_file_REASON,
    groupAdvice: duplicate_file_ADVICE,
    pairAdvice: (_, added) => added === null ? "Remove one of the two." : "Remove the new one.",
    directoryAdvice: "Keep one of the directories.",
    alike: {
      reasonBetween: () => "Bursts and augmentations within one split are often meant.",
      advice: "If these are not, keep one of them."
    }
  }
};
;
const duplicate_row_REASON = "A repeated record adds no information: it only gives its content more weight.";
const duplicate_row_ADVICE = "If the repeats are not meant, keep one of each.";
const duplicateRow = {
  name: "duplicate-row",
  samples: ["records"],
  severity: { proof: "warning", likeness: null },
  unless: ["split-leakage", "label-conflict"],
  isBrokenBy: () => false,
  compares: null,
  between: () => NOTHING,
  words: {
    title: "Duplicate row",
    meaning: "Records of tables repeat within one split, with the same label.",
    reason: duplicate_row_REASON,
    advice: duplicate_row_ADVICE,
    reasonBetween: () => duplicate_row_REASON,
    groupAdvice: duplicate_row_ADVICE,
    pairAdvice: () => duplicate_row_ADVICE,
    directoryAdvice: duplicate_row_ADVICE,
    alike: null
  }
};
;
const FIRST_SURROGATE = 55296;
const FIRST_AFTER_SURROGATES = 57344;
function comparePaths(left, right) {
  const length = Math.min(left.length, right.length);
  for (let index = 0; index < length; index++) {
    const a = left.charCodeAt(index);
    const b = right.charCodeAt(index);
    if (a !== b)
      return codePointRank(a) - codePointRank(b);
  }
  return left.length - right.length;
}
function codePointRank(unit) {
  if (unit < FIRST_SURROGATE)
    return unit;
  return unit < FIRST_AFTER_SURROGATES ? unit + 65536 : unit;
}
function sortByPath(items) {
  return sortByKey(items, ({ path: path2 }) => path2);
}
function sortByKey(items, pathOf) {
  for (let index = 1; index < items.length; index++) {
    if (comparePaths(pathOf(items[index - 1]), pathOf(items[index])) > 0) {
      return items.sort((left, right) => comparePaths(pathOf(left), pathOf(right)));
    }
  }
  return items;
}
;
const label_conflict_REASON = "The same content has different labels, so at least one of them is wrong.";
const label_conflict_ADVICE = "Keep the copy with the right label and remove the others.";
const PAIR_ADVICE = "Keep the copy with the right label and remove the other.";
const labelConflict = {
  name: "label-conflict",
  samples: ["files", "records"],
  severity: { proof: "error", likeness: "warning" },
  unless: [],
  isBrokenBy: (copies) => differ(copies, "label"),
  compares: "label",
  between: (copies) => differences(copies, "label", comparePaths),
  words: {
    title: "Label conflict",
    meaning: "The same content has different labels within one dataset.",
    reason: label_conflict_REASON,
    advice: label_conflict_ADVICE,
    reasonBetween: () => label_conflict_REASON,
    groupAdvice: label_conflict_ADVICE,
    pairAdvice: () => PAIR_ADVICE,
    directoryAdvice: "Keep the directory with the right label and remove what repeats it.",
    alike: {
      reasonBetween: () => "If they show the same thing, at least one of the labels is wrong.",
      advice: "Look at them, and correct the label that is wrong."
    }
  }
};
;
const shared_file_REASON = "The datasets are not independent of each other: whoever uses both has this content twice.";
const shared_file_ADVICE = "If they are used together, keep it in one of them.";
const sharedFile = {
  name: "shared-file",
  samples: ["files"],
  severity: { proof: "notice", likeness: null },
  unless: ["split-leakage", "label-conflict", "duplicate-file", "derived-copy"],
  isBrokenBy: (copies) => copies.length > 1,
  compares: null,
  between: () => NOTHING,
  words: {
    title: "Shared file",
    meaning: "The same content lies in different datasets, once in each.",
    reason: shared_file_REASON,
    advice: shared_file_ADVICE,
    reasonBetween: () => shared_file_REASON,
    groupAdvice: shared_file_ADVICE,
    pairAdvice: () => shared_file_ADVICE,
    directoryAdvice: "If they are used together, keep one of the directories.",
    alike: null
  }
};
;
const STANDARD_SPLITS = ["train", "validation", "test"];
function compareSplits(left, right) {
  return rank(left) - rank(right) || comparePaths(left, right);
}
function isStandardSplit(split) {
  return split !== void 0 && STANDARD_SPLITS.includes(split);
}
function rank(split) {
  const index = STANDARD_SPLITS.indexOf(split);
  return index < 0 ? STANDARD_SPLITS.length : index;
}
;
const split_leakage_REASON = "A score on one split would count content that another split has already shown to the model.";
const ONE_SPLIT = "Keep the content in one split only.";
const REASONS = [
  {
    splits: ["train", "validation", "test"],
    reason: "The model would be validated and tested on what it was trained on."
  },
  { splits: ["train", "test"], reason: "The model would be tested on what it was trained on." },
  { splits: ["train", "validation"], reason: "The model would be validated on what it was trained on." },
  { splits: ["validation", "test"], reason: "The model would be tested on what it was tuned on." }
];
const TOGETHER = "trainval";
const PARTS = /* @__PURE__ */ new Set(["train", "validation"]);
function leaks(copies) {
  if (!copies.some(({ split }) => split === TOGETHER))
    return true;
  return apart(differences(copies, "split", compareSplits)).sets.length > 0;
}
function apart(between) {
  if (!between.names.includes(TOGETHER))
    return between;
  const sets = between.sets.flatMap((names) => {
    if (!names.includes(TOGETHER))
      return [names];
    const others = names.filter((name) => name !== TOGETHER);
    const strangers = names.filter((name) => !PARTS.has(name));
    return [others, strangers].filter(({ length }) => length > 1);
  });
  return { names: between.names.filter((name) => sets.some((set) => set.includes(name))), sets };
}
function reasonBetween(splits) {
  const roles = REASONS.find((line2) => line2.splits.every((split) => splits.includes(split)));
  if (roles)
    return roles.reason;
  const others = splits.length > 2 ? "the others" : "the other";
  return `These splits would not be independent: a score on one would count content of ${others}.`;
}
const splitLeakage = {
  name: "split-leakage",
  samples: ["files", "records"],
  severity: { proof: "error", likeness: "warning" },
  unless: [],
  isBrokenBy: (copies) => differ(copies, "split") && leaks(copies),
  compares: "split",
  between: (copies) => apart(differences(copies, "split", compareSplits)),
  words: {
    title: "Split leakage",
    meaning: "The same content lies in different splits of one dataset.",
    reason: split_leakage_REASON,
    advice: "Keep each content in one split only.",
    reasonBetween,
    groupAdvice: ONE_SPLIT,
    pairAdvice([first, second], added) {
      if (!isStandardSplit(first) || !isStandardSplit(second))
        return ONE_SPLIT;
      const or = added?.split === second ? `, or the new one from ${second}` : "";
      return `Keep what is in ${second} out of ${first}: remove the copy from ${first}${or}.`;
    },
    directoryAdvice: ONE_SPLIT,
    alike: {
      reasonBetween: (splits) => {
        const reason = splits.length === 0 ? split_leakage_REASON : reasonBetween(splits);
        return `If they show the same thing, ${reason.charAt(0).toLowerCase()}${reason.slice(1)}`;
      },
      advice: "Look at them, and keep in one split only what shows the same thing."
    }
  }
};
;
const table_TABLE = [splitLeakage, labelConflict, duplicateFile, duplicateRow, derivedCopy, sharedFile];
const RULES = table_TABLE.map(({ name }) => name);
const RULE = byName((rule) => rule);
const RULE_WORDS = byName(({ words: words2 }) => words2);
const DEFAULT_RULES = defaultRules("proof");
function defaultRules(certainty) {
  return byName(({ severity }) => severity[certainty] ?? "off");
}
function byName(read2) {
  return Object.fromEntries(table_TABLE.map((rule) => [rule.name, read2(rule)]));
}
;
const SOURCE_FACTS = {
  auto: { seesDisk: true, asksGit: true },
  git: { seesDisk: false, asksGit: true },
  files: { seesDisk: true, asksGit: false }
};
const SOURCES = Object.keys(SOURCE_FACTS);
const FAIL_ON = ["new", "any", "none"];
const IF_NO_FILES_FOUND = ["error", "warn", "ignore"];
const COMMENT_MODES = ["never", "on-failure", "always"];
const MODES = ["scan", "fingerprint", "judge"];
;
const SKIP_REASONS = [
  "excluded",
  "metadata",
  "annotation",
  "list",
  "part",
  "code",
  "settings",
  "model",
  "asset",
  "place",
  "other",
  "hidden",
  "empty",
  "min-size",
  "symlink",
  "hard-link",
  "submodule",
  "unmerged",
  "special"
];
;
;
function realPlace(path2) {
  try {
    return decodePath(external_node_fs_namespaceObject.realpathSync.native(lossless_encodePath(path2), "buffer"));
  } catch {
    if ((0, external_node_path_namespaceObject.dirname)(path2) === path2 || isThere(path2))
      return null;
    const parent = realPlace((0, external_node_path_namespaceObject.dirname)(path2));
    return parent === null ? null : (0, external_node_path_namespaceObject.join)(parent, (0, external_node_path_namespaceObject.basename)(path2));
  }
}
function isThere(path2) {
  try {
    return (0, external_node_fs_namespaceObject.lstatSync)(lossless_encodePath(path2), { throwIfNoEntry: false }) !== void 0;
  } catch {
    return true;
  }
}
const MOST_LINKS = 40;
function realTarget(path2, links = MOST_LINKS) {
  const real = realPlace(path2);
  const directory = real === null && links > 0 ? realPlace((0, external_node_path_namespaceObject.dirname)(path2)) : null;
  if (real !== null || directory === null)
    return real ?? path2;
  try {
    const target = decodePath((0, external_node_fs_namespaceObject.readlinkSync)(lossless_encodePath(path2), { encoding: "buffer" }));
    return realTarget((0, external_node_path_namespaceObject.resolve)(directory, target), links - 1);
  } catch {
    return path2;
  }
}
;
const GIT_DIRECTORY = /^(?:\.git|git~\d+)[. ]*$/i;
function confineReports(reports, root, place) {
  for (const { path: path2 } of reports)
    confine(path2, root, `${place}: ${quote(path2)} is not a place for a report`);
}
function confineBaseline(path2, root, place) {
  if (path2 !== null)
    confine(path2, root, `${place}: ${quote(path2)} is not a place for a baseline`);
}
function confine(path2, root, fault) {
  if (staysBelow(root, path2))
    return;
  throw new Failure(`${fault}; a config file can only name files below the root and outside .git.`);
}
function staysBelow(root, path2) {
  const absolute = (0, external_node_path_namespaceObject.resolve)(root, path2);
  if ((0, external_node_path_namespaceObject.isAbsolute)(path2) || !isOrdinary((0, external_node_path_namespaceObject.relative)((0, external_node_path_namespaceObject.resolve)(root), absolute)))
    return false;
  const [realRoot, realPath] = [realPlace((0, external_node_path_namespaceObject.resolve)(root)), realPlace(absolute)];
  return realRoot !== null && realPath !== null && isOrdinary((0, external_node_path_namespaceObject.relative)(realRoot, realPath));
}
function isOrdinary(path2) {
  const names = path2.split(/[\\/]/);
  return path2 !== "" && !(0, external_node_path_namespaceObject.isAbsolute)(path2) && names[0] !== ".." && !names.some((name) => GIT_DIRECTORY.test(name));
}
;
function readPair(line2, place, form) {
  const colon = line2.indexOf(":");
  const name = line2.slice(0, Math.max(0, colon)).trim();
  const value = line2.slice(colon + 1).trim();
  if (name === "" || value === "") {
    throw new Failure(`${place}: ${quote(line2)} is not of the form ${form}.`);
  }
  return { name, value };
}
;
const FORM = `FORMAT: PATH with a format of ${FILE_FORMAT_NAMES.join(", ")}`;
function parseReports({ lines, place }) {
  const taken2 = /* @__PURE__ */ new Set();
  return lines.map((line2) => {
    const { name, value } = readPair(line2, place, FORM);
    const format = choose(FILE_FORMAT_NAMES, name, place);
    const normal2 = external_node_path_namespaceObject.posix.normalize(value);
    if (taken2.has(normal2)) {
      throw new Failure(`${place}: two reports have the path ${quote(value)}; give each a path of its own.`);
    }
    taken2.add(normal2);
    return { format, path: value };
  });
}
;
const TOKEN = /^[\x21-\x7e]+$/;
function parseToken({ lines, place }) {
  const [token] = lines;
  if (TOKEN.test(token))
    return token;
  throw new Failure(`${place}: the value can't be a token, since it holds a space, a line break or a character that is not ASCII.`);
}
;
const DOOR_OPTIONS = {
  root: {
    name: "root",
    kind: "text",
    value: "a directory",
    default: "the workspace, or the one repository below it in which all `paths` lie",
    flag: null,
    description: "Action only: the directory of the repository below the workspace, where the checkout was given a `path`. The other inputs are then as seen from there. The command has `--root`.",
    inConfigFile: false,
    parse: ({ lines }) => lines[0],
    fallback: () => null
  },
  config: {
    name: "config",
    kind: "text",
    value: "a path",
    default: `\`${DEFAULT_CONFIG}\` if present`,
    flag: { placeholder: "FILE", help: "these options as YAML" },
    description: "A YAML file with the same options. An input or a flag comes before it.",
    inConfigFile: false,
    parse: ({ lines }) => lines[0],
    fallback: () => null
  },
  comment: {
    name: "comment",
    kind: "choice",
    choices: COMMENT_MODES,
    value: "`never`, `on-failure` or `always`",
    default: "`never`",
    flag: null,
    description: "Action only: one comment on the pull request, kept up to date. Needs the permission `pull-requests: write`.",
    inConfigFile: true,
    parse: choiceOf(COMMENT_MODES),
    fallback: () => "never"
  },
  reports: {
    name: "reports",
    kind: "map-list",
    names: FILE_FORMAT_NAMES,
    value: `lines \`FORMAT: PATH\`, with ${orList(FILE_FORMAT_NAMES.map((name) => `\`${name}\``))}`,
    default: "none",
    flag: { placeholder: "FORMAT:FILE", help: `${orList(FILE_FORMAT_NAMES)} to a file` },
    description: "Report files to write as well, relative to the root.",
    inConfigFile: true,
    parse: parseReports,
    fallback: () => [],
    confine: confineReports
  },
  ifNoFilesFound: {
    name: "if-no-files-found",
    kind: "choice",
    choices: IF_NO_FILES_FOUND,
    value: "`error`, `warn` or `ignore`",
    default: "`error` if `paths` was given, else `warn`",
    flag: { placeholder: "WHAT", help: "what to do then: error, warn or ignore" },
    description: "What to do when there is nothing to scan, so that a typo does not pass in silence.",
    inConfigFile: true,
    parse: choiceOf(IF_NO_FILES_FOUND),
    fallback: (pathsGiven) => pathsGiven ? "error" : "warn"
  },
  token: {
    name: "token",
    kind: "text",
    value: "a GitHub token",
    default: "`github.token`",
    // biome-ignore lint/suspicious/noTemplateCurlyInString: GitHub's way to write an expression.
    inputDefault: "${{ github.token }}",
    flag: null,
    description: "Action only: used for `comment` alone, and to read what the checkout lacks.",
    inConfigFile: false,
    parse: parseToken,
    fallback: () => null
  }
};
;
function parseBase({ lines, place }) {
  const [ref] = lines;
  if (!ref.startsWith("-"))
    return ref;
  throw new Failure(`${place}: ${quote(ref)} is not a git ref; give a branch, a tag or a commit.`);
}
;
const AUTOMATIC = ["auto", "none"];
const LABEL = "{label}";
function parseSplits({ lines, place }) {
  const word = automatic(lines.find((line2) => automatic(line2) !== void 0));
  if (word === void 0)
    return lines.map((line2) => splitLine(line2, place));
  if (lines.length === 1)
    return word;
  throw new Failure(`${place}: ${word} stands alone; give either auto, or none, or lines NAME: GLOB.`);
}
function parseLabels({ lines, place }) {
  const [pattern] = lines;
  const word = automatic(pattern);
  if (word !== void 0)
    return word;
  const count2 = pattern.split(LABEL).length - 1;
  if (pattern.startsWith("!") && !pattern.startsWith("!(")) {
    throw new Failure(`${place}: ${quote(pattern)} starts with !; write ./!NAME for a name that starts with !.`);
  }
  if (count2 === 1)
    return { pattern };
  throw new Failure(`${place}: ${quote(pattern)} is neither auto, nor none, nor a pattern that holds ${LABEL} exactly once, such as data/${LABEL}/**.`);
}
function splitsFromRoot(splits, rooted) {
  if (typeof splits === "string")
    return splits;
  return splits.map(({ name, glob }) => {
    const isNegated2 = glob.startsWith("!") && !glob.startsWith("!(");
    return { name, glob: isNegated2 ? `!${rooted(glob.slice(1))}` : rooted(glob) };
  });
}
function labelsFromRoot(labels, rooted) {
  return typeof labels === "string" ? labels : { pattern: rooted(labels.pattern) };
}
function splitLine(line2, place) {
  const { name, value } = readPair(line2, place, "NAME: GLOB, nor auto, nor none");
  if (!name.includes("/"))
    return { name, glob: value };
  throw new Failure(`${place}: the split name ${quote(name)} holds /; give NAME: GLOB with a name that has none.`);
}
function automatic(line2) {
  return AUTOMATIC.find((word) => word === line2);
}
;
const ORDER = [...SEVERITIES, "off"];
function levelOf(rule, kind, settings) {
  const named2 = kind === "bytes" ? void 0 : settings[`${rule}/${kind}`];
  if (named2 !== void 0)
    return named2;
  const own = settings[rule];
  if (!isLikeness({ kind }))
    return own;
  return lower(own, RULE[rule].severity.likeness ?? "off");
}
function canBreak(rule, kind) {
  const { samples, severity } = RULE[rule];
  const of = kindOfGroup({ kind });
  return severity[of.certainty] !== null && samples.includes(of.samples);
}
function levelFor(rule, { kind = "bytes", because }, settings) {
  const level = levelOf(rule, kind, settings);
  return because === void 0 ? level : lower(level, "notice");
}
function lower(one, other) {
  return ORDER[Math.max(ORDER.indexOf(one), ORDER.indexOf(other))];
}
;
const RULE_SETTINGS = [...SEVERITIES, "off"];
const RULE_NAMES = [
  ...RULES,
  ...RULES.flatMap((rule) => kindsOf(rule).map((kind) => `${rule}/${kind}`))
];
function parseRules({ lines, place }) {
  const given2 = /* @__PURE__ */ new Map();
  for (const line2 of lines) {
    const { name, value } = readPair(line2, place, `RULE: SEVERITY with a severity of ${RULE_SETTINGS.join(", ")}`);
    const rule = ruleOrKind(name, place);
    const setting = choose(RULE_SETTINGS, value, `${place}, rule ${rule}`);
    const earlier = given2.get(rule);
    if (earlier !== void 0 && earlier !== setting) {
      throw new Failure(`${place}: ${rule} is set to ${earlier} and to ${setting}; keep one of the two.`);
    }
    given2.set(rule, setting);
  }
  return withoutBytes({ ...DEFAULT_RULES, ...Object.fromEntries(given2) });
}
function ruleOrKind(name, place) {
  const slash = name.indexOf("/");
  if (slash < 0)
    return choose(RULES, name, place);
  const rule = choose(RULES, name.slice(0, slash).trimEnd(), place);
  const kind = choose(KIND_NAMES, name.slice(slash + 1).trimStart(), `${place}, rule ${rule}`);
  if (canBreak(rule, kind))
    return `${rule}/${kind}`;
  const possible = kindsOf(rule).map((each) => `${rule}/${each}`);
  throw new Failure(`${place}: no group of kind ${kind} can break ${rule}, so ${quote(name)} would do nothing; give ${orList([rule, ...possible])}, or remove the line.`);
}
function kindsOf(rule) {
  return KIND_NAMES.filter((kind) => canBreak(rule, kind));
}
function withoutBytes(settings) {
  for (const rule of RULES) {
    const { [`${rule}/bytes`]: ofBytes } = settings;
    if (ofBytes === void 0)
      continue;
    delete settings[`${rule}/bytes`];
    for (const kind of kindsOf(rule)) {
      if (kind !== "bytes")
        settings[`${rule}/${kind}`] ??= levelOf(rule, kind, settings);
    }
    settings[rule] = ofBytes;
  }
  return settings;
}
;
const JUDGE_OPTIONS = {
  splits: {
    name: "splits",
    kind: "map-list",
    value: "`auto`, `none`, or lines `NAME: GLOB`",
    default: "`auto`",
    flag: { placeholder: "NAME:GLOB", help: "which files are train, test \u2026; or auto, none" },
    description: "Which files are train, validation, test, and so on. The first line that matches a file counts.",
    inConfigFile: true,
    parse: parseSplits,
    fromRoot: splitsFromRoot,
    fallback: () => "auto"
  },
  labels: {
    name: "labels",
    kind: "text",
    value: "`auto`, `none`, or a pattern with `{label}`",
    default: "`auto`",
    flag: { placeholder: "PATTERN", help: "path with {label} as class; or auto, none" },
    description: "The class of a file, such as `data/{label}/**`.",
    inConfigFile: true,
    parse: parseLabels,
    fromRoot: labelsFromRoot,
    hasLabel: true,
    fallback: () => "auto"
  },
  rules: {
    name: "rules",
    kind: "map-list",
    names: RULE_NAMES,
    choices: RULE_SETTINGS,
    value: "lines `RULE: error|warning|notice|off`, or `RULE/KIND: \u2026`",
    default: RULES.map((rule) => `\`${rule}: ${DEFAULT_RULES[rule]}\``).join(", "),
    flag: { placeholder: "RULE:LEVEL", help: "error, warning, notice or off for a rule" },
    description: "The severity of each rule, or of a rule for one kind of groups (`split-leakage/row`). Rules that are not named keep their default.",
    inConfigFile: true,
    parse: parseRules,
    fallback: () => ({ ...DEFAULT_RULES })
  },
  failOn: {
    name: "fail-on",
    kind: "choice",
    choices: FAIL_ON,
    value: "`new`, `any` or `none`",
    default: "`new`",
    flag: { placeholder: "WHICH", help: "what fails the build: new, any or none" },
    description: "`new`: an error-level finding that is new against the base fails the build; with no base known every finding is new. `any`: any error-level finding does. `none`: report only.",
    inConfigFile: true,
    parse: choiceOf(FAIL_ON),
    fallback: () => "new"
  },
  base: {
    name: "base",
    kind: "text",
    value: "a git ref or commit",
    default: "from the event",
    flag: { placeholder: "REF", help: "git ref to compare with" },
    description: "What to compare with: findings that it has too are not new. By default what a pull request, a merge queue or a push is based on. Given a ref, its merge base with HEAD.",
    inConfigFile: true,
    parse: parseBase,
    fallback: () => null
  },
  baseline: {
    name: "baseline",
    kind: "text",
    value: "a path",
    default: "none",
    flag: { placeholder: "FILE", help: "accepted findings: an earlier JSON report" },
    description: "An earlier JSON report, relative to the root. Findings that it has too are not new.",
    inConfigFile: true,
    parse: ({ lines }) => lines[0],
    fallback: () => null,
    confine: confineBaseline
  }
};
;
const MOST_SHARDS = 1e5;
function parseShard({ lines: [text], place }) {
  const match2 = /^([1-9][0-9]{0,5})\/([1-9][0-9]{0,5})$/.exec(text);
  const [number, of] = [Number(match2?.[1]), Number(match2?.[2])];
  if (match2 === null || number > of || of > MOST_SHARDS) {
    throw new Failure(`${place}: ${quote(text)} is no share of the work; write I/N with I from 1 to N, such as 1/4, N at most 100,000.`);
  }
  return { number, of };
}
;
const PART_OPTIONS = {
  mode: {
    name: "mode",
    kind: "choice",
    choices: MODES,
    value: "`scan`, `fingerprint` or `judge`",
    default: "`scan`",
    flag: null,
    description: "For data past one machine: `fingerprint` reads one share of it and writes what `judge` needs, which judges all shares together. The command has them as first words: `data-hygiene fingerprint`, `data-hygiene judge`.",
    inConfigFile: false,
    parse: choiceOf(MODES),
    fallback: () => "scan"
  },
  shard: {
    name: "shard",
    kind: "text",
    value: "`I/N`, I from 1 to N",
    default: "`1/1`",
    flag: { placeholder: "I/N", help: "which share to read: 1/4 is the first of four" },
    description: "For `fingerprint`: which share of the data is read, such as `1/4`.",
    inConfigFile: false,
    parse: parseShard,
    fallback: () => ({ number: 1, of: 1 })
  },
  parts: {
    name: "parts",
    kind: "list",
    value: "paths or globs, one per line",
    default: "none",
    flag: null,
    description: "For `fingerprint`: the file that is written, such as `part-1.parquet`. For `judge`: the files to be judged together, such as `parts/*.parquet`. The command has `--output` and arguments for them.",
    inConfigFile: false,
    parse: ({ lines }) => [...lines],
    fallback: () => []
  },
  baseParts: {
    name: "base-parts",
    kind: "list",
    value: "paths or globs, one per line",
    default: "none",
    flag: { placeholder: "FILE", help: "parts of the base: what it holds is not new" },
    description: "For `judge`: all parts that `fingerprint` wrote of a checkout of the base, such as `base/*.parquet`. Findings that the base has too are not new.",
    inConfigFile: false,
    parse: ({ lines }) => [...lines],
    fallback: () => []
  },
  groups: {
    name: "groups",
    kind: "text",
    value: "a path or a glob",
    default: "none",
    flag: { placeholder: "FILE", help: "repeated keys that an engine has found" },
    description: "For `judge`: Parquet with the keys that come more than once, as DuckDB or Spark find them by `integrations/repeated-keys.sql`. They are believed.",
    inConfigFile: false,
    parse: ({ lines }) => lines[0],
    fallback: () => null
  }
};
;
const ROLES = ["label", "split", "ignore"];
const LINE = /^(?:(.*?)\s+)??(label|split|ignore)\s*:\s*(.*)$/;
const ANY_LINE = /^(?:.*?\s+)??([\w-]+)\s*:/;
function parseColumns({ lines, place }) {
  const roles = /* @__PURE__ */ new Map();
  return lines.map((line2) => {
    const [, glob = "", word = "", written2 = ""] = LINE.exec(line2.trim()) ?? [];
    const name = written2.trim();
    const role = ROLES.find((candidate) => candidate === word);
    if (role === void 0 || name === "") {
      const [, other = ""] = ANY_LINE.exec(line2.trim()) ?? [];
      const hint = role !== void 0 || other === "" ? "" : suggest(other, ROLES);
      throw new Failure(`${place}: ${quote(line2)} is not of the form label: NAME, split: NAME or ignore: NAME, with an optional glob before it${hint}.`);
    }
    const column = JSON.stringify([glob, name]);
    const earlier = roles.get(column) ?? role;
    if (earlier !== role) {
      throw new Failure(`${place}: the column ${quote(name)} is given as ${earlier} and as ${role}; keep one of the two.`);
    }
    roles.set(column, role);
    return { glob: glob.trim() === "" ? null : glob.trim(), role, name };
  });
}
function columnsFromRoot(lines, rooted) {
  return lines.map((line2) => line2.glob === null ? line2 : { ...line2, glob: rooted(line2.glob) });
}
;
const SIZE = /^(\d{1,20})(?:\.(\d{1,20}))?[ \t]*([a-z]+)?$/i;
const size_UNITS = /* @__PURE__ */ new Map([
  ["b", 1n],
  ["kb", 1000n],
  ["mb", 1000n ** 2n],
  ["gb", 1000n ** 3n],
  ["tb", 1000n ** 4n],
  ["kib", 1024n],
  ["mib", 1024n ** 2n],
  ["gib", 1024n ** 3n],
  ["tib", 1024n ** 4n]
]);
function parseSize({ lines, place }) {
  const [value] = lines;
  const [, whole = "", fraction = "", unit = ""] = SIZE.exec(value) ?? [];
  const factor = size_UNITS.get(unit.toLowerCase());
  if (whole === "" || (unit === "" ? fraction !== "" : factor === void 0)) {
    throw new Failure(`${place}: ${quote(value)} is not a size; give bytes such as 4096, or a number with one of the units B, KB, MB, GB, TB, KiB, MiB, GiB, TiB, such as 10KB.`);
  }
  const scale = 10n ** BigInt(fraction.length);
  const bytes = (BigInt(whole + fraction) * (factor ?? 1n) + scale - 1n) / scale;
  if (bytes > BigInt(Number.MAX_SAFE_INTEGER)) {
    throw new Failure(`${place}: ${quote(value)} is too large; give at most ${Number.MAX_SAFE_INTEGER} bytes.`);
  }
  return Number(bytes);
}
;
function parseCompare({ lines, place }) {
  if (lines.length === 1 && lines[0] === "auto")
    return "auto";
  if (lines.includes("auto"))
    throw new Failure(`${place}: auto stands alone; give either auto, or kinds.`);
  const words2 = lines.length === 1 ? ["auto", ...KIND_CHOICES] : KIND_CHOICES;
  const chosen = lines.map((line2) => choose(words2, line2, place));
  return KIND_CHOICES.filter((kind) => chosen.includes(kind));
}
function parseReadLimit(given2) {
  return given2.lines[0] === "none" ? null : parseSize(given2);
}
;
const patterns_AUTOMATIC = "auto";
function parsePaths(given2) {
  if (given2.lines.includes(patterns_AUTOMATIC)) {
    if (given2.lines.length === 1)
      return null;
    throw new Failure(`${given2.place}: auto stands alone; give either auto or globs and directories, and ./auto for a directory of that name.`);
  }
  return withoutNegation(given2, "use exclude to leave something out, and ./!NAME for a name that starts with !");
}
function parseExclude(given2) {
  return withoutNegation(given2, "exclude leaves out what matches, so it needs no !");
}
function withoutNegation({ lines, place }, advice) {
  for (const line2 of lines) {
    if (line2.startsWith("!"))
      throw new Failure(`${place}: ${quote(line2)} starts with !; ${advice}.`);
  }
  return [...lines];
}
;
const DEFAULT_READ_LIMIT = 4e9;
const SCAN_OPTIONS = {
  paths: {
    name: "paths",
    kind: "list",
    value: "`auto`, or globs or directories, one per line",
    default: "`auto`",
    flag: { placeholder: "GLOB", help: "same as PATH; or auto" },
    description: "Which files are data. `auto`: everything that is data by what it is, wherever it lies, but in directories of code and documentation. A directory means everything below it.",
    inConfigFile: true,
    parse: parsePaths,
    fallback: () => null
  },
  exclude: {
    name: "exclude",
    kind: "list",
    value: "globs, one per line",
    default: "none",
    flag: { placeholder: "GLOB", help: "what to leave out" },
    description: "Files to leave out, on top of those that are never scanned.",
    inConfigFile: true,
    parse: parseExclude,
    fromRoot: (globs, rooted) => globs.map(rooted),
    fallback: () => []
  },
  source: {
    name: "source",
    kind: "choice",
    choices: SOURCES,
    value: "`auto`, `git` or `files`",
    default: "`auto`",
    flag: { placeholder: "KIND", help: "auto, git (no data read) or files (on disk)" },
    description: "`git`: what is committed or staged, by the ids that git has for it, so that no data is read. `files`: what lies on disk, by content. `auto`: `git` for tracked files, content for modified and untracked ones.",
    inConfigFile: true,
    parse: choiceOf(SOURCES),
    fallback: () => "auto"
  },
  minSize: {
    name: "min-size",
    kind: "size",
    value: "bytes, or a size such as `10KB` or `1MiB`",
    default: "`1`",
    flag: { placeholder: "SIZE", help: "skip smaller files: 4096, 10KB, 1MiB" },
    description: "Smaller files are skipped, and counted.",
    inConfigFile: true,
    parse: parseSize,
    fallback: () => 1
  },
  compare: {
    name: "compare",
    kind: "list",
    value: `\`auto\`, or ${KIND_CHOICES.map((choice) => `\`${choice}\``).join(", ")}, one per line`,
    default: "`auto`",
    flag: { placeholder: "KIND", help: `beside equal bytes: ${KIND_CHOICES.join(", ")}` },
    description: `What counts as the same beside equal bytes. ${CHOICE_MEANINGS.join(" ")} \`auto\`: each kind for which there is data, within \`read-limit\`.`,
    inConfigFile: true,
    parse: parseCompare,
    fallback: () => "auto"
  },
  readLimit: {
    name: "read-limit",
    kind: "size",
    value: "a size such as `4GB`, or `none`",
    default: "`4GB`",
    flag: { placeholder: "SIZE", help: "how much compare may read in a run: 4GB, none" },
    description: "How much content may be read for one kind of `compare` in one run. A kind over it is left out whole, with a warning.",
    inConfigFile: true,
    parse: parseReadLimit,
    fallback: () => DEFAULT_READ_LIMIT
  },
  columns: {
    name: "columns",
    kind: "map-list",
    value: "lines `label: NAME`, `split: NAME`, `ignore: NAME`, each with an optional glob before it",
    default: "none",
    flag: { placeholder: "ROLE:NAME", help: "tables: label:NAME, split:NAME, ignore:NAME" },
    description: "Which column of a table is the label, which says the split, which are no content, such as `data/a.csv label: diagnosis`.",
    inConfigFile: true,
    parse: parseColumns,
    fromRoot: columnsFromRoot,
    fallback: () => []
  },
  cache: {
    name: "cache",
    kind: "text",
    value: "a directory outside of what is scanned",
    default: "none",
    flag: { placeholder: "DIR", help: "remember contents here; read only changes" },
    description: "Keeps what was learnt of contents, so that the next scan reads only what has changed since. It is believed: only those whom you trust may write to it.",
    // Who changes the repository must not choose what is believed of it.
    inConfigFile: false,
    parse: ({ lines }) => lines[0],
    fallback: () => null
  }
};
;
const OPTION_TABLE = {
  ...SCAN_OPTIONS,
  ...JUDGE_OPTIONS,
  ...DOOR_OPTIONS,
  ...PART_OPTIONS
};
const OPTION_ROWS = Object.values(OPTION_TABLE);
;
function givenLines(raw, pathArguments) {
  const given2 = /* @__PURE__ */ new Map();
  for (const { name, kind } of OPTION_ROWS) {
    const values = raw[name] ?? [];
    const place = `Option ${name}`;
    const isList = kind === "list" || kind === "map-list";
    if (!isList && values.length > 1) {
      throw new Failure(`${place} is given twice, but takes one value; keep one of the two.`);
    }
    const lines = values.flatMap((value) => isList ? splitLines(value) : value.trim());
    const filled2 = [...lines.filter((line2) => line2 !== ""), ...name === "paths" ? pathArguments : []];
    const [first, ...rest] = filled2;
    if (first !== void 0)
      given2.set(name, { lines: [first, ...rest], place });
  }
  return given2;
}
function splitLines(text) {
  return text.split(/\r?\n/).map((line2) => line2.trim()).filter((line2) => line2 !== "");
}
;
const QUOTING = `quote values that start with *, {, [, ! or & or hold ": " or " #"`;
const EXPECTED = {
  text: "one text",
  choice: "one word",
  size: "one number or size",
  list: "a text or a list of texts",
  "map-list": "a mapping NAME: VALUE, lines of this form, or a list of either"
};
function configLines(node, { kind }, place) {
  const shape = { place, expected: EXPECTED[kind] };
  const isSingle = kind !== "list" && kind !== "map-list";
  const hasPairs = kind === "map-list";
  if (isNothing(node))
    return [];
  if (loadYaml().isScalar(node))
    return isSingle ? filled([scalarText(node, shape).trim()]) : scalarLines(node, shape);
  if (hasPairs && loadYaml().isMap(node))
    return mappingLines(node, shape);
  if (isSingle || !loadYaml().isSeq(node))
    throw unexpected(shape);
  return node.items.flatMap((item) => hasPairs && loadYaml().isMap(item) ? mappingLines(item, shape) : filled([scalarText(item, shape)]));
}
function mappingLines(mapping, shape) {
  const names = /* @__PURE__ */ new Set();
  return mapping.items.flatMap(({ key, value }) => {
    const name = keyText(key);
    if (name === void 0)
      throw unexpected(shape);
    const fault = names.has(name) ? "is given twice" : name.includes(":") ? "holds a colon" : void 0;
    if (fault !== void 0)
      throw new Failure(`${shape.place}: the name ${quote(name)} ${fault}.`);
    names.add(name);
    const values = loadYaml().isSeq(value) ? value.items.map((item) => scalarText(item, shape)) : scalarLines(value, shape);
    return values.map((text) => `${name}: ${text}`);
  });
}
function scalarLines(node, shape) {
  return splitLines(scalarText(node, shape));
}
function scalarText(node, shape) {
  if (!loadYaml().isScalar(node) || isNothing(node))
    throw unexpected(shape);
  return node.source ?? String(node.value);
}
function unexpected({ place, expected }) {
  return new Failure(`${place}: expected ${expected}; ${QUOTING}.`);
}
function filled(lines) {
  return lines.filter((line2) => line2 !== "");
}
function keyText(key) {
  return loadYaml().isScalar(key) && typeof key.value === "string" ? key.value : void 0;
}
function isNothing(node) {
  return node === null || node === void 0 || loadYaml().isScalar(node) && node.value === null;
}
;
const KNOWN = OPTION_ROWS.filter((row) => row.inConfigFile);
const KNOWN_NAMES = KNOWN.map((row) => row.name);
const MAX_DEPTH = 16;
const REFUSED = /* @__PURE__ */ new Map([
  ["config", "a config file can't name another; remove it"],
  ["token", "a file is no place for a secret; remove it, and revoke the token if anyone could read the file"]
]);
const LIKE_A_KEY = /^[a-z][a-z0-9_-]{0,39}$/i;
function readConfigText(text, file) {
  const { isMap, LineCounter } = loadYaml();
  const lineCounter = new LineCounter();
  const document = config_text_parse(text, file, lineCounter);
  const problem = document.errors[0] ?? document.warnings[0];
  if (problem !== void 0) {
    const { line: line2, col } = lineCounter.linePos(problem.pos[0]);
    const what = problem.code === "MULTIPLE_DOCS" ? "holds a second document" : "is not valid YAML";
    throw new Failure(`${file} ${what} (line ${line2}, column ${col}); ${QUOTING}.`);
  }
  const { contents } = document;
  const given2 = /* @__PURE__ */ new Map();
  if (isNothing(contents))
    return given2;
  if (!isMap(contents))
    throw new Failure(`${file} must be a mapping of options, such as "min-size: 10KB".`);
  const seen = /* @__PURE__ */ new Set();
  for (const { key, value } of contents.items) {
    const where = `${file} (line ${lineCounter.linePos(key.range?.[0] ?? 0).line})`;
    const row = knownRow(keyText(key) ?? "", where);
    const place = `Option ${row.name} in ${where}`;
    if (seen.has(row.name))
      throw new Failure(`${place} is given twice; keep one of the two.`);
    seen.add(row.name);
    const [first, ...rest] = configLines(value, row, place);
    if (first !== void 0)
      given2.set(row.name, { lines: [first, ...rest], place });
  }
  return given2;
}
function config_text_parse(text, file, lineCounter) {
  const { Parser, parseDocument } = loadYaml();
  if (isTooDeep(new Parser().parse(text), MAX_DEPTH))
    throw new Failure(`${file} is not a config file: its YAML has too many levels.`);
  return parseDocument(text, {
    version: "1.2",
    schema: "core",
    stringKeys: true,
    // Checked here instead: the library compares each key with all others.
    uniqueKeys: false,
    prettyErrors: false,
    // At 'silent' a second document would be left out without an error.
    logLevel: "error",
    lineCounter
  });
}
function knownRow(key, place) {
  const row = KNOWN.find(({ name }) => name === key);
  if (row !== void 0)
    return row;
  const refusal2 = REFUSED.get(key);
  if (refusal2 !== void 0)
    throw new Failure(`Option ${key} in ${place}: ${refusal2}.`);
  const shown2 = LIKE_A_KEY.test(key) ? `Unknown key ${quote(key)}` : "A key that is no option";
  throw new Failure(`${shown2} in ${place}${suggest(key, KNOWN_NAMES)}; known keys: ${KNOWN_NAMES.join(", ")}.`);
}
;
const MAX_BYTES = 1024 * 1024;
function readConfig(root, path2, content = null) {
  if (content === "none")
    return null;
  const absolute = (0, external_node_path_namespaceObject.resolve)(root, path2 ?? DEFAULT_CONFIG);
  if (content === null && path2 === null && isAbsent(absolute))
    return null;
  const name = display(path2 ?? DEFAULT_CONFIG);
  const bytes = content ?? readFromDisk(absolute, name);
  if (!(0, external_node_buffer_namespaceObject.isUtf8)(bytes))
    throw new Failure(`The config file ${name} is not valid UTF-8; save it as UTF-8.`);
  return {
    path: (0, external_node_path_namespaceObject.relative)(root, absolute).replaceAll(external_node_path_namespaceObject.sep, "/"),
    given: readConfigText(bytes.toString("utf8"), name)
  };
}
function isAbsent(path2) {
  try {
    (0, external_node_fs_namespaceObject.lstatSync)(lossless_encodePath(path2));
    return false;
  } catch (error2) {
    const { code: code2 } = error2;
    return code2 === "ENOENT" || code2 === "ENOTDIR";
  }
}
function readFromDisk(path2, name) {
  const { bytes, trouble, isAbsent: isAbsent2 } = readSmallFile(lossless_encodePath(path2), MAX_BYTES, "followed");
  if (bytes !== null)
    return bytes;
  throw new Failure(isAbsent2 ? `The config file ${name} does not exist, or is a link to nothing; check the option config.` : `The config file ${name} ${trouble}; is it the right file?`);
}
;
const MARK = "\u2026";
function shorten(text, maximum) {
  if (text.length <= maximum)
    return text;
  const characters = Array.from(text);
  if (characters.length <= maximum)
    return text;
  const kept = Math.max(0, maximum - MARK.length);
  const head = Math.ceil(kept / 2);
  const tail = kept - head;
  return characters.slice(0, head).join("") + MARK + characters.slice(characters.length - tail).join("");
}
;
function lists_addTo(lists, key, value) {
  const known2 = lists.get(key);
  if (known2 === void 0)
    lists.set(key, [value]);
  else
    known2.push(value);
}
function addAll(list, more) {
  for (const value of more)
    list.push(value);
}
function* inBatches(numbers, size, mostBytes, most = Number.POSITIVE_INFINITY) {
  let batch = [];
  let bytes = 0;
  for (const number of numbers) {
    const own = size(number);
    if (batch.length > 0 && (bytes + own > mostBytes || batch.length >= most)) {
      yield batch;
      batch = [];
      bytes = 0;
    }
    batch.push(number);
    bytes += own;
  }
  if (batch.length > 0)
    yield batch;
}
;
const classes_NAMED = {
  alnum: "09AZaz",
  alpha: "AZaz",
  ascii: "\0\x7F",
  blank: "  		",
  cntrl: "\0\x7F\x7F",
  digit: "09",
  graph: "!~",
  lower: "az",
  print: " ~",
  punct: "!/:@[`{~",
  space: "	\r  ",
  upper: "AZ",
  word: "09AZaz__",
  xdigit: "09AFaf"
};
const SLASH = 47;
const NAME = /\[:(\w*):\]/y;
function endOfClass(text, open) {
  let at2 = open + (isNegated(text, open) ? 2 : 1);
  for (let isFirst = true; at2 < text.length; isFirst = false) {
    if (text[at2] === "]" && !isFirst)
      return at2;
    at2 = endOfName(text, at2) ?? at2 + (text[at2] === "\\" ? 2 : 1);
  }
  return -1;
}
function readClass(text, open, close) {
  const shown2 = display(text.slice(open, close + 1));
  const isOther = isNegated(text, open);
  const ranges = [];
  for (let at2 = open + (isOther ? 2 : 1); at2 < close; ) {
    const end = endOfName(text, at2);
    if (end !== null) {
      addAll(ranges, namedRanges(text.slice(at2 + 2, end - 2)));
      at2 = end;
      continue;
    }
    const [first, afterFirst] = character(text, at2);
    at2 = afterFirst;
    let last2 = first;
    if (text[at2] === "-" && at2 + 1 < close)
      [last2, at2] = character(text, at2 + 1);
    if (last2 < first)
      throw new Failure(`the range in ${shown2} runs backwards; write it the other way round`);
    if (first === SLASH || last2 === SLASH)
      throw new Failure(`a slash can't stand in ${shown2}; write {A,B} for names, or \\[ for the character [`);
    ranges.push([first, last2]);
  }
  return (codePoint) => ranges.some(([first, last2]) => first <= codePoint && codePoint <= last2) !== isOther;
}
function namedRanges(name) {
  const bounds = Object.hasOwn(classes_NAMED, name) ? classes_NAMED[name] : void 0;
  if (bounds === void 0) {
    throw new Failure(`[:${display(name)}:] is no class of characters; those are ${Object.keys(classes_NAMED).join(", ")}`);
  }
  const ranges = [];
  for (let at2 = 0; at2 < bounds.length; at2 += 2)
    ranges.push([bounds.charCodeAt(at2), bounds.charCodeAt(at2 + 1)]);
  return ranges;
}
function endOfName(text, at2) {
  NAME.lastIndex = at2;
  return NAME.test(text) ? NAME.lastIndex : null;
}
function isNegated(text, open) {
  return text[open + 1] === "!" || text[open + 1] === "^";
}
function character(text, at2) {
  const start = text[at2] === "\\" ? at2 + 1 : at2;
  const codePoint = text.codePointAt(start);
  return [codePoint, start + (codePoint > 65535 ? 2 : 1)];
}
;
const GROUP_SIGNS = "@?*+!";
function pairsOf(text) {
  const pairs = /* @__PURE__ */ new Map();
  const open = [];
  const count2 = { "(": 0, "{": 0 };
  let canHoldClass = true;
  for (let at2 = 0; at2 < text.length; at2++) {
    const character2 = text[at2];
    if (character2 === "\\")
      at2++;
    else if (character2 === "[" && canHoldClass) {
      const end = endOfClass(text, at2);
      canHoldClass = end >= 0;
      if (end < 0)
        continue;
      pairs.set(at2, end);
      at2 = end;
    } else if (character2 === "(" || character2 === "{") {
      open.push(at2);
      count2[character2]++;
    } else if (character2 === ")" || character2 === "}") {
      const opening = character2 === ")" ? "(" : "{";
      while (count2[opening] > 0) {
        const last2 = open.pop();
        const kind = text[last2];
        count2[kind]--;
        if (kind !== opening)
          continue;
        pairs.set(last2, at2);
        break;
      }
    }
  }
  return pairs;
}
function opensGroup(text, at2, pairs) {
  return GROUP_SIGNS.includes(text[at2]) && text[at2 + 1] === "(" && pairs.has(at2 + 1);
}
;
const MOST_ALTERNATIVES = 2e3;
const MOST_CHARACTERS = 262144;
const DEEPEST = 100;
const RANGE = /^(-?\d{1,15}|[a-zA-Z])\.\.(-?\d{1,15}|[a-zA-Z])(?:\.\.(-?\d{1,15}))?$/;
function expandBraces(text) {
  if (!text.includes("{"))
    return [text];
  const parts2 = readParts(text, 0, text.length, pairsOf(text), 0);
  const { alternatives, characters } = extentOf(parts2);
  if (alternatives > MOST_ALTERNATIVES || characters > MOST_CHARACTERS) {
    const most = MOST_ALTERNATIVES.toLocaleString("en-US");
    throw new Failure(`its braces stand for more than ${most} globs; write * for what differs`);
  }
  return [...new Set(expanded(parts2))];
}
function readParts(text, from, to, pairs, depth) {
  if (depth > DEEPEST)
    throw new Failure(`it has more than ${DEEPEST} braces within braces`);
  const parts2 = [];
  let start = from;
  for (let at2 = from; at2 < to; at2 = after(text, at2, pairs)) {
    const close = text[at2] === "{" ? pairs.get(at2) : void 0;
    const choices = close === void 0 ? null : readChoices(text, at2, close, pairs, depth);
    if (close === void 0)
      continue;
    if (choices === null) {
      parts2.push(text.slice(start, at2 + 1), ...readParts(text, at2 + 1, close, pairs, depth + 1));
    } else {
      parts2.push(text.slice(start, at2), choices);
    }
    start = choices === null ? close : close + 1;
  }
  parts2.push(text.slice(start, to));
  return parts2;
}
function readChoices(text, open, close, pairs, depth) {
  const commas = [];
  for (let at2 = open + 1; at2 < close; at2 = after(text, at2, pairs))
    if (text[at2] === ",")
      commas.push(at2);
  if (commas.length === 0)
    return rangeOf(text.slice(open + 1, close));
  const bounds = [open, ...commas, close];
  return bounds.slice(1).map((end, index) => readParts(text, bounds[index] + 1, end, pairs, depth + 1));
}
function after(text, at2, pairs) {
  if (text[at2] === "\\")
    return at2 + 2;
  if (opensGroup(text, at2, pairs))
    return pairs.get(at2 + 1) + 1;
  return text[at2] === "(" ? at2 + 1 : (pairs.get(at2) ?? at2) + 1;
}
function rangeOf(text) {
  const [, first, last2, by = "1"] = RANGE.exec(text) ?? [];
  if (first === void 0 || last2 === void 0)
    return null;
  const areNumbers = /\d$/.test(first);
  if (areNumbers !== /\d$/.test(last2))
    return null;
  const [start, end] = areNumbers ? [Number(first), Number(last2)] : [first.charCodeAt(0), last2.charCodeAt(0)];
  const step = Math.abs(Number(by)) || 1;
  const count2 = Math.floor(Math.abs(end - start) / step) + 1;
  if (count2 > MOST_ALTERNATIVES) {
    throw new Failure(`{${text}} stands for ${count2.toLocaleString("en-US")} globs; write * for what differs`);
  }
  const isPadded2 = areNumbers && [first, last2].some((bound) => /^-?0\d/.test(bound));
  const width = isPadded2 ? Math.max(first.length, last2.length) : 0;
  return Array.from({ length: count2 }, (_, index) => {
    const value = start + Math.sign(end - start) * index * step;
    return [areNumbers ? padded(value, width) : literal(String.fromCharCode(value))];
  });
}
function padded(value, width) {
  return value < 0 ? `-${String(-value).padStart(width - 1, "0")}` : String(value).padStart(width, "0");
}
function literal(character2) {
  return /[a-z]/i.test(character2) ? character2 : `\\${character2}`;
}
function extentOf(parts2) {
  let alternatives = 1;
  let characters = 0;
  for (const part of parts2) {
    const extents = typeof part === "string" ? null : part.map(extentOf);
    const times = extents === null ? 1 : sum(extents.map((extent) => extent.alternatives));
    const length = typeof part === "string" ? part.length : sum((extents ?? []).map((each) => each.characters));
    characters = characters * times + alternatives * length;
    alternatives *= times;
  }
  return { alternatives, characters };
}
function sum(numbers) {
  return numbers.reduce((total2, number) => total2 + number, 0);
}
function expanded(parts2) {
  let texts = [""];
  for (const part of parts2) {
    const ends = typeof part === "string" ? [part] : part.flatMap(expanded);
    texts = texts.flatMap((start) => ends.map((end) => start + end));
  }
  return texts;
}
;
function fixedText(component) {
  if (component === "**")
    return null;
  if (component.length === 0)
    return "";
  const [only2] = component;
  return component.length === 1 && only2?.kind === "text" ? only2.text : null;
}
function widthAt(text, at2) {
  return text.codePointAt(at2) > 65535 ? 2 : 1;
}
;
const program_SLASH = 47;
function compileTokens(tokens) {
  const steps = [];
  emit(tokens, steps);
  steps.push({ kind: "done" });
  return steps;
}
function compilePaths(patterns, tails) {
  const into = [];
  const steps = [{ kind: "fork", to: into }];
  patterns.forEach((components, number) => {
    into.push(steps.length);
    emitPath(components, tails[number], steps);
  });
  return steps;
}
function emitPath(components, tail, steps) {
  const isOpen = components.at(-1) === "**";
  components.forEach((component, number) => {
    const isLast = number === components.length - 1;
    if (component !== "**") {
      emit(component, steps);
      if (!isLast)
        steps.push(A_SLASH);
    } else if (!isLast)
      emitAny(steps);
  });
  if (isOpen)
    steps.push({ kind: "one", holds: () => true }, { kind: "rest" });
  else if (tail === "nothing")
    steps.push({ kind: "done" });
  else {
    if (tail === "or below")
      steps.push({ kind: "fork", to: [steps.length + 1, steps.length + 2] }, { kind: "done" });
    steps.push(A_SLASH, { kind: "rest" });
  }
}
const A_SLASH = { kind: "one", holds: (codePoint) => codePoint === program_SLASH };
function emitAny(steps) {
  const start = steps.length;
  steps.push({ kind: "fork", to: [start + 1, start + 5] });
  steps.push({ kind: "fork", to: [start + 2, start + 4] });
  steps.push({ kind: "one", holds: () => true });
  steps.push({ kind: "fork", to: [start + 1] });
  steps.push(A_SLASH);
}
function acceptedEnds(program, text, start, end) {
  const ends = new Uint8Array(end - start + 1);
  const entered = new Int32Array(program.length).fill(-1);
  const later = /* @__PURE__ */ new Map();
  let current = [];
  const pending = [0];
  const enter = (at2) => {
    for (let number = pending.pop(); number !== void 0; number = pending.pop()) {
      if (entered[number] === at2)
        continue;
      entered[number] = at2;
      const step = program[number];
      if (step.kind === "one")
        current.push(number);
      else if (step.kind === "fork")
        addAll(pending, step.to);
      else if (step.kind === "done")
        ends[at2 - start] = 1;
      else if (step.kind === "rest")
        ends.fill(1, at2 - start);
      else
        postpone(acceptedEnds(step.program, text, at2, end), at2, number + 1);
    }
  };
  const postpone = (refused, from, next) => {
    for (let at2 = from; at2 <= end; at2 += at2 < end ? widthAt(text, at2) : 1) {
      if (refused[at2 - from] === 1)
        continue;
      if (at2 === from)
        pending.push(next);
      else if (later.get(at2)?.push(next) === void 0)
        later.set(at2, [next]);
    }
  };
  for (let at2 = start; ; ) {
    addAll(pending, later.get(at2) ?? []);
    enter(at2);
    if (at2 >= end || current.length === 0 && later.size === 0)
      return ends;
    const codePoint = text.codePointAt(at2);
    const taken2 = current;
    current = [];
    later.delete(at2);
    at2 += codePoint > 65535 ? 2 : 1;
    for (const number of taken2) {
      const step = program[number];
      if (step.kind === "one" && step.holds(codePoint))
        pending.push(number + 1);
    }
  }
}
function emit(tokens, steps) {
  for (const token of tokens) {
    if (token.kind === "text") {
      for (const character2 of token.text) {
        const wanted = character2.codePointAt(0);
        steps.push({ kind: "one", holds: (codePoint) => codePoint === wanted });
      }
    } else if (token.kind === "any")
      steps.push({ kind: "one", holds: isNoSlash });
    else if (token.kind === "class") {
      const { holds: holds2 } = token;
      steps.push({ kind: "one", holds: (codePoint) => codePoint !== program_SLASH && holds2(codePoint) });
    } else if (token.kind === "star")
      emitStar(steps);
    else if (token.kind === "group")
      emitGroup(token, steps);
    else
      throw new Error("A label has no program of its own.");
  }
}
function isNoSlash(codePoint) {
  return codePoint !== program_SLASH;
}
function emitStar(steps) {
  const start = steps.length;
  steps.push({ kind: "fork", to: [start + 1, start + 3] });
  steps.push({ kind: "one", holds: isNoSlash });
  steps.push({ kind: "fork", to: [start] });
}
function emitGroup({ sign, choices }, steps) {
  if (sign === "!") {
    steps.push({ kind: "not", program: compileTokens([{ kind: "group", sign: "@", choices }]) });
    return;
  }
  const start = steps.length;
  const into = [];
  const out = [];
  steps.push({ kind: "fork", to: into });
  for (const choice of choices) {
    into.push(steps.length);
    emit(choice, steps);
    steps.push({ kind: "fork", to: out });
  }
  const end = steps.length;
  if (sign === "?" || sign === "*")
    into.push(end);
  out.push(sign === "@" || sign === "?" ? end : start);
  if (sign === "+")
    out.push(end);
}
;
const MOST_STATES = 1e3;
const MOST_STEPS = 1e5;
const UNKNOWN = 65535;
const NEVER = 65534;
const ALWAYS = 65533;
const NOT_ASCII = 128;
function createAutomaton(program) {
  const automaton = {
    program,
    states: [],
    table: tableFor(4),
    numbers: /* @__PURE__ */ new Map(),
    size: 0,
    inner: /* @__PURE__ */ new Map()
  };
  program.forEach((step, number) => {
    if (step.kind === "not")
      automaton.inner.set(number, createAutomaton(step.program));
  });
  stateOf(automaton, [0], []);
  return automaton;
}
function accepts(automaton, text, start, end) {
  let { table: table2 } = automaton;
  let number = 0;
  for (let at2 = start; at2 < end; at2++) {
    const unit = text.charCodeAt(at2);
    if (unit < NOT_ASCII) {
      const known2 = table2[number * NOT_ASCII + unit];
      if (known2 < ALWAYS) {
        number = known2;
        continue;
      }
    }
    const character2 = unit < NOT_ASCII ? unit : text.codePointAt(at2);
    number = stateBehind(automaton, number, character2);
    if (number >= ALWAYS)
      return number === UNKNOWN ? null : number === ALWAYS;
    if (character2 > 65535)
      at2++;
    table2 = automaton.table;
  }
  return automaton.states[number].isAccepting;
}
function stateBehind(automaton, number, character2) {
  const { nextOther } = automaton.states[number];
  const isAscii = character2 < NOT_ASCII;
  const at2 = number * NOT_ASCII + character2;
  const known2 = isAscii ? automaton.table[at2] : nextOther.get(character2);
  if (known2 !== void 0 && known2 !== UNKNOWN)
    return known2;
  const to = follow(automaton, number, character2);
  if (isAscii)
    automaton.table[at2] = to;
  else if (nextOther.size < MOST_STATES)
    nextOther.set(character2, to);
  return to;
}
function follow(automaton, number, character2) {
  const { program, inner, states } = automaton;
  const state = states[number];
  const entered = [];
  for (const one of state.ones) {
    const step = program[one];
    if (step?.kind === "one" && step.holds(character2))
      entered.push(one + 1);
  }
  const nots = [];
  for (const [step, from] of character2 === program_SLASH ? [] : state.nots) {
    const to = from === NEVER ? NEVER : stateBehind(inner.get(step), from, character2);
    if (to === UNKNOWN)
      return UNKNOWN;
    nots.push([step, to]);
  }
  return stateOf(automaton, entered, nots);
}
function stateOf(automaton, entered, nots) {
  const { program, inner, states, numbers } = automaton;
  const isAccepted = (step, number) => inner.get(step)?.states[number]?.isAccepting === true;
  const pending = [
    ...entered,
    ...nots.filter(([step, number]) => !isAccepted(step, number)).map(([step]) => step + 1)
  ];
  const seen = /* @__PURE__ */ new Set();
  const ones = [];
  let isAccepting = false;
  for (let number = pending.pop(); number !== void 0; number = pending.pop()) {
    if (seen.has(number))
      continue;
    seen.add(number);
    const step = program[number];
    if (step?.kind === "one")
      ones.push(number);
    else if (step?.kind === "fork")
      addAll(pending, step.to);
    else if (step?.kind === "rest")
      return ALWAYS;
    else if (step?.kind === "done")
      isAccepting = true;
    else if (step?.kind === "not") {
      nots.push([number, 0]);
      if (!isAccepted(number, 0))
        pending.push(number + 1);
    }
  }
  if (ones.length === 0 && nots.length === 0 && !isAccepting && states.length > 0)
    return NEVER;
  ones.sort((left, right) => left - right);
  const distinct = new Map(nots.map((each) => [each.join(":"), each]));
  const key = `${ones.join(",")} ${[...distinct.keys()].sort().join(",")} ${isAccepting}`;
  const known2 = numbers.get(key);
  if (known2 !== void 0)
    return known2;
  if (states.length === MOST_STATES || automaton.size > MOST_STEPS && states.length > 0)
    return UNKNOWN;
  automaton.size += ones.length + nots.length;
  numbers.set(key, states.length);
  if (automaton.table.length === states.length * NOT_ASCII) {
    const larger = tableFor(2 * states.length);
    larger.set(automaton.table);
    automaton.table = larger;
  }
  return states.push({ ones, nots: [...distinct.values()], isAccepting, nextOther: /* @__PURE__ */ new Map() }) - 1;
}
function tableFor(states) {
  return new Uint16Array(states * NOT_ASCII).fill(UNKNOWN);
}
;
const HALF = /^[\udc00-\udfff]/;
function nameMatcher(component) {
  const fixed = fixedText(component);
  if (fixed !== null)
    return (text, start, end) => end - start === fixed.length && text.startsWith(fixed, start);
  return withOneStar(component) ?? byAutomaton(component);
}
function isOneStar(component) {
  return withOneStar(component) !== null;
}
function withOneStar(component) {
  const star = component.findIndex(({ kind }) => kind === "star");
  const [before, after2] = [component.slice(0, star), component.slice(star + 1)].map(fixedText);
  if (star < 0 || typeof before !== "string" || typeof after2 !== "string" || HALF.test(after2))
    return null;
  const least = Math.max(1, before.length + after2.length);
  if (before === "" && after2 === "")
    return (_, start, end) => start < end;
  return (text, start, end) => end - start >= least && text.startsWith(after2, end - after2.length) && text.startsWith(before, start);
}
function byAutomaton(component) {
  const first = component[0];
  const last2 = component.at(-1);
  const before = first?.kind === "text" ? first.text : "";
  const after2 = last2?.kind === "text" && !HALF.test(last2.text) ? last2.text : "";
  const inner = component.slice(before === "" ? 0 : 1, after2 === "" ? void 0 : -1);
  const program = compileTokens(inner);
  const automaton = createAutomaton(program);
  const least = Math.max(1, before.length + after2.length);
  return (text, start, end) => end - start >= least && text.startsWith(after2, end - after2.length) && text.startsWith(before, start) && acceptsInner(text, start + before.length, end - after2.length);
  function acceptsInner(text, start, end) {
    return accepts(automaton, text, start, end) ?? acceptedEnds(program, text, start, end)[end - start] === 1;
  }
}
;
function fixedComponents(components) {
  const names = components.map(fixedText);
  const open = names.indexOf(null);
  return names.slice(0, open < 0 ? void 0 : open);
}
function pathsMatcher(patterns, extent) {
  const oneByOne = patterns.map((pattern) => pathMatcher(pattern, extent));
  const [first, ...others] = patterns;
  const [onlyMatcher] = oneByOne;
  if (first === void 0 || onlyMatcher === void 0)
    return () => false;
  const fixed = others.length === 0 ? fixedComponents(first.components) : [];
  const rest = patterns.map(({ components }) => components.slice(fixed.length));
  if (others.length === 0 && rest[0]?.every(hasOnlyEnds) === true)
    return onlyMatcher;
  if (patterns.some(({ components }) => components.length === 0))
    return () => true;
  const prefix = fixed.length === 0 ? "" : `${fixed.join("/")}/`;
  const tails = patterns.map(({ isDirectory: isDirectory2 }) => extent === "whole" ? "nothing" : isDirectory2 ? "below" : "or below");
  const automaton = createAutomaton(compilePaths(rest, tails));
  const matchesAny = (path2) => oneByOne.some((matches) => matches(path2));
  return (path2) => {
    if (!path2.startsWith(prefix))
      return false;
    if (prefix === "" && path2.startsWith("/"))
      return matchesAny(path2);
    return accepts(automaton, path2, prefix.length, path2.length) ?? matchesAny(path2);
  };
}
function pathMatcher({ components, isDirectory: isDirectory2 }, extent) {
  const fixed = fixedComponents(components);
  const rest = components.slice(fixed.length);
  const name = fixed.join("/");
  const isOpen = rest.length > 0;
  if (rest.every((component) => component === "**")) {
    if (fixed.length === 0)
      return () => isOpen || extent === "or above";
    return isOrIsBelow(name, isOpen || extent === "or above", !isOpen && !isDirectory2);
  }
  const prefix = fixed.length === 0 ? "" : `${name}/`;
  const compared2 = rest.map((component) => component === "**" ? null : nameMatcher(component));
  return (path2) => path2.startsWith(prefix) && matchRest(compared2, path2, prefix.length, extent, isDirectory2);
}
function hasOnlyEnds(component) {
  return component === "**" || isOneStar(component) || fixedText(component) !== null;
}
function isOrIsBelow(name, hasBelow, hasItself) {
  const prefix = `${name}/`;
  return (path2) => hasBelow && path2.startsWith(prefix) || hasItself && path2.length === name.length && path2.startsWith(name);
}
function matchRest(rest, path2, from, extent, isDirectory2) {
  let number = 0;
  let at2 = from;
  let afterAny = -1;
  let anyEnd = from;
  for (; ; ) {
    const matches = rest[number];
    if (matches === null) {
      if (number === rest.length - 1)
        return at2 <= path2.length;
      afterAny = ++number;
      anyEnd = at2;
      continue;
    }
    const hasMore = at2 <= path2.length;
    if (matches === void 0) {
      if (extent === "whole" ? !hasMore : !isDirectory2 || hasMore)
        return true;
    } else if (hasMore) {
      const end = endOf(path2, at2);
      if (matches(path2, at2, end)) {
        at2 = end + 1;
        number++;
        continue;
      }
    }
    if (afterAny < 0 || anyEnd > path2.length)
      return false;
    anyEnd = endOf(path2, anyEnd) + 1;
    at2 = anyEnd;
    number = afterAny;
  }
}
function endOf(path2, at2) {
  const slash = path2.indexOf("/", at2);
  return slash < 0 ? path2.length : slash;
}
;
const parse_LABEL = "{label}";
const parse_DEEPEST = 20;
function parseAlternative(text, hasLabel = false) {
  const components = [];
  const reader = { text, pairs: pairsOf(text), hasLabel, at: 0 };
  let isDirectory2 = false;
  while (reader.at < text.length) {
    const component = readComponent(reader);
    isDirectory2 = reader.at < text.length;
    reader.at++;
    add(component, components);
  }
  return { components, isDirectory: isDirectory2 && components.length > 0 };
}
function add(component, components) {
  const name = fixedText(component);
  if (name === "." || name === "" && components.length > 0)
    return;
  const last2 = components.at(-1);
  if (name === ".." && last2 !== void 0 && fixedText(last2) !== "..") {
    const above2 = fixedText(last2);
    if (above2 === null)
      throw new Failure("it leads back up from a wildcard by ..; write it without ..");
    if (above2 !== "")
      components.pop();
    return;
  }
  if (component !== "**" || last2 !== "**")
    components.push(component);
}
function readComponent(reader) {
  const { text } = reader;
  const start = reader.at;
  const tokens = readTokens(reader, text.length, 0);
  return text.slice(start, reader.at) === "**" ? "**" : tokens;
}
function readTokens(reader, to, depth) {
  const { text, pairs } = reader;
  const tokens = [];
  while (reader.at < to && text[reader.at] !== "/") {
    const { at: at2 } = reader;
    const close = pairs.get(at2);
    const character2 = text[at2];
    reader.at++;
    if (opensGroup(text, at2, pairs))
      tokens.push(readGroup(reader, character2, depth));
    else if (character2 === "*")
      addStar(tokens);
    else if (character2 === "?")
      tokens.push({ kind: "any" });
    else if (character2 === "[" && close !== void 0)
      tokens.push(readClassAt(reader, at2, close));
    else if (reader.hasLabel && text.startsWith(parse_LABEL, at2)) {
      if (depth > 0)
        throw new Failure(`${parse_LABEL} can't stand within ( ); write a line without them`);
      tokens.push({ kind: "label" });
      reader.at = at2 + parse_LABEL.length;
    } else if (character2 === "\\")
      addText(tokens, parse_escaped(reader));
    else {
      if (character2 === "(" && close !== void 0)
        refuseChoice(text.slice(at2, close + 1));
      addText(tokens, character2);
    }
  }
  return tokens;
}
function parse_escaped(reader) {
  const character2 = reader.text[reader.at++];
  if (character2 === void 0)
    throw new Failure("it ends with \\; write \\\\ for the character \\");
  if (character2 === "/")
    throw new Failure("it has \\ before a slash; write / alone");
  return character2;
}
function readClassAt(reader, open, close) {
  reader.at = close + 1;
  if (reader.text[reader.at] === "+" && !opensGroup(reader.text, reader.at, reader.pairs)) {
    const shown2 = display(reader.text.slice(open, close + 1));
    throw new Failure(`it has ${shown2}+; write +(${shown2}) for one or more, or ${shown2}\\+ for the character +`);
  }
  return { kind: "class", holds: readClass(reader.text, open, close) };
}
function readGroup(reader, sign, depth) {
  if (depth >= parse_DEEPEST)
    throw new Failure(`it has more than ${parse_DEEPEST} groups within groups`);
  const { text, pairs } = reader;
  const open = reader.at;
  const close = pairs.get(open);
  const choices = [];
  for (let start = open + 1; start <= close; ) {
    const end = endOfChoice(text, start, close, pairs);
    addAll(choices, readChoice(text.slice(start, end), reader.hasLabel, depth + 1));
    start = end + 1;
  }
  reader.at = close + 1;
  return { kind: "group", sign, choices };
}
function readChoice(text, hasLabel, depth) {
  return expandBraces(text).map((each) => {
    const reader = { text: each, pairs: pairsOf(each), hasLabel, at: 0 };
    const tokens = readTokens(reader, each.length, depth);
    if (reader.at === each.length)
      return tokens;
    throw new Failure("it has a slash within ( ); write {A,B} instead of @(A|B), or \\( for the character (");
  });
}
function endOfChoice(text, start, close, pairs) {
  let at2 = start;
  while (at2 < close && text[at2] !== "|")
    at2 = text[at2] === "\\" ? at2 + 2 : (pairs.get(at2) ?? at2) + 1;
  return Math.min(at2, close);
}
function refuseChoice(group2) {
  if (!/(?<!\\)(?:\\\\)*\|/.test(group2))
    return;
  const shown2 = display(group2);
  throw new Failure(`it has ${shown2}; write @${shown2} for one of these, or \\${shown2} for the name`);
}
function addStar(tokens) {
  if (tokens.at(-1)?.kind !== "star")
    tokens.push({ kind: "star" });
}
function addText(tokens, text) {
  const last2 = tokens.at(-1);
  if (last2?.kind === "text")
    last2.text += text;
  else
    tokens.push({ kind: "text", text });
}
;
const LONGEST = 65536;
const LONGEST_SHOWN = 200;
const SPECIAL = /[*?[({\\]/;
function parseGlob(glob, hasLabel = false) {
  try {
    if (glob.length > LONGEST)
      throw new Failure(`it is longer than ${LONGEST.toLocaleString("en-US")} characters`);
    return expandBraces(glob).map((each) => parseAlternative(nonEmpty(each, glob), hasLabel));
  } catch (error2) {
    if (!(error2 instanceof Failure))
      throw error2;
    const shown2 = shorten(display(glob), LONGEST_SHOWN);
    throw new Failure(`"${shown2}" can't be read as a glob: ${error2.message}`);
  }
}
function globForms(glob) {
  return parseGlob(glob).flatMap(({ components, isDirectory: isDirectory2 }) => {
    const below2 = { components: [...components, "**"], isDirectory: isDirectory2 };
    if (isDirectory2 || components.at(-1) === "**")
      return [formOf(below2)];
    return [formOf({ components, isDirectory: isDirectory2 }), formOf(below2)];
  });
}
function globMatcher(glob) {
  return pathsMatcher(parseGlob(glob), "or above");
}
function wholeMatcher(glob) {
  const matchers = parseGlob(glob).map(({ components }) => {
    const end = components.findLastIndex((component) => component !== "**") + 1;
    return pathMatcher({ components: components.slice(0, end), isDirectory: false }, "or above");
  });
  return (directory) => matchers.some((matches) => matches(directory));
}
function directoryMatcher(glob) {
  const alternatives = parseGlob(glob).map(({ components }) => {
    const open = components.indexOf("**");
    const closed = components.slice(0, open < 0 ? void 0 : open);
    return closed.map((component) => nameMatcher(component));
  });
  return (directory) => {
    if (directory === "")
      return true;
    return alternatives.some((compared2) => canHold(compared2, directory));
  };
}
function canHold(compared2, directory) {
  let at2 = 0;
  for (const matches of compared2) {
    if (at2 > directory.length)
      return true;
    const slash = directory.indexOf("/", at2);
    const end = slash < 0 ? directory.length : slash;
    if (!matches(directory, at2, end))
      return false;
    at2 = end + 1;
  }
  return true;
}
function isGlob(text) {
  if (!SPECIAL.test(text))
    return false;
  if (text.includes("\\"))
    return true;
  try {
    const [first, ...others] = parseGlob(text);
    return others.length > 0 || first?.components.some((component) => fixedText(component) === null) === true;
  } catch (error2) {
    if (error2 instanceof Failure)
      return true;
    throw error2;
  }
}
function globBase(glob) {
  const [first = [], ...others] = parseGlob(glob).map(({ components }) => {
    const fixed = fixedComponents(components);
    return fixed.length === components.length ? fixed.slice(0, -1) : fixed;
  });
  let count2 = first.length;
  const isShared2 = (names) => first.slice(0, count2).every((name, index) => name === names[index]);
  while (!others.every(isShared2) || !glob.startsWith(count2 === 0 ? "" : `${first.slice(0, count2).join("/")}/`)) {
    count2--;
  }
  return joined(first.slice(0, count2));
}
function formOf(pattern, extent = "whole") {
  const { components } = pattern;
  const fixed = fixedComponents(components);
  const rest = components.slice(fixed.length);
  return {
    base: joined(fixed),
    isFixed: rest.every((component) => component === "**"),
    hasAnyDirectories: rest.slice(0, -1).every(isAny),
    matches: pathsMatcher([pattern], extent)
  };
}
function isAny(component) {
  return component === "**" || component.length === 1 && component[0]?.kind === "star";
}
function joined(names) {
  return names.length === 1 && names[0] === "" ? "/" : names.join("/");
}
function nonEmpty(alternative, glob) {
  if (alternative !== "" || glob === "")
    return alternative;
  throw new Failure("one of its alternatives is empty; write ** if it is to mean everything");
}
;
const FIRST_CAPACITY = 1024;
function numbers_createNumbers() {
  let numbers = new Int32Array(FIRST_CAPACITY);
  let length = 0;
  return {
    get length() {
      return length;
    },
    push(number) {
      if (length === numbers.length)
        numbers = numbers_enlarged(numbers, length + 1);
      numbers[length++] = number;
    },
    taken: () => numbers.subarray(0, length)
  };
}
function numbers_enlarged(column, least) {
  const Kind = column.constructor;
  const larger = new Kind(Math.max(FIRST_CAPACITY, least, column.length * 2));
  larger.set(column);
  return larger;
}
function numbers_select(numbers, isKept) {
  let place = 0;
  while (place < numbers.length && isKept(numbers[place]))
    place += 1;
  if (place === numbers.length)
    return numbers instanceof Int32Array ? numbers : Int32Array.from(numbers);
  let count2 = place;
  let kept = new Int32Array(Math.min(numbers.length, Math.max(FIRST_CAPACITY, 2 * place)));
  for (let before = 0; before < place; before++)
    kept[before] = numbers[before];
  for (place += 1; place < numbers.length; place++) {
    const number = numbers[place];
    if (!isKept(number))
      continue;
    if (count2 === kept.length)
      kept = numbers_enlarged(kept, count2 + 1);
    kept[count2++] = number;
  }
  return kept.subarray(0, count2);
}
function concatenated(...rows) {
  const [first] = rows;
  if (rows.length === 1 && first instanceof Int32Array)
    return first;
  const all = new Int32Array(rows.reduce((sum2, { length }) => sum2 + length, 0));
  let start = 0;
  for (const row of rows) {
    all.set(row, start);
    start += row.length;
  }
  return all;
}
function numbers_numbersTo(count2) {
  const numbers = new Int32Array(count2);
  for (let number = 0; number < count2; number++)
    numbers[number] = number;
  return numbers;
}
function pickNumbers(column, numbers) {
  if (column instanceof Int32Array && isFromZero(numbers))
    return column.subarray(0, numbers.length);
  const picked = new Int32Array(numbers.length);
  for (let place = 0; place < numbers.length; place++)
    picked[place] = column[numbers[place]];
  return picked;
}
function inParts(numbers, most) {
  const all = Int32Array.from(numbers);
  const parts2 = [];
  for (let start = 0; start < all.length; start += most)
    parts2.push(all.subarray(start, start + most));
  return parts2;
}
function valuesOf(numbers, valueFor) {
  const values = new Float64Array(numbers.length);
  for (let place = 0; place < numbers.length; place++)
    values[place] = valueFor(numbers[place]);
  return values;
}
function isFromZero(numbers) {
  for (let place = 0; place < numbers.length; place++)
    if (numbers[place] !== place)
      return false;
  return true;
}
;
const NO_SERIES = 0;
const MOST_DIGITS = 9;
function names_noNames() {
  return {
    length: 0,
    seriesOf: new Int32Array(0),
    numbers: new Int32Array(0),
    texts: [],
    series: [{ beginning: "", ending: "" }]
  };
}
function namesFrom(texts) {
  const names = names_noNames();
  for (const text of texts)
    names_appendName(names, text);
  return names;
}
function nameAt(names, file) {
  const series = names.seriesOf[file];
  const number = names.numbers[file];
  return series === NO_SERIES ? names.texts[number] : memberOf(names.series[series], number);
}
function memberOf(series, number) {
  const { beginning, ending } = series;
  return beginning + String(number).slice(1) + ending;
}
function names_appendName(names, text) {
  append(names, NO_SERIES, names.texts.push(text) - 1);
}
function appendMember(names, series, number) {
  append(names, series, number);
}
function append(names, series, number) {
  const file = names.length;
  if (file >= names.seriesOf.length) {
    names.seriesOf = numbers_enlarged(names.seriesOf, file + 1);
    names.numbers = numbers_enlarged(names.numbers, file + 1);
  }
  names.seriesOf[file] = series;
  names.numbers[file] = number;
  names.length = file + 1;
}
function pickNames({ seriesOf, numbers, texts, series }, files) {
  return {
    length: files.length,
    seriesOf: pickNumbers(seriesOf, files),
    numbers: pickNumbers(numbers, files),
    texts,
    series
  };
}
function firstNames({ seriesOf, numbers, texts, series }, count2) {
  return {
    length: count2,
    seriesOf: seriesOf.subarray(0, count2),
    numbers: numbers.subarray(0, count2),
    texts,
    series
  };
}
function filesNamed(names, wanted) {
  const mayBe = names.series.map(({ beginning, ending }, series) => {
    if (series === NO_SERIES)
      return true;
    for (const name of wanted)
      if (name.startsWith(beginning) && name.endsWith(ending))
        return true;
    return false;
  });
  const found2 = [];
  for (let file = 0; file < names.length; file++) {
    if (mayBe[names.seriesOf[file]] === true && wanted.has(nameAt(names, file)))
      found2.push(file);
  }
  return found2;
}
;
function directoryNumbers(directories) {
  const numbers = new Map(directories.map((directory, number) => [directory, number]));
  return (directory) => {
    const known2 = numbers.get(directory);
    if (known2 !== void 0)
      return known2;
    numbers.set(directory, directories.length);
    return directories.push(directory) - 1;
  };
}
function paths_directoriesInUse({ directories, directoryOf: directoryOf2 }) {
  const isUsed = new Uint8Array(directories.length);
  for (let file = 0; file < directoryOf2.length; file++)
    isUsed[directoryOf2[file]] = 1;
  return directories.filter((_, number) => isUsed[number] === 1);
}
function paths_pathAt({ directories, directoryOf: directoryOf2, names }, file) {
  return pathIn(directories[directoryOf2[file]], nameAt(names, file));
}
function pickPaths({ directories, directoryOf: directoryOf2, names }, numbers) {
  return { directories, directoryOf: pickNumbers(directoryOf2, numbers), names: pickNames(names, numbers) };
}
function paths_pathColumns(paths) {
  const directories = [];
  const names = noNames();
  const directoryOf2 = createNumbers();
  const numberOf2 = directoryNumbers(directories);
  for (const path2 of paths) {
    directoryOf2.push(numberOf2(paths_parentDirectory(path2)));
    appendName(names, baseName(path2));
  }
  return { directories, directoryOf: directoryOf2.taken(), names };
}
function holdsPath(paths, path2) {
  if (paths.directories.some((directory) => directory === path2 || directory.startsWith(`${path2}/`)))
    return true;
  const parent = paths.directories.indexOf(paths_parentDirectory(path2));
  if (parent < 0)
    return false;
  const name = baseName(path2);
  return filesNamed(paths.names, /* @__PURE__ */ new Set([name])).some((file) => paths.directoryOf[file] === parent);
}
function pathIn(directory, name) {
  if (directory === "")
    return name;
  return directory === "/" ? `/${name}` : `${directory}/${name}`;
}
function paths_parentDirectory(path2) {
  const slash = path2.lastIndexOf("/");
  if (slash === 0)
    return "/";
  return slash < 0 ? "" : path2.slice(0, slash);
}
function baseName(path2) {
  return path2.slice(path2.lastIndexOf("/") + 1);
}
function filesAt(files, numbers, places) {
  const namesIn2 = /* @__PURE__ */ new Map();
  for (const place of places) {
    const directory = paths_parentDirectory(place);
    const names = namesIn2.get(directory);
    if (names)
      names.add(baseName(place));
    else
      namesIn2.set(directory, /* @__PURE__ */ new Set([baseName(place)]));
  }
  const wanted = files.directories.map((directory) => namesIn2.get(directory));
  const found2 = /* @__PURE__ */ new Map();
  for (const file of numbers) {
    if (wanted[files.directoryOf[file]]?.has(nameAt(files.names, file)) !== true)
      continue;
    const place = paths_pathAt(files, file);
    lists_addTo(found2, place, file);
  }
  return found2;
}
function isWithin(path2, directory) {
  return directory === "" || path2 === directory || path2.startsWith(`${directory}/`);
}
;
function locate(root, path2) {
  return lossless_encodePath(locate_locateText(root, path2));
}
function locate_locateText(root, path2) {
  if (path2 === "")
    return root;
  return (0, external_node_path_namespaceObject.isAbsolute)(path2) ? path2 : pathIn(root, path2);
}
function pathFromRoot(root, given2) {
  const path2 = (0, external_node_path_namespaceObject.isAbsolute)(given2) ? belowRoot(root, given2) : given2;
  const slashed2 = external_node_path_namespaceObject.sep === "\\" ? path2.replaceAll("\\", "/") : path2;
  const normal2 = external_node_path_namespaceObject.posix.normalize(slashed2);
  const trimmed = normal2.length > 1 ? normal2.replace(/\/$/, "") : normal2;
  return trimmed === "." ? "" : trimmed;
}
function isOutside(path2) {
  return path2 === ".." || path2.startsWith("../") || (0, external_node_path_namespaceObject.isAbsolute)(path2);
}
function belowRoot(root, absolute) {
  const inner = (0, external_node_path_namespaceObject.relative)(root, (0, external_node_path_namespaceObject.resolve)(absolute));
  return isOutside(inner) || inner.startsWith(`..${external_node_path_namespaceObject.sep}`) ? absolute : inner || ".";
}
;
function lookThrough(location) {
  return unlessAbsent(() => (0, external_node_fs_namespaceObject.statSync)(location));
}
function lookIfPossible(location) {
  try {
    return statSync(location);
  } catch {
    return void 0;
  }
}
function look_lookAt(location) {
  return unlessAbsent(() => (0, external_node_fs_namespaceObject.lstatSync)(location));
}
function unlessAbsent(look2) {
  try {
    return look2();
  } catch (error2) {
    const { code: code2 } = error2;
    if (code2 === "ENOENT" || code2 === "ENOTDIR")
      return void 0;
    throw error2;
  }
}
;
function placeOf(root, path2) {
  const location = locate_locateText(root, path2);
  const kind = kindOf(root, path2);
  const real = kind === "link" ? pathIn(realOrWritten(external_node_path_namespaceObject.posix.dirname(slashed(location))), external_node_path_namespaceObject.posix.basename(slashed(location))) : realOrWritten(location);
  return { real, isDirectory: kind === "directory" };
}
function placeInRepository(root, path2, topLevel) {
  const directory = placeOf(root, paths_parentDirectory(path2)).real;
  const inner = innerPath(slashed(topLevel), directory);
  return inner === null ? null : pathIn(inner, baseName(path2));
}
function innerPath(directory, place) {
  if (place === directory)
    return "";
  const prefix = directory.endsWith("/") ? directory : `${directory}/`;
  return place.startsWith(prefix) ? place.slice(prefix.length) : null;
}
function* directoriesAbove(place) {
  for (let slash = place.lastIndexOf("/"); slash > 0; slash = place.lastIndexOf("/", slash - 1)) {
    yield place.slice(0, slash);
  }
  if (place !== "/")
    yield "/";
}
function slashed(path2) {
  return process.platform === "win32" ? path2.replaceAll("\\", "/") : path2;
}
function realOrWritten(location) {
  return slashed(realPlace(location) ?? external_node_path_namespaceObject.posix.normalize(slashed(location)));
}
function kindOf(root, path2) {
  const location = locate(root, path2);
  try {
    if (lookThrough(location)?.isDirectory())
      return "directory";
    return look_lookAt(location)?.isSymbolicLink() ? "link" : "other";
  } catch {
    return "other";
  }
}
;
const rooted_globs_MOST_ALTERNATIVES = 2e4;
const NEEDLESS = /(?<!\\)(?:\\\\)*\\([\p{L}\p{N}])/u;
const MAGIC = /[*?[\]{}()!+@|,\\]/g;
function globsFromRoot(root, paths, place, hasLabel) {
  const outside = (paths ?? []).map((path2) => pathFromRoot(root, path2)).filter(isOutside);
  let alternatives = 0;
  return (glob) => {
    const name = hasLabel ? null : nameOf(root, glob);
    if (name !== null)
      return name;
    refuseBackslashes(glob, place);
    const patterns = read(glob, place, hasLabel);
    alternatives += patterns.length;
    if (alternatives > rooted_globs_MOST_ALTERNATIVES) {
      const most = rooted_globs_MOST_ALTERNATIVES.toLocaleString("en-US");
      throw new Failure(`${place}: its lines stand for more than ${most} globs; write * for what differs.`);
    }
    if (!patterns.some(leadsOut))
      return literalStart(glob.replace(/^(?:\.\/+)+/, ""));
    const inner = leadsIn(root, glob, patterns) ?? alongside(root, glob, patterns, outside);
    if (inner !== null)
      return inner;
    throw new Failure(`${place}: ${quote(glob)} lies outside the root, and so does nothing that paths name; globs are relative to the root, such as ${quote(glob.replace(/^(?:\.{0,2}\/+)+/, ""))}.`);
  };
}
function nameOf(root, glob) {
  if (!isGlob(glob))
    return null;
  const path2 = pathFromRoot(root, glob);
  try {
    if (isOutside(path2) || look_lookAt(locate(root, path2)) === void 0)
      return null;
  } catch {
    return null;
  }
  return path2.replace(MAGIC, "\\$&");
}
function refuseBackslashes(glob, place) {
  const [, before] = NEEDLESS.exec(glob) ?? [];
  if (before === void 0)
    return;
  throw new Failure(`${place}: ${quote(glob)} has \\ before ${before}, where it means nothing; write / between directories, and \\\\ for the character \\.`);
}
function read(glob, place, hasLabel) {
  try {
    return parseGlob(glob, hasLabel);
  } catch (error2) {
    throw error2 instanceof Failure ? new Failure(`${place}: ${error2.message}.`) : error2;
  }
}
function leadsOut({ components }) {
  const [first] = components;
  const name = first === void 0 ? null : fixedText(first);
  return name === "" || name === "..";
}
function literalStart(glob) {
  return glob.startsWith("!") && !glob.startsWith("!(") ? `\\${glob}` : glob || ".";
}
function parts(glob, patterns) {
  const [only2] = patterns;
  const isName2 = patterns.length === 1 && only2?.components.every((each) => fixedText(each) !== null) === true;
  if (isName2 && !isGlob(glob))
    return [glob.replace(/(?<=[^/])\/+$/, ""), only2?.isDirectory ? "/" : ""];
  const base = globBase(glob);
  return [base, base === "" ? glob : glob.slice(base === "/" ? 0 : base.length)];
}
function leadsIn(root, glob, patterns) {
  if (!patterns.every(leadsOut))
    return null;
  const [base, rest] = parts(glob, patterns);
  if (base === "")
    return null;
  const inner = innerPath(placeOf(root, "").real, placeOf(root, base).real);
  if (inner === null)
    return null;
  return literalStart(`${inner.replace(MAGIC, "\\$&")}${rest}`.replace(/^\/+/, "") || ".");
}
function alongside(root, glob, patterns, outside) {
  const [base, rest] = parts(glob, patterns);
  const real = placeOf(root, base).real;
  for (const path2 of outside) {
    const start = isGlob(path2) ? globBase(path2) : path2;
    const above2 = placeOf(root, start).real;
    const inner = innerPath(above2, real);
    if (base !== "" && inner !== null) {
      const end = inner === "" ? "" : `/${inner.replace(MAGIC, "\\$&")}`;
      return `${start.replace(MAGIC, "\\$&")}${end}${rest}`;
    }
    if (innerPath(real, above2) !== null && start.startsWith("/") === glob.startsWith("/"))
      return glob;
  }
  return null;
}
;
function configPath(given2) {
  return given2["config"]?.[0]?.trim() || DEFAULT_CONFIG;
}
function resolveOptions({ root, given: given2, pathArguments = [], configContent = null }) {
  const asked = givenLines(given2, pathArguments);
  const configAsked = asked.get("config");
  const path2 = configAsked === void 0 ? null : resolve_parse("config", configAsked, null);
  const config = readConfig(root, path2, configContent);
  const configured = config?.given ?? /* @__PURE__ */ new Map();
  const paths = asked.get("paths") ?? configured.get("paths");
  const pathsGiven = paths !== void 0 && resolve_parse("paths", paths, null) !== null;
  const options = {};
  const rooted = (key, { place }, value) => {
    const { fromRoot, hasLabel = false } = resolve_TABLE[key];
    return fromRoot?.(value, globsFromRoot(root, options.paths, place, hasLabel)) ?? value;
  };
  const resolve2 = (key) => {
    const { name, fallback } = resolve_TABLE[key];
    const fromConfig = configured.get(name);
    const fromDoor = asked.get(name);
    let value = fallback(pathsGiven);
    if (fromConfig !== void 0)
      value = rooted(key, fromConfig, resolve_parse(key, fromConfig, root));
    if (fromDoor !== void 0)
      value = rooted(key, fromDoor, resolve_parse(key, fromDoor, null));
    options[key] = value;
  };
  resolve2("paths");
  for (const key of Object.keys(resolve_TABLE))
    if (key !== "paths")
      resolve2(key);
  return { ...options, config: config?.path ?? null };
}
const resolve_TABLE = OPTION_TABLE;
function resolve_parse(key, given2, confineTo) {
  const definition = resolve_TABLE[key];
  if (given2.lines.some((line2) => line2.includes("\0"))) {
    throw new Failure(`${given2.place}: a value holds a NUL character, which no name can hold.`);
  }
  const value = definition.parse(given2);
  if (confineTo !== null)
    definition.confine?.(value, confineTo, given2.place);
  return value;
}
;
const file_at_MOST_LINKS = 40;
const OUTSIDE = "is a link that leads out of the repository";
const DIRECTORY = "040000";
const LINK = "120000";
const SUBMODULE = "160000";
const ENTRY = /^(\d+) [a-z]+ ([0-9a-f]+)\t/;
async function readFileAt(repository, commit, path2, mayFetch) {
  const done = [];
  let rest = namesIn(path2);
  let links = 0;
  while (rest.length > 0) {
    if (rest[0] === "..") {
      if (done.pop() === void 0)
        return missing(OUTSIDE);
      rest = rest.slice(1);
      continue;
    }
    const up = rest.indexOf("..");
    const names = up < 0 ? rest : rest.slice(0, up);
    const entries = await entriesAlong(repository, commit, done, names);
    const directories = entries.findIndex((entry2) => entry2?.mode !== DIRECTORY);
    const passed = directories < 0 ? names.length : directories;
    addAll(done, names.slice(0, passed));
    rest = rest.slice(passed);
    if (directories < 0)
      continue;
    const entry = entries[directories];
    rest = rest.slice(1);
    if (entry?.mode === LINK) {
      if (++links > file_at_MOST_LINKS)
        return missing("is a link that leads round in a circle");
      const target = decodePath(await readBlob(repository, entry.id, mayFetch));
      if (target.startsWith("/"))
        return missing(OUTSIDE);
      rest = [...namesIn(target), ...rest];
    } else if (entry?.mode === SUBMODULE)
      return missing("lies in a submodule");
    else if (entry === void 0 || rest.length > 0)
      return missing(links === 0 ? null : "is a link to nothing");
    else
      return { content: await readBlob(repository, entry.id, mayFetch), trouble: null };
  }
  return missing("is a directory");
}
function namesIn(path2) {
  return path2.split("/").filter((name) => name !== "" && name !== ".");
}
function missing(trouble) {
  return { content: null, trouble };
}
async function entriesAlong(repository, commit, directory, names) {
  const paths = names.map((_, index) => [...directory, ...names.slice(0, index + 1)].join("/"));
  const last2 = paths.at(-1) ?? "";
  if (!pathBytes(last2).equals(Buffer.from(last2))) {
    throw new Failure(`git can't be asked for ${display(last2)}, whose name is not valid UTF-8; name another file`);
  }
  const listed2 = await repository.run(["ls-tree", "-z", "-t", "--full-tree", commit, "--", ...paths]);
  const found2 = /* @__PURE__ */ new Map();
  for (const line2 of decodePath(listed2).split("\0")) {
    const [head = "", mode = "", id = ""] = ENTRY.exec(line2) ?? [];
    if (isObjectId(id))
      found2.set(line2.slice(head.length), { mode, id });
  }
  return paths.map((path2) => found2.get(path2));
}
async function readBlob(repository, id, mayFetch) {
  const isHere2 = await repository.run(["cat-file", "-e", id]).then(() => true, () => false);
  if (!isHere2 && mayFetch)
    await repository.fetch(["origin", id]);
  return repository.run(["cat-file", "blob", id]);
}
;
async function readPolicyFile(repository, base, root, path2) {
  const absolute = (0, external_node_path_namespaceObject.resolve)(root, path2);
  const inRepository = placeIn(repository.topLevel, absolute);
  if (inRepository === null)
    return { from: "outside" };
  if (base === "unknown")
    return brought(absolute);
  const { commit, ref } = base;
  const { content, trouble } = await readFileAt(repository, commit, inRepository, true);
  if (trouble !== null) {
    throw new Failure(`${display(path2)} ${trouble} at ${display(ref)} (${commit.slice(0, 7)}), where this gate is set; make it a file there`);
  }
  if (content === null)
    return brought(absolute);
  return { from: "base", content, isChanged: !readOnDisk(absolute, content.length).bytes?.equals(content) };
}
function brought(absolute) {
  return { from: "none", isBrought: !readOnDisk(absolute, 0).isAbsent };
}
function readOnDisk(path2, mostBytes) {
  return readSmallFile(lossless_encodePath(path2), mostBytes, "followed");
}
function placeIn(topLevel, absolute) {
  for (const above2 of policy_file_directoriesAbove(absolute)) {
    const inner = (0, external_node_path_namespaceObject.relative)(topLevel, realPlace(above2) ?? above2).replaceAll(external_node_path_namespaceObject.sep, "/");
    if (!isOutside(inner))
      return [inner, (0, external_node_path_namespaceObject.relative)(above2, absolute).replaceAll(external_node_path_namespaceObject.sep, "/")].filter(Boolean).join("/");
  }
  return null;
}
function policy_file_directoriesAbove(path2) {
  const parent = (0, external_node_path_namespaceObject.dirname)(path2);
  return parent === path2 ? [path2] : [...policy_file_directoriesAbove(parent), path2];
}
;
const LONGEST_VALUE = 120;
async function readPolicyOf(given2, root, repository, base) {
  if (repository === null || base === null) {
    const options2 = resolveOptions({ root, given: given2 });
    return { options: options2, baseline: readBaseline(root, options2), notes: [] };
  }
  const at2 = base === "unknown" ? null : `${display(base.ref)} at ${base.commit.slice(0, 7)}`;
  const path2 = configPath(given2);
  const config = await readPolicyFile(repository, base, root, path2);
  const options = optionsOf({ root, given: given2, configContent: contentOf(config, path2 === DEFAULT_CONFIG) }, config, at2);
  const notes = [];
  const name = display(path2);
  if (config.from === "base" && config.isChanged) {
    notes.push(`This change alters ${name}; the one of ${at2} holds. It would set ${proposal(options, given2, root)}.`);
  } else if (config.from === "none" && config.isBrought) {
    const why2 = at2 === null ? `The base can't be had, and a change can't set its own gate: ${name} does not count, and the defaults hold. It would set` : `This change brings the first ${name}; ${at2} has none, so the defaults hold. Once merged, it sets`;
    notes.push(`${why2} ${proposal(options, given2, root)}.`);
  }
  if (options.baseline === null)
    return { options, baseline: null, notes };
  const { baseline } = options;
  const accepted = await readPolicyFile(repository, base, root, baseline);
  if (accepted.from === "base") {
    if (accepted.isChanged)
      notes.push(`This change alters the baseline ${display(baseline)}; the one of ${at2} holds.`);
    return { options, baseline: { path: baseline, text: accepted.content.toString("utf8") }, notes };
  }
  if (accepted.from === "outside" || !accepted.isBrought) {
    return { options, baseline: readBaseline(root, options), notes };
  }
  const why = at2 === null ? `The base can't be had, and a change can't accept its own findings: the baseline ${display(baseline)} does not count. It would accept` : `This change brings the first baseline ${display(baseline)}; ${at2} has none, so it accepts nothing yet. Once merged, it accepts`;
  notes.push(`${why} ${acceptance(root, options)}.`);
  return { options, baseline: null, notes };
}
function optionsOf(request, config, at2) {
  try {
    return resolveOptions(request);
  } catch (error2) {
    if (config.from !== "base" || !isFailure(error2) || !isSound({ ...request, configContent: "none" }))
      throw error2;
    const mended = config.isChanged ? ", and what this change makes of it once it is merged" : "";
    throw new Failure(`${error2.message} It stands so in ${at2}, which holds here${mended}.`);
  }
}
function isSound(request) {
  try {
    resolveOptions(request);
    return true;
  } catch {
    return false;
  }
}
function contentOf(config, isDefault) {
  if (config.from === "base")
    return config.content;
  return config.from === "none" && (config.isBrought || isDefault) ? "none" : null;
}
function acceptance(root, options) {
  try {
    const baseline = readBaseline(root, options);
    return baseline === null ? "nothing" : countOf(acceptedReport(baseline.text, baseline.path).groups.length, "group");
  } catch (error2) {
    return `nothing, since it is not sound (${error2.message})`;
  }
}
function proposal(options, given2, root) {
  let proposed;
  try {
    proposed = resolveOptions({ root, given: given2 });
  } catch (error2) {
    return `nothing, since it is not sound (${error2.message})`;
  }
  const keys = Object.keys(options).filter((key) => key !== "token" && key !== "config");
  return keys.flatMap((key) => changes(OPTION_TABLE[key].name, options[key], proposed[key])).join(", ") || "nothing new";
}
function changes(name, before, after2) {
  if (JSON.stringify(before) === JSON.stringify(after2))
    return [];
  if (!isSettings(before) || !isSettings(after2))
    return [`${name} from ${shown(before)} to ${shown(after2)}`];
  return [.../* @__PURE__ */ new Set([...Object.keys(before), ...Object.keys(after2)])].flatMap((key) => changes(`${name} ${key}`, before[key], after2[key]));
}
function isSettings(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function shown(value) {
  if (value === void 0)
    return "nothing";
  const text = display(JSON.stringify(value));
  return text.length <= LONGEST_VALUE ? text : `${text.slice(0, LONGEST_VALUE)}\u2026`;
}
;
async function readChange(event, given2, root, git, warn) {
  const repository = await git.open(root);
  const found2 = [];
  const eventBase = await findBase(event.request, repository, true, warn, (note) => found2.push(note));
  const policy = await readPolicyOf(given2, root, repository, await policyBase(event, eventBase, repository));
  const { base: named2, mode, baseParts } = policy.options;
  if (mode === "judge" && baseParts.length > 0)
    return { ...policy, baseNotes: [], base: eventBase };
  if (named2 === null) {
    if (event.request === null && event.hasBase) {
      warn("Nothing to compare with, so all findings count as new: the event names no base");
    }
    return { ...policy, baseNotes: [...eventNotes(event, mode), ...found2], base: eventBase };
  }
  const base = await findBase({ kind: "named", ref: named2 }, repository, true, warn);
  return { ...policy, baseNotes: [], base };
}
function eventNotes({ note, request }, mode) {
  if (note === null)
    return [];
  return [
    request === null ? `${note}; the option ${mode === "judge" ? "base-parts" : "base"} names one` : note
  ];
}
async function policyBase({ request, isPullRequest }, base, repository) {
  if (!isPullRequest || request === null || repository === null)
    return null;
  return base ?? await findTip(repository, request, true) ?? "unknown";
}
function credentialsOf(given2, { GITHUB_SERVER_URL }) {
  const token = given2["token"]?.[0]?.trim();
  return token ? { server: GITHUB_SERVER_URL || "https://github.com", token } : null;
}
;
function directoryTrouble(path2) {
  try {
    return lookThrough(lossless_encodePath(path2))?.isDirectory() ? null : "is not a directory";
  } catch (error2) {
    return `is not a directory that can be looked into: ${display(describeReadError(error2))}`;
  }
}
function makeDirectories(path2, options = {}) {
  const found2 = lookThrough(lossless_encodePath(path2));
  if (found2?.isDirectory())
    return;
  if (found2 !== void 0)
    throw notADirectory(path2);
  const above2 = (0, external_node_path_namespaceObject.dirname)(path2);
  if (above2 !== path2)
    makeDirectories(above2, options);
  try {
    (0, external_node_fs_namespaceObject.mkdirSync)(lossless_encodePath(path2), options);
  } catch (error2) {
    if (error2.code !== "EEXIST" || directoryTrouble(path2) !== null)
      throw error2;
  }
}
function notADirectory(path2) {
  const error2 = new Error(`ENOTDIR: not a directory, mkdir '${path2}'`);
  return Object.assign(error2, { code: "ENOTDIR", syscall: "mkdir", path: path2 });
}
;
const READ_BY_GIT = [".git", ".gitattributes", ".gitignore"];
const READ_IN_GIT_DIRECTORY = [
  "HEAD",
  "config",
  "index",
  "commondir",
  "packed-refs",
  "info/attributes",
  "info/exclude"
];
const MOST_LINK_BYTES = 64 * 1024;
function mayHoldRepository(directory) {
  let above2 = (0, external_node_fs_namespaceObject.realpathSync)(directory);
  for (; ; ) {
    for (const name of READ_BY_GIT)
      refuseEndless((0, external_node_path_namespaceObject.join)(above2, name));
    if ((0, external_node_fs_namespaceObject.existsSync)((0, external_node_path_namespaceObject.join)(above2, ".git"))) {
      for (const name of READ_IN_GIT_DIRECTORY)
        refuseEndless((0, external_node_path_namespaceObject.join)(above2, ".git", name));
      return true;
    }
    if ((0, external_node_fs_namespaceObject.existsSync)((0, external_node_path_namespaceObject.join)(above2, "HEAD")) && (0, external_node_fs_namespaceObject.existsSync)((0, external_node_path_namespaceObject.join)(above2, "objects")))
      return true;
    const parent = (0, external_node_path_namespaceObject.dirname)(above2);
    if (parent === above2)
      return false;
    above2 = parent;
  }
}
function refuseEndless(path2) {
  const stat = lookThrough(lossless_encodePath(path2));
  if (stat === void 0 || !isEndless(stat))
    return;
  const what = stat.isFIFO() ? "a named pipe" : "a device";
  throw new Failure(`${display(path2)} is ${what}, at which git would wait without end; remove it`);
}
function workTreeAbove(directory) {
  for (let above2 = directory; ; above2 = (0, external_node_path_namespaceObject.dirname)(above2)) {
    if (isTopLevel(above2))
      return above2;
    if ((0, external_node_path_namespaceObject.dirname)(above2) === above2)
      return null;
  }
}
function isTopLevel(directory) {
  const place = (0, external_node_path_namespaceObject.join)(directory, ".git");
  try {
    if ((0, external_node_fs_namespaceObject.statSync)(lossless_encodePath(place)).isDirectory())
      return isGitDirectory(place);
    const { bytes } = readSmallFile(lossless_encodePath(place), MOST_LINK_BYTES, "followed");
    const [, named2] = /^gitdir: (.+?)\n*$/s.exec(bytes === null ? "" : decodePath(bytes)) ?? [];
    return named2 !== void 0 && isGitDirectory((0, external_node_path_namespaceObject.resolve)(directory, named2));
  } catch {
    return false;
  }
}
function isGitDirectory(directory) {
  const has = (name) => (0, external_node_fs_namespaceObject.existsSync)(lossless_encodePath((0, external_node_path_namespaceObject.join)(directory, name)));
  return has("HEAD") && (has("commondir") || has("objects") && has("refs"));
}
;
const WHOLE = /^/;
const AFTER_NAME = /^[^:]*:\s*/;
function findCheckout(given2, workspace) {
  const named2 = given2.root?.[0]?.trim();
  if (named2) {
    const root2 = (0, external_node_path_namespaceObject.resolve)(workspace, named2);
    const place = realPlace(root2) ?? root2;
    const trouble = directoryTrouble(root2) ?? troubleOutside(place, realPlace(workspace) ?? workspace);
    if (trouble === null)
      return { root: place, given: given2 };
    throw new Failure(`Option root: "${display(named2)}" ${trouble} in ${display(workspace)}; name the path of the checkout`);
  }
  const real = realPlace(workspace) ?? workspace;
  const root = (0, external_node_fs_namespaceObject.existsSync)((0, external_node_path_namespaceObject.resolve)(real, DEFAULT_CONFIG)) ? null : repositoryBelow(real, workspace, given2);
  return root === null ? { root: real, given: given2 } : { root, given: seenFrom(root, real, given2) };
}
function troubleOutside(place, workspace) {
  return innerPath(slashed(workspace), slashed(place)) === null ? "does not lie" : null;
}
function repositoriesIn(root) {
  if (workTreeAbove(root) !== null)
    return null;
  const directories = (0, external_node_fs_namespaceObject.readdirSync)(root, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const [first, ...more] = directories.filter(({ name }) => isTopLevel((0, external_node_path_namespaceObject.resolve)(root, name)));
  if (first === void 0)
    return null;
  return more.length === 0 ? display(first.name) : `${display(first.name)} (one of ${more.length + 1})`;
}
function repositoryBelow(real, workspace, { paths = [] }) {
  const found2 = /* @__PURE__ */ new Set();
  for (const given2 of paths.flatMap(splitLines)) {
    const path2 = pathFromRoot(workspace, given2);
    const place = realPlace((0, external_node_path_namespaceObject.resolve)(workspace, isGlob(path2) ? globBase(path2) : path2));
    found2.add(place === null ? null : workTreeAbove(place));
  }
  const [only2 = null] = found2;
  if (only2 === null || found2.size > 1)
    return null;
  return innerPath(slashed(real), slashed(only2)) ? only2 : null;
}
function seenFrom(root, workspace, given2) {
  const inner = (0, external_node_path_namespaceObject.relative)(workspace, root).replaceAll(external_node_path_namespaceObject.sep, "/");
  const patternSeen = (pattern) => {
    const written2 = pattern.replace(/^(?:\.\/+)+/, "");
    if (written2.replace(/\/+$/, "") === inner)
      return "**";
    return innerPath(inner, written2) ?? pattern;
  };
  const fileSeen = (file) => (0, external_node_path_namespaceObject.relative)(root, (0, external_node_path_namespaceObject.resolve)(workspace, file)) || ".";
  const pathSeen = (path2) => {
    const written2 = patternSeen(path2);
    return written2 === path2 && !(0, external_node_path_namespaceObject.isAbsolute)(path2) ? (0, external_node_path_namespaceObject.resolve)(workspace, path2) : written2;
  };
  return {
    ...given2,
    root: [inner],
    ...rewritten(given2, { paths: WHOLE }, pathSeen),
    ...rewritten(given2, { exclude: WHOLE, splits: AFTER_NAME, labels: WHOLE }, patternSeen),
    ...rewritten(given2, { config: WHOLE, baseline: WHOLE, cache: WHOLE, reports: AFTER_NAME }, fileSeen)
  };
}
function rewritten(given2, inputs, seen) {
  const lines = (values, before) => values.flatMap(splitLines).map((line2) => {
    const [head = ""] = before.exec(line2) ?? [];
    return head + seen(line2.slice(head.length));
  });
  return Object.fromEntries(Object.entries(inputs).flatMap(([name, before]) => {
    const values = given2[name];
    return values === void 0 ? [] : [[name, lines(values, before)]];
  }));
}
;
let crypto_crypto;
function createHash(algorithm) {
  crypto_crypto ??= builtin("node:crypto");
  return crypto_crypto.createHash(algorithm);
}
;
function startObjectId(format, size) {
  return createHash(format).update(`blob ${size}\0`);
}
function objectIdOf(format, content) {
  return startObjectId(format, content.length).update(content).digest("hex");
}
;
const picture_FORMATS = [
  {
    mediaType: "image/png",
    begins: (bytes) => holds(bytes, 0, "\x89PNG\r\n\n") && holds(bytes, 12, "IHDR"),
    measure: (bytes) => [bytes.readUInt32BE(16), bytes.readUInt32BE(20)]
  },
  { mediaType: "image/jpeg", begins: (bytes) => holds(bytes, 0, "\xFF\xD8\xFF"), measure: measureJpeg },
  {
    mediaType: "image/gif",
    begins: (bytes) => holds(bytes, 0, "GIF87a") || holds(bytes, 0, "GIF89a"),
    measure: (bytes) => [bytes.readUInt16LE(6), bytes.readUInt16LE(8)]
  },
  {
    mediaType: "image/webp",
    begins: (bytes) => holds(bytes, 0, "RIFF") && holds(bytes, 8, "WEBP"),
    measure: measureWebp
  },
  {
    mediaType: "image/bmp",
    begins: (bytes) => holds(bytes, 0, "BM") && bytes.length > 26 && bytes.readUInt32LE(2) === bytes.length,
    measure: measureBitmap
  },
  {
    mediaType: "image/avif",
    begins: (bytes) => holds(bytes, 4, "ftypavif") || holds(bytes, 4, "ftypavis"),
    measure: measureAvif
  }
];
function recognisePicture(bytes) {
  const format = picture_FORMATS.find(({ begins }) => begins(bytes));
  if (format === void 0)
    return null;
  try {
    const [width, height] = format.measure(bytes);
    return width > 0 && height > 0 ? { mediaType: format.mediaType, width, height } : null;
  } catch (error2) {
    if (error2.name === "RangeError")
      return null;
    throw error2;
  }
}
function holds(bytes, offset, text) {
  return bytes.toString("latin1", offset, offset + text.length) === text;
}
function measureJpeg(bytes) {
  let offset = 2;
  for (; ; ) {
    const marker = bytes.readUInt8(offset + 1);
    if (marker >= 192 && marker <= 207 && marker !== 196 && marker !== 200 && marker !== 204) {
      return [bytes.readUInt16BE(offset + 7), bytes.readUInt16BE(offset + 5)];
    }
    offset += marker === 255 ? 1 : 2 + bytes.readUInt16BE(offset + 2);
  }
}
function measureWebp(bytes) {
  const chunk2 = bytes.toString("latin1", 12, 16);
  if (chunk2 === "VP8X")
    return [bytes.readUIntLE(24, 3) + 1, bytes.readUIntLE(27, 3) + 1];
  if (chunk2 === "VP8 ")
    return [bytes.readUInt16LE(26) & 16383, bytes.readUInt16LE(28) & 16383];
  const bits = bytes.readUInt32LE(21);
  return chunk2 === "VP8L" ? [(bits & 16383) + 1, (bits >>> 14 & 16383) + 1] : [0, 0];
}
function measureBitmap(bytes) {
  if (bytes.readUInt32LE(14) === 12)
    return [bytes.readUInt16LE(18), bytes.readUInt16LE(20)];
  return [bytes.readInt32LE(18), Math.abs(bytes.readInt32LE(22))];
}
function measureAvif(bytes) {
  let [width, height] = [0, 0];
  for (let at2 = bytes.indexOf("ispe"); at2 >= 0; at2 = bytes.indexOf("ispe", at2 + 4)) {
    width = Math.max(width, bytes.readUInt32BE(at2 + 8));
    height = Math.max(height, bytes.readUInt32BE(at2 + 12));
  }
  return [width, height];
}
;
const LARGEST_WHOLE = 256e3;
const LARGEST_PICTURE_PIXELS = 16e6;
const LONGEST_TEXT = 2e3;
const TEXT_BYTES = LONGEST_TEXT * 4;
const SHA1_HEX_LENGTH = 40;
const DEFAULT_BUDGET = { pictures: 2e7, texts: 5e6, reads: 2e8 };
function createPreview(root, budget = DEFAULT_BUDGET) {
  const left = { ...budget };
  return (file) => {
    if (file.pointer !== void 0)
      return null;
    if (file.size === null || file.size === 0 || isOutside(file.path))
      return null;
    const length = file.size <= LARGEST_WHOLE ? file.size : TEXT_BYTES;
    if (length > left.reads)
      return null;
    left.reads -= length;
    const preview = readPreview(root, file, file.size, length);
    if (preview === null)
      return null;
    const kind = preview.kind === "picture" ? "pictures" : "texts";
    const cost = preview.kind === "picture" ? preview.bytes.length : Buffer.byteLength(preview.text);
    if (cost > left[kind])
      return null;
    left[kind] -= cost;
    return preview;
  };
}
function readPreview(root, file, size, length) {
  const bytes = Buffer.alloc(length);
  try {
    readBeginning(locate(root, file.path), size, bytes);
  } catch {
    return null;
  }
  if (length < size)
    return textOf(bytes, false);
  if (file.objectId !== null && file.objectId !== identify(bytes, file.objectId))
    return null;
  return pictureOf(bytes) ?? textOf(bytes, true);
}
function identify(content, like) {
  return objectIdOf(like.length === SHA1_HEX_LENGTH ? "sha1" : "sha256", content);
}
function pictureOf(bytes) {
  const picture = recognisePicture(bytes);
  if (picture === null || picture.width * picture.height > LARGEST_PICTURE_PIXELS)
    return null;
  return { kind: "picture", mediaType: picture.mediaType, bytes };
}
function textOf(bytes, isWhole) {
  const start = bytes.subarray(0, TEXT_BYTES);
  const isAll = isWhole && start.length === bytes.length;
  const text = decode(start, isAll);
  if (text?.includes("\0") !== false)
    return null;
  const characters = Array.from(text);
  const isCut = !isAll || characters.length > LONGEST_TEXT;
  return { kind: "text", text: characters.slice(0, LONGEST_TEXT).join(""), isCut };
}
function decode(bytes, isAll) {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream: !isAll });
  } catch {
    return null;
  }
}
;
const promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");
;
const interruption_SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"];
function holdSignals() {
  let came = null;
  const hold2 = (signal) => {
    came ??= signal;
  };
  for (const signal of interruption_SIGNALS)
    process.on(signal, hold2);
  return {
    hasCome: () => came !== null,
    end() {
      for (const signal of interruption_SIGNALS)
        process.off(signal, hold2);
      if (came === null)
        return;
      if (process.platform !== "win32")
        process.kill(process.pid, came);
      process.exit(128 + external_node_os_namespaceObject.constants.signals[came]);
    }
  };
}
;
const LONGEST_PART = 1 << 17;
const MOST_BYTES_PER_UNIT = 3;
const BYTES_BETWEEN_BREAKS = 4 * 1024 * 1024;
const PIPE_WAIT = 10;
async function writeAll(file, parts2, mostTries, isOver = () => false) {
  let sinceBreak = 0;
  for (const bytes of encoded(parts2)) {
    let offset = 0;
    for (let tries = 0; offset < bytes.length; ) {
      const count2 = writeSome(file, bytes, offset);
      offset += count2;
      tries = count2 > 0 ? 0 : tries + 1;
      if (tries > mostTries)
        throw new Error("it is a named pipe whose reader takes nothing");
      if (count2 === 0)
        await (0, promises_namespaceObject.setTimeout)(PIPE_WAIT);
    }
    sinceBreak += bytes.length;
    if (sinceBreak < BYTES_BETWEEN_BREAKS)
      continue;
    sinceBreak = 0;
    await (0, promises_namespaceObject.setImmediate)();
    if (isOver())
      return;
  }
}
function* encoded(parts2) {
  let room = null;
  for (const part of parts2) {
    if (typeof part !== "string") {
      yield part;
      continue;
    }
    room ??= Buffer.allocUnsafeSlow(LONGEST_PART * MOST_BYTES_PER_UNIT);
    for (let start = 0; start < part.length; ) {
      const end = endOfPiece(part, start);
      yield room.subarray(0, room.write(start === 0 && end === part.length ? part : part.slice(start, end)));
      start = end;
    }
  }
}
function endOfPiece(text, start) {
  const end = start + LONGEST_PART;
  if (end >= text.length)
    return text.length;
  const last2 = text.charCodeAt(end - 1);
  return last2 >= 55296 && last2 <= 56319 ? end - 1 : end;
}
function writeSome(file, bytes, offset) {
  try {
    return (0, external_node_fs_namespaceObject.writeSync)(file, bytes, offset);
  } catch (error2) {
    if (error2.code !== "EAGAIN")
      throw error2;
    return 0;
  }
}
;
const OPEN_DESCRIPTOR = /^\/(?:dev|proc\/self)\/(?:fd\/(\d+)|stdout|(stderr))$/;
const NEW_FILE_MODE = 438;
const TRIES_FOR_A_READER = 1e3;
const TRIES_FOR_ROOM = 6e3;
function partsOf(text) {
  return typeof text === "string" ? [text] : text;
}
async function writeText(path2, text) {
  const parts2 = partsOf(text);
  try {
    const descriptor = openDescriptorOf(path2);
    if (descriptor !== null)
      return await writeAll(descriptor, parts2, Number.POSITIVE_INFINITY);
    const target = realTarget((0, external_node_path_namespaceObject.resolve)(path2));
    const found2 = lookThrough(lossless_encodePath(target));
    if (found2 !== void 0 && !found2.isFile())
      return await writeInto(target, parts2, found2);
    makeDirectories((0, external_node_path_namespaceObject.dirname)(target));
    await replaceFile(target, parts2, found2?.mode);
  } catch (error2) {
    if (error2.code === "EPIPE")
      return;
    throw new Failure(`"${display(path2)}" can't be written: ${display(describeReadError(error2))}`);
  }
}
function openDescriptorOf(path2) {
  const match2 = OPEN_DESCRIPTOR.exec(path2);
  if (match2 === null)
    return null;
  return match2[1] === void 0 ? match2[2] === void 0 ? 1 : 2 : Number(match2[1]);
}
const UNFINISHED = ".data-hygiene-";
async function replaceFile(path2, parts2, mode) {
  await replaceFileBy(path2, mode, (file, hasCome) => writeAll(file, parts2, Number.POSITIVE_INFINITY, hasCome));
}
async function replaceFileBy(path2, mode, write2) {
  const name = `${UNFINISHED}${Math.random().toString(36).slice(2)}.tmp`;
  const beside = lossless_encodePath((0, external_node_path_namespaceObject.resolve)((0, external_node_path_namespaceObject.dirname)(path2), name));
  const interruption = holdSignals();
  try {
    const file = (0, external_node_fs_namespaceObject.openSync)(beside, "wx", mode === void 0 ? NEW_FILE_MODE : mode & 511);
    try {
      await write2(file, interruption.hasCome);
    } finally {
      (0, external_node_fs_namespaceObject.closeSync)(file);
    }
    if (mode !== void 0)
      (0, external_node_fs_namespaceObject.chmodSync)(beside, mode & 4095);
    await (0, promises_namespaceObject.setImmediate)();
    if (interruption.hasCome())
      (0, external_node_fs_namespaceObject.rmSync)(beside, { force: true });
    else
      (0, external_node_fs_namespaceObject.renameSync)(beside, lossless_encodePath(path2));
  } catch (error2) {
    (0, external_node_fs_namespaceObject.rmSync)(beside, { force: true });
    throw error2 instanceof Error && "path" in error2 ? Object.assign(error2, { path: path2 }) : error2;
  } finally {
    interruption.end();
  }
}
async function writeInto(path2, parts2, found2) {
  if (found2.isBlockDevice())
    throw new Error("it is a disk");
  if (found2.isSocket())
    throw new Error("it is a socket");
  const file = await openToWrite(path2, found2.isFIFO() ? TRIES_FOR_A_READER : 0);
  try {
    await writeAll(file, parts2, found2.isFIFO() ? TRIES_FOR_ROOM : Number.POSITIVE_INFINITY);
  } finally {
    (0, external_node_fs_namespaceObject.closeSync)(file);
  }
}
async function openToWrite(path2, triesForReader) {
  const flags = external_node_fs_namespaceObject.constants.O_WRONLY | (external_node_fs_namespaceObject.constants.O_NONBLOCK ?? 0) | (external_node_fs_namespaceObject.constants.O_NOCTTY ?? 0);
  for (let tries = 0; ; tries += 1) {
    try {
      return (0, external_node_fs_namespaceObject.openSync)(lossless_encodePath(path2), flags);
    } catch (error2) {
      if (error2.code !== "ENXIO" || triesForReader === 0)
        throw error2;
      if (tries === triesForReader)
        throw new Error("it is a named pipe that nobody reads");
    }
    await (0, promises_namespaceObject.setTimeout)(PIPE_WAIT);
  }
}
;
function failureText(error2) {
  if (isFailure(error2))
    return { message: error2.message, isExpected: true };
  const refused = refusal(error2);
  if (refused !== null)
    return { message: refused, isExpected: true };
  return { message: display(error2 instanceof Error ? error2.message : String(error2)), isExpected: false };
}
function refusal(error2) {
  const { code: code2, syscall, path: path2 } = error2;
  if (!(error2 instanceof Error) || typeof code2 !== "string" || typeof syscall !== "string")
    return null;
  const what = display(describeReadError(error2));
  return path2 === void 0 ? `The system refused ${display(syscall)}: ${what}` : `"${display(String(path2))}" can't be used: ${what}`;
}
;
const PARTIAL_CLONE = /^(?:remote\..*\.(?:promisor|partialclonefilter)|extensions\.partialclone)$/is;
const PARTIAL_CLONE_FILTER = /^remote\..*\.partialclonefilter$/is;
const KEEPS_TREES = /^blob:/;
const UPLOAD_PACK = /^remote\..*\.uploadpack$/is;
const ATTRIBUTES_FILE = "core.attributesfile";
const PATTERN = "^(filter\\.|remote\\..*\\.(promisor|partialclonefilter|uploadpack)$|extensions\\.partialclone$|core\\.attributesfile$)";
async function readSettings(directory, environment) {
  const query = ["config", "--null", "--get-regexp", PATTERN];
  const answer = await runGit(directory, query, environment).catch((error2) => {
    if (error2 instanceof GitError && error2.stderr === "")
      return Buffer.alloc(0);
    throw error2;
  });
  const settings = decodePath(answer).split("\0").map((setting) => {
    const end = setting.indexOf("\n");
    return end < 0 ? [setting, null] : [setting.slice(0, end), setting.slice(end + 1)];
  });
  return {
    lacks: lacksBy(settings),
    disabledPrograms: disabledPrograms(settings.map(([name]) => name)),
    // The last one counts.
    attributesFile: settings.findLast(([name]) => name === ATTRIBUTES_FILE)?.[1] ?? null
  };
}
async function readLacks(directory, environment) {
  return (await readSettings(directory, environment)).lacks;
}
function lacksBy(settings) {
  if (!settings.some(([name]) => PARTIAL_CLONE.test(name)))
    return "nothing";
  const filters = settings.flatMap(([name, value]) => PARTIAL_CLONE_FILTER.test(name) ? [value ?? ""] : []);
  return filters.length > 0 && filters.every((filter) => KEEPS_TREES.test(filter)) ? "contents" : "trees";
}
function disabledPrograms(names) {
  const drivers = /* @__PURE__ */ new Set();
  for (const name of names) {
    const end = name.lastIndexOf(".");
    if (name.startsWith("filter.") && end > "filter".length)
      drivers.add(name.slice(0, end));
  }
  const remotes = new Set(names.filter((name) => UPLOAD_PACK.test(name)));
  return [
    ...[...drivers].flatMap((driver) => [
      [`${driver}.clean`, ""],
      [`${driver}.process`, ""],
      [`${driver}.required`, "false"]
    ]),
    ...[...remotes].map((name) => [name, "git-upload-pack"])
  ];
}
function withSettings(environment, settings) {
  const first = Number(environment["GIT_CONFIG_COUNT"] ?? 0);
  const variables = { GIT_CONFIG_COUNT: String(first + settings.length) };
  settings.forEach(([name, value], index) => {
    variables[`GIT_CONFIG_KEY_${first + index}`] = name;
    variables[`GIT_CONFIG_VALUE_${first + index}`] = value;
  });
  return { ...environment, ...variables };
}
async function attributeFiles(topLevel, commonDirectory2, { attributesFile }, environment) {
  const users = attributesFile === null ? usual(environment) : await written(attributesFile, topLevel, environment);
  return [
    (0, external_node_path_namespaceObject.join)(commonDirectory2, "info", "attributes"),
    ...users === null ? [] : [users],
    "/etc/gitattributes"
  ];
}
function usual({ XDG_CONFIG_HOME, HOME }) {
  const home = XDG_CONFIG_HOME || (HOME ? (0, external_node_path_namespaceObject.join)(HOME, ".config") : null);
  return home && (0, external_node_path_namespaceObject.join)(home, "git", "attributes");
}
async function written(path2, topLevel, environment) {
  if (path2 === "")
    return null;
  if (!/^(?:~|%\()/.test(path2))
    return (0, external_node_path_namespaceObject.isAbsolute)(path2) ? path2 : (0, external_node_path_namespaceObject.resolve)(topLevel, path2);
  const query = ["config", "--null", "--type=path", "--get", ATTRIBUTES_FILE];
  const answer = await runGit(topLevel, query, environment).catch(() => Buffer.alloc(0));
  const expanded2 = decodePath(answer).replace(/\0$/, "");
  return expanded2 === "" ? null : (0, external_node_path_namespaceObject.resolve)(topLevel, expanded2);
}
;
const transport_PATTERN = "^(core\\.sshcommand$|credential\\.|http\\.)";
const HELPER = /^credential\.(?:.*\.)?helper$/is;
const OVERRIDDEN = [
  [/^http\.(?:.*\.)?sslverify$/is, "true"],
  [/^http\.(?:.*\.)?savecookies$/is, "false"],
  // An empty value takes all back that were said before.
  [/^http\.(?:.*\.)?curloptresolve$/is, ""]
];
const CERTIFICATES = /^http\.(?:.*\.)?(?:proxy)?ssl(?:cainfo|capath|cert|key)$/is;
const KEY_OF_CHECKOUT = /^"[^"]*" -i "\$RUNNER_TEMP\/([\w.-]+)"( -o StrictHostKeyChecking=yes -o CheckHostIP=no)? -o "UserKnownHostsFile=\$RUNNER_TEMP\/([\w.-]+)"$/;
const QUOTABLE = /^[^"$`\\\n]+$/;
async function readTransport(topLevel, environment) {
  const settings = await readScoped(topLevel, environment);
  const own = settings.filter(({ isUsers }) => !isUsers);
  const helpers = settings.filter(({ name, isUsers }) => isUsers && HELPER.test(name));
  const overrides = [
    ["credential.helper", ""],
    ...helpers.map(({ name, value }) => [name, value]),
    ...own.flatMap(({ name }) => {
      const [, value] = OVERRIDDEN.find(([pattern]) => pattern.test(name)) ?? [];
      return value === void 0 ? [] : [[name, value]];
    }),
    // Run to ask other clones whose objects this one uses; it gets their places, and says nothing.
    ["core.alternateRefsCommand", "true"]
  ];
  return {
    environment: {
      ...withSettings(environment, overrides),
      GIT_ALLOW_PROTOCOL: "http:https:ssh:file",
      GIT_SSH_COMMAND: sshCommand(settings, environment),
      GIT_SSH_VARIANT: "ssh"
    },
    namesCertificates: own.some(({ name }) => CERTIFICATES.test(name))
  };
}
function sshCommand(settings, environment) {
  const commands = settings.filter(({ name }) => name === "core.sshcommand");
  const program = findProgram("ssh", environment) ?? "ssh";
  const ssh = QUOTABLE.test(program) ? `"${program}" -o BatchMode=yes` : "ssh -o BatchMode=yes";
  const [, key, strict = "", hosts] = KEY_OF_CHECKOUT.exec(commands.at(-1)?.value ?? "") ?? [];
  if (key !== void 0) {
    return `${ssh} -i "$RUNNER_TEMP/${key}"${strict} -o "UserKnownHostsFile=$RUNNER_TEMP/${hosts}"`;
  }
  return commands.findLast(({ isUsers }) => isUsers)?.value || ssh;
}
async function readScoped(topLevel, environment) {
  const query = ["config", "--null", "--show-scope", "--get-regexp", transport_PATTERN];
  const answer = await runGit(topLevel, query, environment).catch((error2) => {
    if (error2 instanceof GitError && error2.stderr === "")
      return Buffer.alloc(0);
    throw error2;
  });
  const fields = decodePath(answer).split("\0");
  const settings = [];
  for (let at2 = 0; at2 + 1 < fields.length; at2 += 2) {
    const setting = fields[at2 + 1];
    const end = setting.indexOf("\n");
    settings.push({
      name: end < 0 ? setting : setting.slice(0, end),
      value: end < 0 ? "" : setting.slice(end + 1),
      isUsers: ["system", "global"].includes(fields[at2])
    });
  }
  return settings;
}
;
const FETCH_SETTINGS = [
  "protocol.allow=user",
  "fetch.recurseSubmodules=false",
  "fetch.writeCommitGraph=false",
  "transfer.bundleURI=false"
];
const FETCH_OPTIONS = [
  "--no-tags",
  "--no-prune",
  "--no-write-fetch-head",
  "--no-auto-maintenance",
  "--upload-pack=git-upload-pack",
  "--refmap=",
  "--filter=blob:none",
  "--progress"
];
async function fetchFromOrigin(topLevel, args, environment, credentials) {
  const withLeave = await reaching(topLevel, environment, credentials);
  await runGit(topLevel, [...asSettings(FETCH_SETTINGS), "fetch", ...FETCH_OPTIONS, ...args], withLeave, {
    patience: REMOTE
  });
}
async function fetchObjectsFromOrigin(topLevel, ids, environment, credentials) {
  const settings = asSettings([...FETCH_SETTINGS, "fetch.negotiationAlgorithm=noop"]);
  const withLeave = await reaching(topLevel, environment, credentials);
  const args = [...settings, "fetch", ...FETCH_OPTIONS, "--stdin", "origin"];
  const input = Buffer.from(`${ids.join("\n")}
`);
  await runGit(topLevel, args, withLeave, { input, patience: REMOTE });
}
function asSettings(settings) {
  return settings.flatMap((setting) => ["-c", setting]);
}
async function reaching(topLevel, environment, credentials) {
  const transport = await readTransport(topLevel, environment);
  if (credentials === null || transport.namesCertificates)
    return transport.environment;
  const key = `http.${credentials.server.replace(/\/$/, "")}/.extraheader`;
  const isKept = await runGit(topLevel, ["config", "--get-all", key], environment).then(() => true, () => false);
  if (isKept)
    return transport.environment;
  const token = Buffer.from(`x-access-token:${credentials.token}`).toString("base64");
  return withSettings(transport.environment, [[key, `AUTHORIZATION: basic ${token}`]]);
}
;
const CHUNK_BYTES = 1024 * 1024;
const INTERVAL = 20;
async function spoolGit(directory, args, environment, take, input, temporary, mostBytes) {
  const spool = openSpool(temporary);
  if (spool === null)
    return false;
  const { file, folder } = spool;
  const handOver = follower(file, take);
  try {
    const child = spawnGit(directory, args, environment, file);
    const end = finish(child, args, { input }, () => (0, external_node_fs_namespaceObject.fstatSync)(file).size);
    try {
      while (await isRunning(end)) {
        handOver();
        if ((0, external_node_fs_namespaceObject.fstatSync)(file).size > mostBytes)
          return false;
      }
      await end;
      handOver();
      return true;
    } finally {
      children_endGroup(child);
      await end.catch(() => {
      });
    }
  } finally {
    (0, external_node_fs_namespaceObject.closeSync)(file);
    remove(folder);
  }
}
function isRunning(end) {
  const isOver = () => false;
  return Promise.race([end.then(isOver, isOver), (0, promises_namespaceObject.setTimeout)(INTERVAL, true, { ref: false })]);
}
function openSpool(temporary) {
  try {
    const folder = (0, external_node_fs_namespaceObject.mkdtempSync)((0, external_node_path_namespaceObject.join)(temporary, "data-hygiene-"));
    const file = (0, external_node_fs_namespaceObject.openSync)((0, external_node_path_namespaceObject.join)(folder, "output"), "wx+", 384);
    remove(folder);
    return { file, folder };
  } catch {
    return null;
  }
}
function remove(folder) {
  try {
    (0, external_node_fs_namespaceObject.rmSync)(folder, { recursive: true, force: true });
  } catch {
  }
}
function follower(file, take) {
  const chunk2 = Buffer.allocUnsafe(CHUNK_BYTES);
  let position = 0;
  return () => {
    for (; ; ) {
      const count2 = (0, external_node_fs_namespaceObject.readSync)(file, chunk2, 0, CHUNK_BYTES, position);
      if (count2 === 0)
        return;
      position += count2;
      take(chunk2.subarray(0, count2));
    }
  };
}
;
const work_tree_facts_OBJECT_ID = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
const NO_WORK_TREE = /not a git repository|must be run in a work tree/;
const ANNEX_BRANCHES = ["--branches=git-anne[x]", "--remotes=*/git-anne[x]"];
async function hasAnnexBranch(directory, environment) {
  return (await runGit(directory, ["rev-parse", ...ANNEX_BRANCHES], environment)).length > 0;
}
async function findWorkTree(directory, environment) {
  const questions = ["--is-inside-work-tree", "--show-object-format", "--show-cdup", ...ANNEX_BRANCHES];
  try {
    const answer = await runGit(directory, ["rev-parse", ...questions, "--absolute-git-dir"], environment);
    const [inside2, objectFormat, up = "", ...rest] = decodePath(answer).replace(/\n$/, "").split("\n");
    if (inside2 !== "true")
      return null;
    if (objectFormat !== "sha1" && objectFormat !== "sha256") {
      throw new Failure(`git names objects by ${objectFormat}, which this version does not know`);
    }
    const branches = rest.findIndex((line2) => !work_tree_facts_OBJECT_ID.test(line2));
    return { objectFormat, up, gitDirectory: rest.slice(branches).join("\n"), hasAnnexBranch: branches > 0 };
  } catch (error2) {
    if (error2 instanceof GitError && NO_WORK_TREE.test(error2.stderr ?? ""))
      return null;
    throw error2;
  }
}
const MOST_COMMON_BYTES = 64 * 1024;
function commonDirectoryOf(gitDirectory) {
  const { bytes } = readSmallFile(lossless_encodePath((0, external_node_path_namespaceObject.join)(gitDirectory, "commondir")), MOST_COMMON_BYTES, "followed");
  return bytes === null ? gitDirectory : (0, external_node_path_namespaceObject.resolve)(gitDirectory, decodePath(bytes).replace(/\n$/, ""));
}
;
function createGit(environment, workingDirectory, credentials = null, mayFetchBlobs = false) {
  const indexFile = environment["GIT_INDEX_FILE"];
  const givenIndex = indexFile ? (0, external_node_path_namespaceObject.resolve)(workingDirectory, indexFile) : null;
  const opened = /* @__PURE__ */ new Map();
  const fetches = { count: 0, gaveUp: null };
  return {
    open(directory) {
      const known2 = opened.get(directory);
      if (known2 !== void 0)
        return known2;
      const opening = openRepository(directory, environment, givenIndex, credentials, mayFetchBlobs, fetches);
      opened.set(directory, opening);
      return opening;
    }
  };
}
async function openRepository(directory, given2, givenIndex, credentials, mayFetchBlobs, fetches) {
  if (!mayHoldRepository(directory))
    return null;
  const openedAt = fetches.count;
  const environment = gitEnvironment(given2, scannedWith(directory, given2));
  const asked = readSettings(directory, environment);
  asked.catch(() => {
  });
  const facts = await findWorkTree(directory, environment);
  if (facts === null)
    return null;
  const settings = await asked;
  const topLevel = (0, external_node_path_namespaceObject.resolve)((0, external_node_fs_namespaceObject.realpathSync)(directory), facts.up);
  const indexIsGiven = givenIndex !== null && isBelow(givenIndex, facts.gitDirectory) && (0, external_node_fs_namespaceObject.existsSync)(givenIndex);
  const settled = withSettings({ ...environment, ...indexIsGiven ? { GIT_INDEX_FILE: givenIndex } : {} }, settings.disabledPrograms);
  const fetchObjects = counted(fetches, (ids) => fetchObjectsFromOrigin(topLevel, ids, settled, credentials));
  const temporary = temporaryDirectory(environment);
  const commonDirectory2 = commonDirectoryOf(facts.gitDirectory);
  return {
    topLevel,
    objectFormat: facts.objectFormat,
    commonDirectory: commonDirectory2,
    temporary,
    lacks: untilFetch(fetches, openedAt, settings.lacks, () => readLacks(topLevel, settled)),
    hasAnnexBranch: untilFetch(fetches, openedAt, facts.hasAnnexBranch, () => hasAnnexBranch(topLevel, settled)),
    attributeFiles: () => attributeFiles(topLevel, commonDirectory2, settings, settled),
    indexIsGiven,
    run: (args, input, warned) => runGit(topLevel, args, settled, { input, warned }),
    stream: (args, take, input) => streamGit(topLevel, args, settled, take, { input }),
    withIndex: (index) => {
      const own = { ...settled, GIT_INDEX_FILE: index };
      return {
        run: (args, input, warned) => runGit(topLevel, args, own, { input, warned }),
        stream: (args, take, input) => streamGit(topLevel, args, own, take, { input })
      };
    },
    spool: (args, take, input, mostBytes) => spoolGit(topLevel, args, settled, take, input, temporary, mostBytes),
    fetch: counted(fetches, (args) => fetchFromOrigin(topLevel, args, settled, credentials)),
    fetchTrees: fetchObjects,
    fetchBlobs: mayFetchBlobs ? fetchObjects : null
  };
}
function scannedWith(directory, { GITHUB_WORKSPACE }) {
  const topLevel = workTreeAbove((0, external_node_fs_namespaceObject.realpathSync)(directory));
  return [directory, topLevel, GITHUB_WORKSPACE].flatMap((each) => each || []);
}
function counted(fetches, fetch) {
  return async (args) => {
    if (fetches.gaveUp !== null)
      throw fetches.gaveUp;
    fetches.count += 1;
    try {
      await fetch(args);
    } catch (error2) {
      if (error2 instanceof GitError && error2.isGivenUp)
        fetches.gaveUp = error2;
      throw error2;
    } finally {
      fetches.count += 1;
    }
  };
}
function untilFetch(fetches, openedAt, answer, ask) {
  let asked = openedAt;
  let known2 = (async () => answer)();
  return () => {
    if (asked !== fetches.count) {
      asked = fetches.count;
      known2 = ask();
    }
    return known2;
  };
}
function temporaryDirectory({ TMPDIR, TEMP }) {
  return TMPDIR || TEMP || "/tmp";
}
function isBelow(path2, directory) {
  const inner = (0, external_node_path_namespaceObject.relative)(repository_realOrSame(directory), (0, external_node_path_namespaceObject.join)(repository_realOrSame((0, external_node_path_namespaceObject.dirname)(path2)), (0, external_node_path_namespaceObject.basename)(path2)));
  return !inner.startsWith("..") && !(0, external_node_path_namespaceObject.isAbsolute)(inner);
}
function repository_realOrSame(path2) {
  return (0, external_node_fs_namespaceObject.existsSync)(path2) ? (0, external_node_fs_namespaceObject.realpathSync)(path2) : path2;
}
;
const id_table_PARTS = 256;
const BITS_OF_PARTS = 8;
function createIdTable(count2, hashOf, areEqual) {
  const bits = Math.max(BITS_OF_PARTS, 1 + Math.ceil(Math.log2(count2 + 1)));
  const size = 2 ** bits;
  const slots = new Int32Array(size).fill(-1);
  const hashes = new Int32Array(size);
  function slotOf(id, hash) {
    for (let slot = hash >>> 32 - bits; ; slot = (slot + 1) % size) {
      const known2 = slots[slot];
      if (known2 < 0 || hashes[slot] === hash && areEqual(known2, id))
        return slot;
    }
  }
  const all = new Int32Array(count2);
  for (let id = 0; id < count2; id++)
    all[id] = hashOf(id);
  const firstEqual2 = new Int32Array(count2);
  for (const id of id_table_inParts(all)) {
    const hash = all[id];
    const slot = slotOf(id, hash);
    const known2 = slots[slot];
    firstEqual2[id] = known2 < 0 ? id : known2;
    if (known2 >= 0)
      continue;
    slots[slot] = id;
    hashes[slot] = hash;
  }
  return { count: count2, firstEqual: firstEqual2, find: (id) => slots[slotOf(id, hashOf(id))] };
}
function id_table_inParts(hashes) {
  const shift = 32 - BITS_OF_PARTS;
  const next = new Int32Array(id_table_PARTS + 1);
  for (let id = 0; id < hashes.length; id++) {
    const part = (hashes[id] >>> shift) + 1;
    next[part] = next[part] + 1;
  }
  for (let part = 1; part <= id_table_PARTS; part++)
    next[part] = next[part] + next[part - 1];
  const sorted2 = new Int32Array(hashes.length);
  for (let id = 0; id < hashes.length; id++) {
    const part = hashes[id] >>> shift;
    const place = next[part];
    sorted2[place] = id;
    next[part] = place + 1;
  }
  return sorted2;
}
;
const WORDS = { sha1: 5, sha256: 8 };
const DIGITS_PER_WORD = 8;
const BYTES_PER_WORD = 4;
const object_ids_FIRST_CAPACITY = 1024;
function object_ids_createObjectIds(format) {
  const width = WORDS[format];
  const hexBytes = Buffer.alloc(width * DIGITS_PER_WORD);
  const idBytes = Buffer.alloc(width * BYTES_PER_WORD);
  const seed = Math.floor(Math.random() * 2 ** 31);
  let words2 = new Int32Array(object_ids_FIRST_CAPACITY * width);
  let count2 = 0;
  let table2 = createIdTable(0, hashOf, areEqual);
  const late = /* @__PURE__ */ new Map();
  function parse2(hex2, offset) {
    let at2 = offset;
    for (let word = count2 * width; word < (count2 + 1) * width; word++) {
      let value = 0;
      for (const end = at2 + DIGITS_PER_WORD; at2 < end; at2++) {
        const digit = hex2[at2];
        value = value << 4 | (digit & 15) + (digit >> 6) * 9;
      }
      words2[word] = value;
    }
  }
  function hashOf(id) {
    let hash = seed;
    for (let word = id * width; word < (id + 1) * width; word++) {
      hash = Math.imul(hash ^ words2[word], 2654435761);
      hash ^= hash >>> 15;
    }
    return hash;
  }
  function areEqual(left, right) {
    for (let word = 0; word < width; word++) {
      if (words2[left * width + word] !== words2[right * width + word])
        return false;
    }
    return true;
  }
  function add2(hex2, offset) {
    parse2(hex2, offset);
    return added();
  }
  function added() {
    count2 += 1;
    if ((count2 + 1) * width > words2.length) {
      const larger = new Int32Array(words2.length * 2);
      larger.set(words2);
      words2 = larger;
    }
    return count2 - 1;
  }
  function settled() {
    if (table2.count + late.size < count2) {
      table2 = createIdTable(count2, hashOf, areEqual);
      late.clear();
    }
    return table2;
  }
  return {
    get count() {
      return count2;
    },
    add: add2,
    addBytes(bytes, offset) {
      for (let word = 0; word < width; word++) {
        words2[count2 * width + word] = bytes.readInt32BE(offset + word * BYTES_PER_WORD);
      }
      return added();
    },
    setToFirst(ids) {
      const { firstEqual: firstEqual2 } = settled();
      for (let place = 0; place < ids.length; place++) {
        const id = ids[place];
        if (id >= 0)
          ids[place] = firstEqual2[id] ?? id;
      }
    },
    addHex(hex2) {
      const known2 = this.find(hex2);
      if (known2 >= 0)
        return known2;
      hexBytes.write(hex2, "latin1");
      const id = add2(hexBytes, 0);
      late.set(hex2, id);
      return id;
    },
    find(hex2) {
      if (hex2.length !== hexBytes.length)
        return -1;
      hexBytes.write(hex2, "latin1");
      const { find } = settled();
      parse2(hexBytes, 0);
      const known2 = find(count2);
      return known2 < 0 ? late.get(hex2) ?? -1 : known2;
    },
    findAll(others) {
      const { find } = settled();
      const found2 = new Int32Array(others.count);
      const other = new Int32Array(width);
      for (let id = 0; id < others.count; id++) {
        others.copyWords(id, other);
        words2.set(other, count2 * width);
        const known2 = find(count2);
        found2[id] = known2 < 0 && late.size > 0 ? late.get(others.hex(id)) ?? -1 : known2;
      }
      return found2;
    },
    copyWords(id, target) {
      for (let word = 0; word < width; word++)
        target[word] = words2[id * width + word];
    },
    hex(id) {
      for (let word = 0; word < width; word++) {
        idBytes.writeInt32BE(words2[id * width + word], word * BYTES_PER_WORD);
      }
      return idBytes.toString("hex");
    }
  };
}
;
const UNKNOWN_SIZE = -1;
const NOT_NAMED = -1;
const ELSEWHERE = -2;
function knownSize(size) {
  return size === UNKNOWN_SIZE ? null : size;
}
function dataFileAt(files, file, objectId) {
  const content = files.contents[file];
  const dataFile = {
    path: paths_pathAt(files, file),
    size: knownSize(files.sizes[file]),
    objectId: content < 0 ? null : objectId ?? files.objectIds.hex(content),
    directory: files.directories[files.directoryOf[file]]
  };
  const links = files.links.get(file);
  if (links !== void 0)
    dataFile.links = links;
  const stored2 = files.pointers.get(file);
  if (stored2 !== void 0) {
    const { kind, identity: identity2, describedIn, hasPlace, fileCount } = stored2;
    dataFile.pointer = { kind, identity: identity2, path: hasPlace ? dataFile.path : null };
    if (fileCount !== void 0)
      dataFile.pointer.fileCount = fileCount;
    dataFile.path = describedIn ?? dataFile.path;
    dataFile.directory = paths_parentDirectory(data_files_placeOf(dataFile));
  }
  return dataFile;
}
function data_files_placeOf({ path: path2, pointer }) {
  return pointer?.path ?? path2;
}
function directoryOfPlace(file) {
  return file.directory ?? paths_parentDirectory(data_files_placeOf(file));
}
function unnamedFiles({ contents }) {
  const numbers = [];
  for (let file = 0; file < contents.length; file++)
    if (contents[file] === NOT_NAMED)
      numbers.push(file);
  return numbers;
}
function pick(column, numbers) {
  if (numbers.length === column.length && isFromZero(numbers))
    return column;
  const picked = new Array(numbers.length);
  for (let at2 = 0; at2 < numbers.length; at2++)
    picked[at2] = column[numbers[at2]];
  return picked;
}
function listDataFiles(files) {
  return Array.from(numbersTo(files.names.length), (file) => dataFileAt(files, file));
}
function dataFileColumns(files, format = "sha1") {
  const objectIds = createObjectIds(format);
  return {
    ...pathColumns(files.map(data_files_placeOf)),
    sizes: files.map(({ size }) => size ?? UNKNOWN_SIZE),
    contents: files.map(({ objectId, pointer }) => {
      if (pointer)
        return ELSEWHERE;
      return objectId === null ? NOT_NAMED : objectIds.addHex(objectId);
    }),
    objectIds,
    modified: files.map(() => 0),
    pointers: new Map(files.flatMap(({ pointer, path: path2 }, file) => pointer ? [[file, stored(pointer, path2)]] : [])),
    links: new Map(files.flatMap(({ links }, file) => links ? [[file, links]] : []))
  };
}
function stored({ kind, identity: identity2, path: place, fileCount }, path2) {
  const describedIn = place === null || place === path2 ? null : path2;
  const pointer = { kind, identity: identity2, describedIn, hasPlace: place !== null, objectId: null };
  return fileCount === void 0 ? pointer : { ...pointer, fileCount };
}
function pickDataFiles(files, numbers) {
  return {
    directories: files.directories,
    directoryOf: pickNumbers(files.directoryOf, numbers),
    names: pickNames(files.names, numbers),
    sizes: valuesOf(numbers, (file) => files.sizes[file]),
    contents: pickNumbers(files.contents, numbers),
    objectIds: files.objectIds,
    modified: pick(files.modified, numbers),
    pointers: pickFrom(files.pointers, numbers),
    links: pickFrom(files.links, numbers)
  };
}
function pickFrom(map, numbers) {
  const picked = /* @__PURE__ */ new Map();
  if (map.size === 0)
    return picked;
  for (let place = 0; place < numbers.length; place++) {
    const value = map.get(numbers[place]);
    if (value !== void 0)
      picked.set(place, value);
  }
  return picked;
}
function withoutPaths(files, paths) {
  if (paths.size === 0)
    return files;
  const isKept = (file) => !paths.has(paths_pathAt(files, file));
  return pickDataFiles(files, numbers_select(numbers_numbersTo(files.names.length), isKept));
}
;
const NONE = {};
const CHECKS = inEvaluationOrder(RULES.map((name) => RULE[name])).map((rule) => ({
  bit: bitOf(rule.name),
  unless: rule.unless.reduce((bits, other) => bits | bitOf(other), 0),
  rule
}));
const SETS = Array.from({ length: 1 << RULES.length }, (_, bits) => RULES.filter((name) => (bits & bitOf(name)) !== 0));
function brokenRules(copies) {
  let broken = 0;
  for (const { bit, unless, rule } of CHECKS) {
    if ((broken & unless) === 0 && rule.isBrokenBy(copies))
      broken |= bit;
  }
  return SETS[broken];
}
function betweenOf(rules, copies) {
  let between = null;
  for (const rule of rules) {
    if (RULE[rule].compares === null)
      continue;
    between ??= {};
    between[rule] = RULE[rule].between(copies);
  }
  return between ?? NONE;
}
function clash(left, right, rule) {
  return RULE[rule].compares === null || RULE[rule].between([left, right]).names.length > 0;
}
function inEvaluationOrder(rules) {
  const done = [];
  let left = rules;
  while (left.length > 0) {
    const isReady = ({ unless }) => unless.every((name) => done.some((rule) => rule.name === name));
    const ready = left.filter(isReady);
    if (ready.length === 0)
      throw new TypeError(`rules that wait for each other: ${left.map(({ name }) => name)}`);
    addAll(done, ready);
    left = left.filter((rule) => !ready.includes(rule));
  }
  return done;
}
function bitOf(name) {
  return 1 << RULES.indexOf(name);
}
;
const DOUBTFUL = /[^ -~]| (?: |\/|$)|(?:^|\/) /;
const BLANKS = /[\s\u115f\u1160\u2800\u3164\uffa0]+/gu;
const INVISIBLE = new RegExp("\\p{Default_Ignorable_Code_Point}", "gu");
function displayMembers({ members }) {
  return displayApart(members.flatMap(({ file, split, label, list = null }) => [data_files_placeOf(file), file.path, split, label, list].filter((name) => name !== null)));
}
function displayApart(texts) {
  if (!texts.some((text) => DOUBTFUL.test(text)))
    return display;
  const looks = /* @__PURE__ */ new Map();
  for (const part of new Set(texts.flatMap((text) => text.split("/")))) {
    const look2 = part.replace(BLANKS, " ").replace(INVISIBLE, "").trim().normalize("NFC");
    const alike = looks.get(look2);
    if (alike === void 0)
      looks.set(look2, /* @__PURE__ */ new Set([part]));
    else
      alike.add(part);
  }
  const apart2 = /* @__PURE__ */ new Map();
  for (const alike of looks.values())
    if (alike.size > 1)
      tellApart([...alike], apart2);
  if (apart2.size === 0)
    return display;
  return (text) => {
    const parts2 = text.split("/");
    if (!parts2.some((part) => apart2.has(part)))
      return display(text);
    return parts2.map((part) => apart2.get(part) ?? display(part)).join("/");
  };
}
function tellApart(names, into) {
  const characters = names.map((name) => Array.from(name));
  const [first = []] = characters;
  const shortest = characters.reduce((least, { length }) => Math.min(least, length), first.length);
  let head = 0;
  while (head < shortest && characters.every((each) => each[head] === first[head]))
    head += 1;
  let tail = 0;
  while (tail < shortest - head && characters.every((each) => each.at(-1 - tail) === first.at(-1 - tail)))
    tail += 1;
  const from = first.slice(0, head).join("").length;
  const end = first.slice(first.length - tail).join("").length;
  for (const name of names)
    into.set(name, displayBetween(name, from, name.length - end));
}
;
function contrast({ between }, rule) {
  return between[rule]?.names ?? [];
}
function contrastedName(member, rule) {
  const { compares } = RULE[rule];
  return compares === null ? null : member[compares];
}
;
function isListedTwice({ group: group2 }) {
  return group2.files.length === 1;
}
function listsText(members, show) {
  const lists = members.flatMap(({ list, split }) => list === void 0 ? [] : [split === null ? show(list) : `${show(list)} (${show(split)})`]);
  return lists.join(" and ");
}
function listAdvice(finding) {
  const [first, second] = contrast(finding, "split-leakage");
  if (first !== "train" || second === void 0)
    return "Leave it on one of the lists only.";
  return `Take it off the list for training, or off the ${finding.members.length > 2 ? "others" : "other one"}.`;
}
;
const SEVERITY_ICON = { error: "\u26D4", warning: "\u26A0\uFE0F", notice: "\u{1F4AC}" };
function wordsFor(rule, group2) {
  const words2 = RULE_WORDS[rule];
  if (group2.kind === void 0)
    return words2;
  const title = `${words2.title}, ${kindOfGroup(group2).words.same}`;
  const { alike } = words2;
  if (!isLikeness(group2) || alike === null)
    return { ...words2, title };
  const { advice, reasonBetween: reasonBetween2 } = alike;
  const pairAdvice = () => advice;
  return {
    ...words2,
    title,
    advice,
    reasonBetween: reasonBetween2,
    pairAdvice,
    groupAdvice: advice,
    reason: reasonBetween2([])
  };
}
;
const NAMES_IN_TITLE = 3;
function leadingRule(finding, settings) {
  const { rules, group: group2, severity } = finding;
  const first = rules.find((rule) => levelFor(rule, group2, settings) === severity) ?? rules[0];
  if (first === void 0)
    throw new TypeError("a finding breaks at least one rule");
  return first;
}
function findingTitle(finding, rule) {
  const names = contrastText(contrast(finding, rule), displayMembers(finding));
  const { title } = wordsFor(rule, finding.group);
  return names === "" ? title : `${title}: ${names}`;
}
function contrastText(names, show) {
  const shown2 = names.slice(0, NAMES_IN_TITLE).map(show).join(" \u2194 ");
  const rest = names.length - NAMES_IN_TITLE;
  return rest > 0 ? `${shown2} and ${rest} more` : shown2;
}
function findingReason(finding, rule) {
  return wordsFor(rule, finding.group).reasonBetween(contrast(finding, rule));
}
function findingAdvice(finding, rule) {
  const { pairAdvice, groupAdvice } = wordsFor(rule, finding.group);
  if (isListedTwice(finding))
    return listAdvice(finding);
  return finding.members.length === 2 ? pairAdvice(contrast(finding, rule), addedOf(finding)) : groupAdvice;
}
function addedOf({ members }) {
  const [added, ...others] = members.filter(({ isNew }) => isNew);
  return others.length > 0 || members.length < 2 ? null : added ?? null;
}
function findingSentences(finding, rule) {
  const others = finding.rules.filter((other) => other !== rule);
  const reasons = others.map((other) => findingReason(finding, other));
  return [findingReason(finding, rule), findingAdvice(finding, rule), ...reasons, ...doubts(finding)].join(" ");
}
function doubts({ group: { because } }) {
  return because === void 0 ? [] : [`Only a notice, since ${because}.`];
}
;
const POINTER_WORDS = { lfs: "Git LFS", annex: "git-annex", dvc: "DVC" };
const EVIDENCE_WORDS = {
  "git-oid": "git's id",
  bytes: "content",
  "lfs-oid": "Git LFS's SHA-256",
  "annex-key": "git-annex's key",
  "dvc-md5": "DVC's MD5"
};
const PLAIN = /* @__PURE__ */ new Set(["git-oid", "bytes"]);
function placeText(file, show) {
  const place = data_files_placeOf(file);
  return place === file.path ? show(place) : `${show(place)} (in ${show(file.path)})`;
}
function evidenceText({ evidence }) {
  const proofs = evidence.filter(isOfBytes);
  if (proofs.every((proof) => PLAIN.has(proof)))
    return "";
  return `same by ${proofs.map((proof) => EVIDENCE_WORDS[proof]).join(" and ")}`;
}
function isOfBytes(evidence) {
  return evidence in EVIDENCE_WORDS;
}
;
function countGroups(count2, group2) {
  return countOf(count2, kindOfGroup(group2).words.noun);
}
function sizeText(group2, each) {
  const { kind, size, similarity } = group2;
  if (kind === void 0) {
    const evidence = evidenceText(group2);
    return `${formatBytes(size)}${each}${evidence === "" ? "" : ` \xB7 ${evidence}`}`;
  }
  const { same } = kindOfGroup(group2).words;
  if (similarity === void 0)
    return same;
  const least = group2.files.length > 2 ? "at least " : "";
  return `${same}, similarity ${least}${similarity}`;
}
function lookText({ group: group2 }, { file }) {
  const look2 = lookOf(group2, file);
  return look2 === void 0 ? "" : [shapeText(look2), ...changesIn(look2)].join(", ");
}
function lookOf({ files, looks }, file) {
  if (looks === void 0)
    return void 0;
  let known2 = placesIn.get(files);
  if (known2 === void 0) {
    known2 = new Map(files.map((each, place) => [each, place]));
    placesIn.set(files, known2);
  }
  return looks[known2.get(file) ?? -1];
}
const placesIn = /* @__PURE__ */ new WeakMap();
function shapeText({ format, width, height }) {
  return `${format.toUpperCase()}, ${formatCount(width)} \xD7 ${formatCount(height)}`;
}
function changesIn({ turned, isAligned }) {
  return [...turned === null ? [] : [turned], ...isAligned ? ["cropped or moved"] : []];
}
;
const MOST_SINGLE = 10;
const WITHOUT_SPLIT = "without a split";
const EXAMPLES = 3;
function isBundle(told2) {
  return "findings" in told2;
}
function bundled(findings, rule) {
  const bundles = /* @__PURE__ */ new Map();
  foldRemarks(findings, rule, bundles);
  if (findings.length <= MOST_SINGLE && bundles.size === 0)
    return findings;
  const single = findings.filter((finding) => !bundles.has(finding));
  collect(single, rule, "directories", directoriesOf, bundles);
  const rest = findings.filter((finding) => !bundles.has(finding));
  collect(rest, rule, "names", (finding) => contrast(finding, rule), bundles);
  if (bundles.size === 0)
    return findings;
  const told2 = /* @__PURE__ */ new Set();
  for (const finding of findings)
    told2.add(bundles.get(finding) ?? finding);
  return [...told2];
}
function countTold(all) {
  return all.reduce((sum2, told2) => sum2 + (isBundle(told2) ? told2.findings.length : 1), 0);
}
function bundleTitle({ between, by, dataset, findings }, showPath, showName) {
  const [first] = findings;
  const count2 = countGroups(findings.length, first.group);
  if (by === "names") {
    const place = dataset === null || dataset === "" ? "" : ` in ${showPath(dataset)}`;
    const names = between.map(showName).join(" \u2194 ");
    const isSplit = between.length === 1 && between[0] !== WITHOUT_SPLIT;
    return `${isSplit ? "within " : ""}${names}: ${count2}${place}`;
  }
  const shown2 = between.map((directory) => directory === "" ? "the root" : showPath(directory));
  return shown2.length === 1 ? `within ${shown2[0]}: ${count2}` : `${shown2.join(" \u2194 ")}: ${count2}`;
}
function bundleExamples({ findings }, show) {
  return findings.slice(0, EXAMPLES).map((finding) => {
    const { members, group: group2 } = finding;
    const [first, second] = members;
    if (isListedTwice(finding))
      return `${placeText(first.file, show)} in ${listsText(members, show)}`;
    const others = members.length - 2;
    const more = others > 0 ? ` and ${countOf(others, "other")}` : "";
    return `${placeText(first.file, show)} ${kindOfGroup(group2).words.sign} ${placeText(second.file, show)}${more}`;
  });
}
function bundleSentences({ rule, findings }) {
  const [first] = findings;
  const { pairAdvice, groupAdvice } = wordsFor(rule, first.group);
  if (findings.every(isListedTwice))
    return `${findingReason(first, rule)} ${listAdvice(first)}`;
  const arePairs = findings.every(({ members }) => members.length === 2);
  return `${findingReason(first, rule)} ${arePairs ? pairAdvice(contrast(first, rule), null) : groupAdvice}`;
}
function foldRemarks(findings, rule, bundles) {
  if (!findings.some(isRemark))
    return;
  const splitOf = ({ members }) => {
    const [first] = members;
    return members.every(({ split }) => split === first.split) ? [first.split ?? WITHOUT_SPLIT] : [];
  };
  collect(findings.filter(isRemark), rule, "names", splitOf, bundles, 1);
}
function isRemark({ group: group2, rules, severity }) {
  return isLikeness(group2) && severity === "notice" && rules.every((rule) => rule === "duplicate-file");
}
function collect(findings, rule, by, betweenOf2, bundles, mostSingle = MOST_SINGLE) {
  const byKey = /* @__PURE__ */ new Map();
  for (const finding of findings) {
    const between = betweenOf2(finding);
    if (between === null || between.length === 0)
      continue;
    const dataset = finding.members.find((member) => member.dataset !== null)?.dataset ?? null;
    const key = `${finding.group.kind}\0${dataset}\0${finding.isNew}\0${finding.severity}\0${contrast(finding, rule).join("\0")}\0\0${between.join("\0")}`;
    const known2 = byKey.get(key);
    if (known2 === void 0)
      byKey.set(key, { between, dataset, findings: [finding] });
    else
      known2.findings.push(finding);
  }
  for (const same of byKey.values()) {
    if (same.findings.length <= mostSingle)
      continue;
    const bundle = { rule, by, ...same };
    for (const finding of same.findings)
      bundles.set(finding, bundle);
  }
}
function directoriesOf({ members }) {
  const splits = /* @__PURE__ */ new Map();
  for (const { file, split } of members) {
    const directory = paths_parentDirectory(data_files_placeOf(file));
    if (splits.has(directory))
      continue;
    if (splits.size === 2)
      return null;
    splits.set(directory, split);
  }
  return [...splits].sort(([left, leftSplit], [right, rightSplit]) => leftSplit !== null && rightSplit !== null && leftSplit !== rightSplit ? compareSplits(leftSplit, rightSplit) : comparePaths(left, right)).map(([directory]) => directory);
}
;
const MOST_NAMED = 3;
function explainedFindings({ directories }) {
  return new Set(directories.flatMap(({ explains }) => explains));
}
function leadingFinding({ explains }, settings) {
  const fresh = explains.filter(({ isNew }) => isNew);
  let gravest = null;
  for (const finding of fresh.length > 0 ? fresh : explains) {
    const leading = { finding, rule: leadingRule(finding, settings), severity: finding.severity };
    if (gravest === null || gravityOf(leading) < gravityOf(gravest))
      gravest = leading;
  }
  return gravest;
}
function gravestDirectoriesFirst(directories, settings) {
  return directories.map((directory) => {
    const leading = leadingFinding(directory, settings);
    return { directory, gravity: leading === null ? Number.POSITIVE_INFINITY : gravityOf(leading) };
  }).sort((left, right) => left.gravity === right.gravity ? 0 : left.gravity - right.gravity).map(({ directory }) => directory);
}
function gravityOf({ severity, rule }) {
  return SEVERITIES.indexOf(severity) * RULES.length + RULES.indexOf(rule);
}
function repeatText(directory, show) {
  const original = originalOf(directory);
  const copies = directory.paths.filter((path2) => path2 !== original);
  const named2 = copies.slice(0, MOST_NAMED).map(show);
  const rest = copies.length - named2.length;
  const listed2 = rest > 0 ? [...named2, `${formatCount(rest)} more`] : named2;
  const last2 = listed2.pop() ?? "";
  const subject2 = listed2.length === 0 ? last2 : `${listed2.join(", ")} and ${last2}`;
  return `${subject2} ${copies.length === 1 ? "repeats" : "repeat"} ${show(original)} (${directory_text_sizeText(directory)})`;
}
function explainedText({ explains }, settings) {
  if (explains.length === 0)
    return "";
  const counts = /* @__PURE__ */ new Map();
  for (const finding of explains) {
    const rule = leadingRule(finding, settings);
    counts.set(rule, (counts.get(rule) ?? 0) + 1);
  }
  const titled = RULES.filter((rule) => counts.has(rule)).map((rule) => {
    const title = RULE_WORDS[rule].title.toLowerCase();
    return counts.size === 1 ? title : `${formatCount(counts.get(rule) ?? 0)} ${title}`;
  });
  return `${countOf(explains.length, "group")} explained by this: ${titled.join(", ")}`;
}
function directorySentences({ finding, rule }) {
  return `${findingReason(finding, rule)} ${RULE_WORDS[rule].directoryAdvice}`;
}
function isNewDirectory({ explains }) {
  return explains.some(({ isNew }) => isNew);
}
function directory_text_sizeText({ files, bytes }) {
  return [...files === null ? [] : [countOf(files, "file")], formatBytes(bytes)].join(", ");
}
function originalOf({ paths, explains }) {
  const [first] = paths;
  const fresh = explains.find(({ isNew }) => isNew);
  const before = fresh?.members.find(({ isNew }) => !isNew);
  if (fresh === void 0 || before === void 0)
    return first;
  const inFirst = fresh.members.find((member) => isIn(first, member));
  if (inFirst === void 0)
    return first;
  const inside2 = data_files_placeOf(inFirst.file).slice(first.length);
  const place = data_files_placeOf(before.file);
  const directory = place.slice(0, place.length - inside2.length);
  return paths.includes(directory) ? directory : first;
}
function isIn(directory, { file }) {
  const place = data_files_placeOf(file);
  return place === directory || place.startsWith(`${directory}/`);
}
;
const LONGEST_PATH = 1500;
const LONGEST_NAME = 200;
const LONGEST_DIRECTORY = 500;
const LONGEST_EXAMPLE = 250;
function annotationText(finding, rule, where = ", see the job summary") {
  const member = annotatedMember(finding);
  const other = counterpart(finding, member, rule);
  const others = finding.members.length - 2;
  const more = others > 0 ? ` \u2026 and ${countOf(others, "other")}${where}` : "";
  const show = displayMembers(finding);
  const { sameAs } = kindOfGroup(finding.group).words;
  const what = isListedTwice(finding) ? `Listed in ${listsText(finding.members, (name) => shorten(show(name), LONGEST_DIRECTORY))}` : `${subject(member, sameAs, show)} ${shorten(placeText(other.file, show), LONGEST_PATH)}${standing(other, rule)}${more}`;
  const message = [`${what}.`, findingReason(finding, rule), findingAdvice(finding, rule)].join(" ");
  return { member, title: shorten(findingTitle(finding, rule), LONGEST_NAME), message };
}
function bundleAnnotation(bundle) {
  const [first] = bundle.findings;
  const showPath = (path2) => shorten(display(path2), LONGEST_DIRECTORY);
  const showName = (name) => shorten(display(name), LONGEST_NAME);
  const what = bundleTitle(bundle, showPath, showName);
  const examples = bundleExamples(bundle, (path2) => shorten(display(path2), LONGEST_EXAMPLE)).join("; ");
  return {
    member: annotatedMember(first),
    title: shorten(`${wordsFor(bundle.rule, first.group).title}: ${what}`, LONGEST_NAME),
    message: `${what}, such as ${examples}. ${bundleSentences(bundle)} See the job summary and the JSON report.`
  };
}
function directoryAnnotation(directory, settings) {
  const leading = leadingFinding(directory, settings);
  if (leading === null || !leading.finding.isNew)
    return null;
  const message = [
    `${repeatText(directory, (path2) => shorten(display(path2), LONGEST_DIRECTORY))}.`,
    `${explainedText(directory, settings)}.`,
    directorySentences(leading)
  ].join(" ");
  const title = `Repeated directory: ${lowerFirst(findingTitle(leading.finding, leading.rule))}`;
  return {
    ...leading,
    member: annotatedMember(leading.finding),
    title: shorten(title, LONGEST_NAME),
    message
  };
}
function annotatedMember(finding) {
  const firstNew = finding.members.find((member2) => member2.isNew);
  const areAllNew = finding.members.every((member2) => member2.isNew);
  const member = firstNew && !areAllNew ? firstNew : finding.members[1];
  if (member === void 0)
    throw new TypeError("a finding has two members at least");
  return member;
}
function counterpart(finding, member, rule) {
  const others = finding.members.filter((other2) => other2 !== member && clash(member, other2, rule));
  const other = others.find((candidate) => !candidate.isNew) ?? others[0];
  return other ?? finding.members.find((candidate) => candidate !== member);
}
function subject({ file }, sameAs, show) {
  const place = data_files_placeOf(file);
  return place === file.path ? sameAs : `${shorten(show(place), LONGEST_PATH)} \u2013 ${lowerFirst(sameAs)}`;
}
function lowerFirst(text) {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
function standing(member, rule) {
  const name = contrastedName(member, rule);
  return name === null ? "" : ` (${shorten(display(name), LONGEST_NAME)})`;
}
;
const LONGEST_EXCERPT = 120;
const LONGEST_TITLE = 200;
const LONGEST_MESSAGE = 3e3;
const MOST_TABLES_NAMED = 3;
const MOST_COLUMNS_NAMED = 6;
const MOST_ADDRESSES = 3;
const ADVICE_ON_REMARKS = {
  "split-leakage": "Equal records are to be expected here, so take none out for that alone.",
  "label-conflict": "Nothing need be changed for that alone. If it is the label, name it with the option columns.",
  "duplicate-row": "Such repeats are to be expected, so take none out for that alone."
};
function tableTitle(finding, show) {
  const names = tableContrast(finding, show);
  const { title } = RULE_WORDS[finding.rule];
  return names === "" ? title : `${title}: ${names}`;
}
function tableContrast({ rule, splits }, show) {
  return rule === "split-leakage" ? contrastText(splits, show) : "";
}
function tableSentence(finding, show) {
  const { paths, because } = finding;
  const remark = because === null || finding.rule === "derived-copy" ? "" : ` (a remark only: ${because})`;
  return `${pathsText(paths, show)}: ${whatText(finding, show)}${remark}`;
}
function tableColumns({ columns }, show) {
  const { content, label, labelBy, split, index, ignored } = columns;
  const said = (what, names, why) => names.length === 0 ? [] : [`${what}${columnsText(names, show)}${why}`];
  return [
    ...said("Compared by ", content, ""),
    ...said("label: ", label, labelBy === "option" ? " (by the option columns)" : " (by its name)"),
    ...said("split: ", split, ""),
    ...said("numbers of records: ", index, ""),
    ...said("ignored: ", ignored, "")
  ].join("; ");
}
function columnsText(names, show) {
  const shown2 = names.slice(0, MOST_COLUMNS_NAMED).map((name) => name === "" ? "the one without a name" : show(name));
  const rest = names.length - shown2.length;
  return rest > 0 ? `${shown2.join(", ")} and ${rest} more` : shown2.join(", ");
}
function tableAdvice({ rule, splits, because }) {
  const onRemark = because === null ? void 0 : ADVICE_ON_REMARKS[rule];
  if (onRemark !== void 0)
    return onRemark;
  if (rule === "split-leakage") {
    return `${RULE_WORDS[rule].reasonBetween(splits)} Keep each record in one split only.`;
  }
  if (rule === "label-conflict") {
    return "The same record has different labels, so at least one of them is wrong. Keep the right one, or name the label column with the option columns.";
  }
  if (rule === "derived-copy")
    return "If that is not meant, compare only one of the tables.";
  return `${RULE_WORDS[rule].reason} ${RULE_WORDS[rule].advice}`;
}
function exampleAddresses(group2, show) {
  const shown2 = examplesOf(group2).map((member) => addressOf(member, show));
  const rest = group2.count - shown2.length;
  return `${shown2.join(" = ")}${rest > 0 ? ` = ${countOf(rest, "more record")}` : ""}`;
}
function exampleLabels({ members }, show) {
  const labels = [...new Set(members.flatMap(({ label }) => label === null ? [] : [label]))];
  return labels.length < 2 ? "" : contrastText(labels, show);
}
function excerptOf({ cells }) {
  if (cells === null)
    return "";
  const filled2 = cells.map(({ text }) => display(text)).filter((text) => text !== "");
  return shorten(filled2.join(" | "), LONGEST_EXCERPT);
}
function addressOf({ path: path2, line: line2, row }, show) {
  return line2 === null || line2 === 1 && row > 1 ? `${show(path2)} row ${row}` : `${show(path2)}:${line2}`;
}
function pinnedMember({ groups }) {
  const group2 = groups.find(({ isNew }) => isNew) ?? groups[0];
  if (group2 === void 0)
    return void 0;
  const areAllNew = group2.members.every(({ isNew }) => isNew);
  const firstNew = group2.members.find(({ isNew }) => isNew);
  return firstNew !== void 0 && !areAllNew ? firstNew : examplesOf(group2).at(-1) ?? group2.members[0];
}
function tableAnnotation(finding) {
  const pinned = pinnedMember(finding);
  const [example] = finding.examples;
  const such = example === void 0 ? "" : ` Such as ${exampleAddresses(example, display)}.`;
  return {
    path: pinned?.path ?? finding.paths[0],
    line: pinned?.line ?? 1,
    title: shorten(tableTitle(finding, display), LONGEST_TITLE),
    message: shorten(`${tableSentence(finding, display)}.${such} ${tableAdvice(finding)}`, LONGEST_MESSAGE)
  };
}
function examplesOf({ members }) {
  const places = /* @__PURE__ */ new Set();
  const first = members.filter(({ path: path2, split, label }) => {
    const place = JSON.stringify([path2, split, label]);
    return !places.has(place) && places.add(place);
  });
  const chosen = first.length > 1 ? first : members;
  return chosen.slice(0, MOST_ADDRESSES);
}
function pathsText(paths, show) {
  const named2 = paths.slice(0, MOST_TABLES_NAMED).map(show).join(" \u2194 ");
  const rest = paths.length - MOST_TABLES_NAMED;
  return rest > 0 ? `${named2} and ${countOf(rest, "more table")}` : named2;
}
function whatText(finding, show) {
  const { rule, paths, contents, rows, of } = finding;
  const records2 = [...rows.values()].reduce((sum2, count3) => sum2 + count3, 0);
  const [first, second] = paths;
  if (rule === "label-conflict") {
    return `${countOf(records2, "record")} with ${countOf(contents, "content")} ${records2 === 1 ? "has" : "have"} different labels`;
  }
  if (second === void 0) {
    const all = of.get(first) ?? 0;
    const share2 = `${formatCount(records2)} of ${countOf(all, "record")} (${formatShare(records2 / Math.max(1, all))})`;
    return rule === "split-leakage" ? `${share2} lie in more than one split` : `${share2} repeat each other, ${countOf(contents, "content")}`;
  }
  if (rule === "derived-copy") {
    const whole = paths.find((path2) => rows.get(path2) === of.get(path2)) ?? first;
    const other2 = whole === first ? second : first;
    return `all ${countOf(of.get(whole) ?? 0, "record")} of ${show(whole)} are in ${show(other2)}`;
  }
  if (paths.length > 2)
    return `${countOf(records2, "record")} with ${countOf(contents, "content")} are in several of them`;
  const share = (path2) => (rows.get(path2) ?? 0) / Math.max(1, of.get(path2) ?? 0);
  const [told2, other] = share(first) >= share(second) ? [first, second] : [second, first];
  const count2 = rows.get(told2) ?? 0;
  return `${formatCount(count2)} of ${countOf(of.get(told2) ?? 0, "record")} of ${show(told2)} (${formatShare(share(told2))}) ${count2 === 1 ? "is" : "are"} in ${show(other)}`;
}
;
const LIMITS = { error: 9, warning: 10, notice: 10 };
const COMMANDS = {
  error,
  warning,
  notice
};
function annotate(report, shown2, placeOf2) {
  const left = {
    error: LIMITS.error,
    warning: Math.max(0, LIMITS.warning - shown2.warning),
    notice: Math.max(0, LIMITS.notice - shown2.notice)
  };
  for (const { severity, textOf: textOf2 } of gravestFirst([
    ...ofDirectories(report),
    ...ofFindings(report),
    ...ofTables(report)
  ])) {
    if (left[severity] === 0)
      continue;
    left[severity] -= 1;
    const { path: path2, line: line2, title, message } = textOf2();
    COMMANDS[severity](message, { title, ...locationOf(placeOf2(path2), line2) });
  }
}
function ofDirectories({ directories, rules }) {
  return directories.flatMap((directory) => {
    const text = directoryAnnotation(directory, rules);
    return text === null ? [] : [{ severity: text.severity, rule: text.rule, textOf: () => onFile(text) }];
  });
}
function ofTables({ tables }) {
  return tables.filter(({ isNew }) => isNew).map((finding) => ({
    severity: finding.severity,
    rule: finding.rule,
    textOf: () => tableAnnotation(finding)
  }));
}
function ofFindings({ judgement, directories, rules }) {
  const explained = explainedFindings({ directories });
  const byRule = new Map(RULES.map((rule) => [rule, []]));
  for (const finding of judgement.findings) {
    if (finding.isNew && !explained.has(finding))
      byRule.get(leadingRule(finding, rules))?.push(finding);
  }
  return [...byRule].flatMap(([rule, findings]) => bundled(findings, rule).map((told2) => isBundle(told2) ? {
    severity: told2.findings[0].severity,
    rule,
    textOf: () => onFile(bundleAnnotation(told2))
  } : { severity: told2.severity, rule, textOf: () => onFile(annotationText(told2, rule)) }));
}
function onFile({ member, title, message }) {
  return { path: member.file.path, line: 1, title, message };
}
function gravestFirst(all) {
  return [...all].sort((left, right) => gravityOf(left) - gravityOf(right));
}
function locationOf(path2, line2) {
  return path2 !== null && display(path2) === path2 ? { file: path2, startLine: line2 } : {};
}
;
const COMMENT_BUDGET = 6e4;
const MAXIMUM_BYTES = 65536;
const CUT = "\n\n<sub>Cut to the size of a comment: the job summary has more.</sub>\n";
const RESOLVED_TITLE = "## \u2705 Data Hygiene: resolved";
const SUPERSEDED = "<sub>Data Hygiene: a newer comment below took the place of this one.</sub>\n";
const TITLE = /^## \S+ Data Hygiene: ([a-z0-9 ,-]+)$/m;
function reportBody(marker, report) {
  const body = `${marker}
${report}`;
  if (external_node_buffer_namespaceObject.Buffer.byteLength(body) <= MAXIMUM_BYTES)
    return body;
  const room = MAXIMUM_BYTES - external_node_buffer_namespaceObject.Buffer.byteLength(CUT);
  const kept = external_node_buffer_namespaceObject.Buffer.from(body).subarray(0, room);
  return kept.subarray(0, kept.lastIndexOf("\n")).toString() + CUT;
}
function resolvedBody(marker, earlier) {
  if (earlier.startsWith(`${marker}
${RESOLVED_TITLE}`))
    return earlier;
  const title = TITLE.exec(earlier)?.[1];
  const before = title === void 0 ? "" : ` Before: ${title}.`;
  return `${marker}
${RESOLVED_TITLE}

Nothing here shuts the gate any more.${before} The edits of this comment keep the earlier report.
`;
}
function supersededBody() {
  return SUPERSEDED;
}
;
function statusOf(error2) {
  return error2 instanceof Error && "status" in error2 && typeof error2.status === "number" ? error2.status : 0;
}
function isAnswered(error2) {
  return error2 instanceof Error && "response" in error2 && error2.response !== void 0;
}
function isFaultOfServer(error2) {
  return statusOf(error2) >= 500;
}
;
async function findComments(client, thread, marker) {
  const candidates2 = await markedComments(client, thread, marker);
  if (candidates2.length === 0)
    return [];
  const viewer = await client.viewer();
  return candidates2.filter((candidate) => isBy(candidate, viewer)).sort((left, right) => right.id - left.id);
}
async function createComment(client, thread, marker, body) {
  try {
    await postComment(client, thread, body);
  } catch (error2) {
    if (!isFaultOfServer(error2))
      throw error2;
    const comments = await findComments(client, thread, marker);
    if (comments.length === 0)
      await postComment(client, thread, body);
  }
}
async function changeComment({ api }, thread, id, body) {
  const { owner, repo } = thread;
  await api.rest.issues.updateComment({ owner, repo, comment_id: id, body });
}
async function postComment({ api }, { owner, repo, number }, body) {
  await api.rest.issues.createComment({ owner, repo, issue_number: number, body, request: { retries: 0 } });
}
async function markedComments({ api }, { owner, repo, number }, marker) {
  const pages = api.paginate.iterator(api.rest.issues.listComments, {
    owner,
    repo,
    issue_number: number,
    per_page: 100
  });
  const candidates2 = [];
  for await (const { data } of pages) {
    if (!Array.isArray(data))
      throw new Error("the list of comments could not be understood");
    for (const { id, body, user } of data) {
      if (!body?.startsWith(marker))
        continue;
      candidates2.push({ id, body, login: user?.login ?? "", isBot: user?.type !== "User" });
    }
  }
  return candidates2;
}
function isBy({ login, isBot }, viewer) {
  if (viewer === null)
    return isBot;
  return login === viewer || isBot && withoutSuffix(login) === withoutSuffix(viewer);
}
function withoutSuffix(login) {
  return login.replace(/\[bot\]$/, "");
}
;
const comment_trouble_ADVICE = 'A comment needs "pull-requests: write" among the permissions of the job; on pull requests from forks and from Dependabot the token is read-only whatever they say';
const REASON_LENGTH = 200;
const MEANINGS = {
  403: "the token may not do this on GitHub",
  404: "GitHub shows this token no such repository or pull request",
  410: "comments are turned off on GitHub",
  413: "the text is too long for GitHub",
  422: "GitHub does not take the text"
};
const NO_TOKEN = `There is no comment on the pull request because the input "token" is empty. ${comment_trouble_ADVICE}`;
function troubleWords(error2, pullRequest, token) {
  const message = error2 instanceof Error ? error2.message : String(error2);
  const words2 = /^\s*<(?:!doctype|html)\b/i.test(message) || isNoAnswer(error2) ? "" : message;
  const reason = shorten(display(words2.replaceAll(token, "***").trim()), REASON_LENGTH);
  return `The comment on pull request ${pullRequest} could not be written: ${circumstance(error2)}${reason === "" ? "" : ` (${reason})`}. ${comment_trouble_ADVICE}`;
}
function circumstance(error2) {
  const status = statusOf(error2);
  if (isNoAnswer(error2))
    return "what GitHub answered could not be understood";
  if (status === 0)
    return "something went wrong";
  if (!isAnswered(error2))
    return "GitHub could not be reached";
  if (isRateLimit(error2, status))
    return `GitHub's rate limit did not clear in time, status ${status}`;
  if (status === 401)
    return "GitHub does not know the token, status 401";
  return `${MEANINGS[status] ?? (status >= 500 ? "GitHub is in trouble" : "GitHub refused")}; it answered with status ${status}`;
}
function isNoAnswer(error2) {
  return statusOf(error2) === 0 && (error2 instanceof SyntaxError || error2 instanceof TypeError);
}
function isRateLimit(error2, status) {
  return status === 429 || status === 403 && error2 instanceof Error && /rate limit/i.test(error2.message);
}
;
const PATIENCE = { second: 1e3, deadline: 75e3 };
async function updateComment(request, warn, patience = PATIENCE) {
  const { mode, pullRequest, repository, token, apiUrl } = request;
  if (mode === "never" || pullRequest === null)
    return;
  if (token === null)
    return warn(NO_TOKEN);
  try {
    const { openGitHub } = await import(
      /* webpackIgnore: true */
      "./github-client.js"
    );
    const [owner = "", repo = ""] = repository.split("/");
    await write(openGitHub(token, apiUrl, patience), { owner, repo, number: pullRequest }, request);
  } catch (error2) {
    warn(troubleWords(error2, pullRequest, token));
  }
}
async function write(client, thread, { mode, result, isResolved, report, marker }) {
  const [newest, ...older] = await findComments(client, thread, marker);
  const saysReport = mode === "always" || result === "fail";
  if (newest === void 0) {
    if (saysReport)
      await createComment(client, thread, marker, reportBody(marker, report));
    return;
  }
  const body = saysReport || !isResolved ? reportBody(marker, report) : resolvedBody(marker, newest.body);
  if (body.trimEnd() !== newest.body.trimEnd())
    await changeComment(client, thread, newest.id, body);
  for (const { id } of older)
    await changeComment(client, thread, id, supersededBody());
}
;
const external_node_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");
;
function commentMarker({ workflow, job, options }) {
  const { root, paths, splits, labels, rules } = options;
  const judged = [paths, splits, labels, RULES.map((rule) => rules[rule])];
  const identity2 = JSON.stringify([workflow, job, ...judged, ...root === null ? [] : [root]]);
  return `<!-- data-hygiene comment ${(0, external_node_crypto_namespaceObject.createHash)("sha256").update(identity2).digest("hex").slice(0, 32)} -->`;
}
;
const MOST_PAYLOAD_BYTES = 64 * 1024 * 1024;
const NO_COMMIT = /^0+$/;
const OF_PULL_REQUESTS = /^pull_request(?:_|$)/;
const WITH_PULL_REQUESTS = ["workflow_run", "check_run", "check_suite"];
function readEvent(name, payload, { GITHUB_BASE_REF }) {
  if (OF_PULL_REQUESTS.test(name)) {
    return pullRequestEvent(event_at(payload, "pull_request"), GITHUB_BASE_REF || null);
  }
  if (WITH_PULL_REQUESTS.includes(name)) {
    const [pullRequest] = listAt(payload, name, "pull_requests");
    const ofEvent = textAt(payload, name, "event");
    const isOfPullRequest = ofEvent?.startsWith("pull_request") === true;
    if (pullRequest !== void 0 && (isOfPullRequest || ofEvent === null)) {
      return pullRequestEvent(pullRequest, null);
    }
    if (isOfPullRequest)
      return forkEvent(payload);
  }
  const request = name === "merge_group" ? mergeGroupBase(payload) : name === "push" ? pushBase(payload) : null;
  const hasBase = name === "merge_group";
  const isTold = name !== "push" || textAt(payload, "before") !== null;
  const note = request === null && !hasBase && isTold ? noBaseOf(name) : null;
  return { request, hasBase, isPullRequest: false, pullRequest: null, note };
}
function noBaseOf(name) {
  const event = name === "" ? "There is no event that names a base" : `The event ${display(name)} names no base`;
  return `${event} to compare with, so findings count as new unless a baseline has them`;
}
function readPayload(path2) {
  if (!path2)
    return null;
  const { bytes } = readSmallFile(path2, MOST_PAYLOAD_BYTES, "followed");
  if (bytes === null)
    return null;
  try {
    return JSON.parse(bytes.toString("utf8"));
  } catch {
    return null;
  }
}
function pullRequestEvent(pullRequest, branch) {
  const number = event_at(pullRequest, "number");
  const ref = textAt(pullRequest, "base", "ref") ?? branch;
  const base = commitAt(pullRequest, "base", "sha");
  const head = commitAt(pullRequest, "head", "sha");
  const isMerged = event_at(pullRequest, "merged") === true;
  const mergedAs = isMerged ? commitAt(pullRequest, "merge_commit_sha") : null;
  return {
    request: ref ? { kind: "pull-request", ref, base, head, mergedAs } : null,
    hasBase: true,
    isPullRequest: true,
    pullRequest: typeof number === "number" && Number.isSafeInteger(number) ? number : null,
    note: null
  };
}
function forkEvent(payload) {
  const ref = textAt(payload, "repository", "default_branch");
  return {
    request: ref === null ? null : { kind: "branch", ref },
    hasBase: true,
    isPullRequest: true,
    pullRequest: null,
    note: ref === null ? null : `The event does not say into which branch the pull request is: taken for ${display(ref)}; the option base names another`
  };
}
function mergeGroupBase(payload) {
  const commit = commitAt(payload, "merge_group", "base_sha");
  if (commit === null)
    return null;
  const ref = textAt(payload, "merge_group", "base_ref")?.replace(/^refs\/heads\//, "") ?? commit;
  return { kind: "commit", ref, commit, otherwise: null };
}
function pushBase(payload) {
  const before = commitAt(payload, "before");
  const defaultBranch = textAt(payload, "repository", "default_branch");
  const isDefault = textAt(payload, "ref") === `refs/heads/${defaultBranch}`;
  const otherwise = isDefault ? null : defaultBranch;
  if (textAt(payload, "ref")?.startsWith("refs/tags/"))
    return null;
  if (before !== null)
    return { kind: "commit", ref: before, commit: before, otherwise };
  return otherwise === null ? null : { kind: "branch", ref: otherwise };
}
function commitAt(payload, ...keys) {
  const text = textAt(payload, ...keys);
  return text !== null && isObjectId(text) && !NO_COMMIT.test(text) ? text : null;
}
function textAt(payload, ...keys) {
  const value = event_at(payload, ...keys);
  return typeof value === "string" && value !== "" ? value : null;
}
function listAt(payload, ...keys) {
  const value = event_at(payload, ...keys);
  return Array.isArray(value) ? value : [];
}
function event_at(payload, ...keys) {
  let value = payload;
  for (const key of keys) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, key))
      return void 0;
    value = value[key];
  }
  return value;
}
;
function readInputs(names) {
  const inputs = names.map((name) => [name, [getInput(name, { trimWhitespace: false })]]);
  return Object.fromEntries(inputs);
}
;
var summary_awaiter = function(thisArg, _arguments, P, generator) {
  function adopt2(value) {
    return value instanceof P ? value : new P(function(resolve2) {
      resolve2(value);
    });
  }
  return new (P || (P = Promise))(function(resolve2, reject) {
    function fulfilled(value) {
      try {
        step(generator.next(value));
      } catch (e2) {
        reject(e2);
      }
    }
    function rejected(value) {
      try {
        step(generator["throw"](value));
      } catch (e2) {
        reject(e2);
      }
    }
    function step(result) {
      result.done ? resolve2(result.value) : adopt2(result.value).then(fulfilled, rejected);
    }
    step((generator = generator.apply(thisArg, _arguments || [])).next());
  });
};
const { access, appendFile, writeFile } = external_fs_namespaceObject.promises;
const SUMMARY_ENV_VAR = "GITHUB_STEP_SUMMARY";
const SUMMARY_DOCS_URL = "https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary";
class Summary {
  constructor() {
    this._buffer = "";
  }
  /**
   * Finds the summary file path from the environment, rejects if env var is not found or file does not exist
   * Also checks r/w permissions.
   *
   * @returns step summary file path
   */
  filePath() {
    return summary_awaiter(this, void 0, void 0, function* () {
      if (this._filePath) {
        return this._filePath;
      }
      const pathFromEnv = process.env[SUMMARY_ENV_VAR];
      if (!pathFromEnv) {
        throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
      }
      try {
        yield access(pathFromEnv, external_fs_namespaceObject.constants.R_OK | external_fs_namespaceObject.constants.W_OK);
      } catch (_a) {
        throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
      }
      this._filePath = pathFromEnv;
      return this._filePath;
    });
  }
  /**
   * Wraps content in an HTML tag, adding any HTML attributes
   *
   * @param {string} tag HTML tag to wrap
   * @param {string | null} content content within the tag
   * @param {[attribute: string]: string} attrs key-value list of HTML attributes to add
   *
   * @returns {string} content wrapped in HTML element
   */
  wrap(tag, content, attrs = {}) {
    const htmlAttrs = Object.entries(attrs).map(([key, value]) => ` ${key}="${value}"`).join("");
    if (!content) {
      return `<${tag}${htmlAttrs}>`;
    }
    return `<${tag}${htmlAttrs}>${content}</${tag}>`;
  }
  /**
   * Writes text in the buffer to the summary buffer file and empties buffer. Will append by default.
   *
   * @param {SummaryWriteOptions} [options] (optional) options for write operation
   *
   * @returns {Promise<Summary>} summary instance
   */
  write(options) {
    return summary_awaiter(this, void 0, void 0, function* () {
      const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
      const filePath = yield this.filePath();
      const writeFunc = overwrite ? writeFile : appendFile;
      yield writeFunc(filePath, this._buffer, { encoding: "utf8" });
      return this.emptyBuffer();
    });
  }
  /**
   * Clears the summary buffer and wipes the summary file
   *
   * @returns {Summary} summary instance
   */
  clear() {
    return summary_awaiter(this, void 0, void 0, function* () {
      return this.emptyBuffer().write({ overwrite: true });
    });
  }
  /**
   * Returns the current summary buffer as a string
   *
   * @returns {string} string of summary buffer
   */
  stringify() {
    return this._buffer;
  }
  /**
   * If the summary buffer is empty
   *
   * @returns {boolen} true if the buffer is empty
   */
  isEmptyBuffer() {
    return this._buffer.length === 0;
  }
  /**
   * Resets the summary buffer without writing to summary file
   *
   * @returns {Summary} summary instance
   */
  emptyBuffer() {
    this._buffer = "";
    return this;
  }
  /**
   * Adds raw text to the summary buffer
   *
   * @param {string} text content to add
   * @param {boolean} [addEOL=false] (optional) append an EOL to the raw text (default: false)
   *
   * @returns {Summary} summary instance
   */
  addRaw(text, addEOL = false) {
    this._buffer += text;
    return addEOL ? this.addEOL() : this;
  }
  /**
   * Adds the operating system-specific end-of-line marker to the buffer
   *
   * @returns {Summary} summary instance
   */
  addEOL() {
    return this.addRaw(external_os_namespaceObject.EOL);
  }
  /**
   * Adds an HTML codeblock to the summary buffer
   *
   * @param {string} code content to render within fenced code block
   * @param {string} lang (optional) language to syntax highlight code
   *
   * @returns {Summary} summary instance
   */
  addCodeBlock(code2, lang) {
    const attrs = Object.assign({}, lang && { lang });
    const element = this.wrap("pre", this.wrap("code", code2), attrs);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML list to the summary buffer
   *
   * @param {string[]} items list of items to render
   * @param {boolean} [ordered=false] (optional) if the rendered list should be ordered or not (default: false)
   *
   * @returns {Summary} summary instance
   */
  addList(items, ordered = false) {
    const tag = ordered ? "ol" : "ul";
    const listItems = items.map((item) => this.wrap("li", item)).join("");
    const element = this.wrap(tag, listItems);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML table to the summary buffer
   *
   * @param {SummaryTableCell[]} rows table rows
   *
   * @returns {Summary} summary instance
   */
  addTable(rows) {
    const tableBody = rows.map((row) => {
      const cells = row.map((cell2) => {
        if (typeof cell2 === "string") {
          return this.wrap("td", cell2);
        }
        const { header, data, colspan, rowspan } = cell2;
        const tag = header ? "th" : "td";
        const attrs = Object.assign(Object.assign({}, colspan && { colspan }), rowspan && { rowspan });
        return this.wrap(tag, data, attrs);
      }).join("");
      return this.wrap("tr", cells);
    }).join("");
    const element = this.wrap("table", tableBody);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds a collapsable HTML details element to the summary buffer
   *
   * @param {string} label text for the closed state
   * @param {string} content collapsable content
   *
   * @returns {Summary} summary instance
   */
  addDetails(label, content) {
    const element = this.wrap("details", this.wrap("summary", label) + content);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML image tag to the summary buffer
   *
   * @param {string} src path to the image you to embed
   * @param {string} alt text description of the image
   * @param {SummaryImageOptions} options (optional) addition image attributes
   *
   * @returns {Summary} summary instance
   */
  addImage(src, alt, options) {
    const { width, height } = options || {};
    const attrs = Object.assign(Object.assign({}, width && { width }), height && { height });
    const element = this.wrap("img", null, Object.assign({ src, alt }, attrs));
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML section heading element
   *
   * @param {string} text heading text
   * @param {number | string} [level=1] (optional) the heading level, default: 1
   *
   * @returns {Summary} summary instance
   */
  addHeading(text, level) {
    const tag = `h${level}`;
    const allowedTag = ["h1", "h2", "h3", "h4", "h5", "h6"].includes(tag) ? tag : "h1";
    const element = this.wrap(allowedTag, text);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML thematic break (<hr>) to the summary buffer
   *
   * @returns {Summary} summary instance
   */
  addSeparator() {
    const element = this.wrap("hr", null);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML line break (<br>) to the summary buffer
   *
   * @returns {Summary} summary instance
   */
  addBreak() {
    const element = this.wrap("br", null);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML blockquote to the summary buffer
   *
   * @param {string} text quote text
   * @param {string} cite (optional) citation url
   *
   * @returns {Summary} summary instance
   */
  addQuote(text, cite) {
    const attrs = Object.assign({}, cite && { cite });
    const element = this.wrap("blockquote", text, attrs);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML anchor tag to the summary buffer
   *
   * @param {string} text link text/content
   * @param {string} href hyperlink
   *
   * @returns {Summary} summary instance
   */
  addLink(text, href) {
    const element = this.wrap("a", text, { href });
    return this.addRaw(element).addEOL();
  }
}
const _summary = new Summary();
const markdownSummary = (
  /* unused pure expression or super */
  null
);
const summary = _summary;
;
const MOST_BYTES = 1048576;
const APART = "\n\n";
async function addToJobSummary(markdown, file, warn) {
  if (!file)
    return;
  try {
    const taken2 = lookThrough(file)?.size ?? 0;
    const room = MOST_BYTES - taken2 - (taken2 > 0 ? APART.length : 0);
    const text = markdown(room);
    if (external_node_buffer_namespaceObject.Buffer.byteLength(text) > room) {
      warn("The job summary was left out: with what this step has written there before, it is larger than GitHub shows");
      return;
    }
    await summary.addRaw(taken2 > 0 ? `${APART}${text}` : text).write();
  } catch (error2) {
    warn(`The job summary was left out: ${display(error2 instanceof Error ? error2.message : String(error2))}`);
  }
}
;
const STEPS_PER_LOOK = 256;
const BYTES_PER_LOOK = 8 * 1024 * 1024;
function createProgressCount(now, look2) {
  let phase = "";
  let files = 0;
  let bytes = 0;
  let started = 0;
  let stepsLeft = 0;
  let bytesLeft = 0;
  function restartCountdown() {
    stepsLeft = STEPS_PER_LOOK;
    bytesLeft = BYTES_PER_LOOK;
  }
  return {
    phase(name) {
      phase = name;
      files = 0;
      bytes = 0;
      started = now();
      restartCountdown();
    },
    advance(moreFiles, moreBytes) {
      files += moreFiles;
      bytes += moreBytes;
      stepsLeft -= moreFiles > 1 ? moreFiles : 1;
      bytesLeft -= moreBytes;
      if (stepsLeft > 0 && bytesLeft > 0)
        return;
      restartCountdown();
      const time = now();
      look2(time, () => progressText(phase, files, bytes, time - started));
    }
  };
}
function progressText(phase, files, bytes, milliseconds) {
  const parts2 = [`${phase}: ${countOf(files, "file")}`];
  if (bytes > 0)
    parts2.push(formatBytes(bytes));
  if (bytes > 0 && milliseconds > 0)
    parts2.push(`${formatBytes(bytes * 1e3 / milliseconds)}/s`);
  return parts2.join(", ");
}
;
const SILENT_MILLISECONDS = 5e3;
const MILLISECONDS_BETWEEN_LINES = 1e4;
function createLogProgress(write2, now) {
  let due = now() + SILENT_MILLISECONDS;
  return createProgressCount(now, (time, words2) => {
    if (time < due)
      return;
    due = time + MILLISECONDS_BETWEEN_LINES;
    write2(words2());
  });
}
function logFolded(title, text) {
  startGroup(title);
  for (const line2 of text.trimEnd().split("\n"))
    info(line2);
  endGroup();
}
;
function alikeAlone(findings) {
  const places = /* @__PURE__ */ new Set();
  for (const { group: group2 } of findings) {
    if (isLikeness(group2))
      for (const file of group2.files)
        places.add(data_files_placeOf(file));
  }
  if (places.size === 0)
    return 0;
  for (const { group: group2 } of findings) {
    if (!isLikeness(group2))
      for (const file of group2.files)
        places.delete(data_files_placeOf(file));
  }
  return places.size;
}
;
function outputsOf({ scanned, judgement, rowCounts }, written2) {
  const { findings, verdict } = judgement;
  const proved = findings.filter(({ group: group2 }) => !isLikeness(group2));
  const files = proved.reduce((total2, { members }) => total2 + members.length, 0);
  const apart2 = proved.filter(({ group: group2 }) => group2.parts === void 0);
  const breaking = (name) => findings.filter(({ rules }) => rules.includes(name)).length + (rowCounts.byRule[name]?.contents ?? 0);
  return {
    result: verdict.result,
    "files-scanned": scanned.files,
    "duplicate-groups": findings.length + rowCounts.total.contents,
    "duplicate-files": files + alikeAlone(findings),
    "redundant-files": apart2.reduce((total2, { members }) => total2 + members.length - 1, 0),
    "redundant-bytes": findings.reduce((total2, { redundantBytes }) => total2 + redundantBytes, 0),
    "split-leaks": breaking("split-leakage"),
    "label-conflicts": breaking("label-conflict"),
    "new-groups": findings.filter(({ isNew }) => isNew).length + rowCounts.total.newContents,
    "report-path": written2.report,
    "summary-path": written2.summary
  };
}
function setOutputs(outputs) {
  try {
    for (const [name, value] of Object.entries(outputs))
      setOutput(name, value);
  } catch (error2) {
    const reason = display(error2 instanceof Error ? error2.message : String(error2));
    throw new Failure(`The outputs of the step can't be set, for which the runner names GITHUB_OUTPUT: ${reason}`);
  }
}
;
const UNIFIED = "unified";
function findControlGroups(fileSystemRoot) {
  const memberships = readLines((0, external_node_path_namespaceObject.join)(fileSystemRoot, "proc/self/cgroup")).map(readMembership);
  const mounts = readLines((0, external_node_path_namespaceObject.join)(fileSystemRoot, "proc/self/mountinfo")).flatMap(readMount);
  function directoriesOf2(controller) {
    const member = memberships.find(({ controllers }) => controllers.includes(controller));
    if (member === void 0)
      return [];
    const found2 = mounts.filter(({ controllers }) => controllers.includes(controller));
    return found2.flatMap((mount) => chainOf(mount, member.group).map((path2) => (0, external_node_path_namespaceObject.join)(fileSystemRoot, path2)));
  }
  return { unified: directoriesOf2(UNIFIED), cpu: directoriesOf2("cpu"), memory: directoriesOf2("memory") };
}
function readMembership(line2) {
  const [, controllers = "", ...group2] = line2.split(":");
  return { controllers: controllers === "" ? [UNIFIED] : controllers.split(","), group: group2.join(":") };
}
function readMount(line2) {
  const [place = "", origin = ""] = line2.split(" - ");
  const [, , , group2, directory] = place.split(" ").map(decodeBlanks);
  const [type, , options = ""] = origin.split(" ");
  if (group2 === void 0 || directory === void 0)
    return [];
  if (type === "cgroup2")
    return [{ controllers: [UNIFIED], group: group2, directory }];
  return type === "cgroup" ? [{ controllers: options.split(","), group: group2, directory }] : [];
}
function decodeBlanks(field) {
  return field.replace(/\\([0-7]{3})/g, (_, octal) => String.fromCharCode(Number.parseInt(octal, 8)));
}
function chainOf(mount, group2) {
  const names = group2.split("/").filter((name) => name !== "");
  const above2 = mount.group.split("/").filter((name) => name !== "");
  const isBelow2 = !names.includes("..") && above2.every((name, depth) => names[depth] === name);
  const below2 = isBelow2 ? names.slice(above2.length) : [];
  return [...below2.keys(), below2.length].reverse().map((depth) => (0, external_node_path_namespaceObject.join)(mount.directory, ...below2.slice(0, depth)));
}
const cgroups_MOST_BYTES = 16 * 1024 * 1024;
function readLines(path2) {
  const { bytes } = readSmallFile(path2, cgroups_MOST_BYTES, "followed");
  return bytes === null ? [] : bytes.toString("utf8").split("\n").filter(Boolean);
}
;
const MOST_WORKERS = 8;
const MEMORY_PER_WORKER = 128 * 1024 * 1024;
function readLimits(fileSystemRoot = "/", available = measure()) {
  const { unified, cpu, memory } = findControlGroups(fileSystemRoot);
  const cores = [
    ...unified.map((group2) => ratio(...readNumbers(group2, "cpu.max"))),
    ...cpu.map((group2) => ratio(readNumbers(group2, "cpu.cfs_quota_us")[0], readNumbers(group2, "cpu.cfs_period_us")[0]))
  ];
  const bytes = [
    ...unified.flatMap((group2) => [
      readNumbers(group2, "memory.max")[0],
      readNumbers(group2, "memory.high")[0]
    ]),
    ...memory.map((group2) => readNumbers(group2, "memory.limit_in_bytes")[0])
  ];
  return {
    // A quota of one and a half cores leaves work for two workers.
    cores: Math.max(1, Math.ceil(tightest(available.cores, cores))),
    memoryBytes: tightest(available.memoryBytes, bytes)
  };
}
function workerCount({ cores, memoryBytes }, wanted = cores) {
  return Math.max(1, Math.min(wanted, MOST_WORKERS, Math.floor(memoryBytes / MEMORY_PER_WORKER)));
}
function memoryPerThread(limits) {
  return limits.memoryBytes / 2 / workerCount(limits);
}
function measure() {
  const constrained = process.constrainedMemory();
  return { cores: (0, external_node_os_namespaceObject.availableParallelism)(), memoryBytes: tightest((0, external_node_os_namespaceObject.totalmem)(), [constrained]) };
}
function tightest(available, limits) {
  return Math.min(available, ...limits.filter((limit) => limit !== void 0 && limit > 0));
}
function ratio(quota, period) {
  return quota !== void 0 && period !== void 0 && period > 0 ? quota / period : void 0;
}
const limits_MOST_BYTES = 64 * 1024;
function readNumbers(group2, name) {
  const { bytes } = readSmallFile((0, external_node_path_namespaceObject.join)(group2, name), limits_MOST_BYTES, "followed");
  const [first, second] = bytes === null ? [] : bytes.toString("latin1").trim().split(/\s+/);
  return [numberOf(first), numberOf(second)];
}
function numberOf(text) {
  return text !== void 0 && /^\d+$/.test(text) ? Number(text) : void 0;
}
;
const ONLY_IN = {
  ...modes_all(["fingerprint"], ["shard"]),
  ...modes_all(["fingerprint", "judge"], ["parts"]),
  ...modes_all(["judge"], ["groups", "base-parts"]),
  ...modes_all(["scan", "fingerprint"], ["paths", "exclude", "source", "min-size", "compare"]),
  ...modes_all(["scan", "fingerprint"], ["columns", "cache", "splits", "labels", "if-no-files-found"]),
  ...modes_all(["scan", "judge"], ["read-limit", "rules", "fail-on", "baseline", "comment", "reports", "format"]),
  ...modes_all(["scan"], ["base"])
};
function modes_all(modes, names) {
  return Object.fromEntries(names.map((name) => [name, modes]));
}
function isOf(mode, name) {
  return ONLY_IN[name]?.includes(mode) ?? true;
}
function assertOfMode(mode, given2, flags = []) {
  const names = Object.keys(given2).filter((name) => given2[name]?.some((value) => splitLines(value).length > 0));
  const stranger = [...names, ...flags].find((name) => !isOf(mode, name));
  if (stranger === void 0)
    return;
  const modes = MODES.filter((other) => isOf(other, stranger));
  throw new Failure(`Option ${stranger} is one of ${modes.join(" and ")}, not of ${mode}; remove it.`);
}
;
function rowGroups(tables) {
  const told2 = /* @__PURE__ */ new Map();
  for (const { dataset, rule, severity, groups } of tables) {
    for (const group2 of groups) {
      const key = `${dataset}
${group2.id}`;
      for (const each of [{ rule, severity, isNew: group2.isNew }, ...group2.also ?? []]) {
        const one = { ...group2, isNew: each.isNew };
        const known2 = told2.get(key);
        const made = { ...one, rules: [each.rule], severity: each.severity };
        told2.set(key, known2 === void 0 ? made : row_groups_joined(known2, one, each.rule, each.severity));
      }
    }
  }
  return [...told2.values()];
}
function row_groups_joined(known2, group2, rule, severity) {
  const members = membersOf(known2.members, group2.members);
  return {
    id: known2.id,
    members,
    count: Math.max(known2.count, group2.count, members.length),
    isNew: known2.isNew || group2.isNew,
    cells: known2.cells ?? group2.cells,
    rules: RULES.filter((each) => each === rule || known2.rules.includes(each)),
    severity: SEVERITIES.find((each) => each === severity || each === known2.severity)
  };
}
function membersOf(known2, others) {
  const members = /* @__PURE__ */ new Map();
  for (const member of [...known2, ...others]) {
    const key = `${member.part} ${member.row} ${member.path}`;
    const same = members.get(key);
    members.set(key, same === void 0 || member.isNew ? member : same);
  }
  return [...members.values()].sort((one, other) => comparePaths(one.path, other.path) || one.part - other.part || one.row - other.row);
}
;
function groupsInOrder({ judgement, tables }) {
  const { findings } = judgement;
  const rows = rowGroups(tables).sort(compareRows);
  const runs = [];
  let finding = 0;
  let row = 0;
  while (finding < findings.length || row < rows.length) {
    const firstFinding = finding;
    const before = rows[row];
    while (finding < findings.length && comesFirst(findings[finding], before))
      finding += 1;
    if (finding > firstFinding)
      runs.push({ findings: findings.slice(firstFinding, finding) });
    const firstRow = row;
    const behind = findings[finding];
    while (row < rows.length && !(behind && comesFirst(behind, rows[row])))
      row += 1;
    if (row > firstRow)
      runs.push({ rows: rows.slice(firstRow, row) });
  }
  return runs;
}
function comesFirst(finding, rows) {
  if (rows === void 0)
    return true;
  const graver = SEVERITIES.indexOf(finding.severity) - SEVERITIES.indexOf(rows.severity);
  if (graver !== 0)
    return graver < 0;
  return finding.redundantBytes > 0 || comparePaths(firstPath(finding.group.files), firstPath(rows.members)) <= 0;
}
function compareRows(left, right) {
  const [one, other] = [left.members[0], right.members[0]];
  if (one === void 0 || other === void 0)
    return 0;
  return SEVERITIES.indexOf(left.severity) - SEVERITIES.indexOf(right.severity) || comparePaths(one.path, other.path) || one.part - other.part || one.row - other.row;
}
function firstPath(members) {
  return members[0]?.path ?? "";
}
;
const BETTER_ESCAPED = /##\[|[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;
const written_PLAIN = /^[ !$-[\]-~]*$/;
function jsonText(value) {
  return `${printable(JSON.stringify(value, null, 2))}
`;
}
function jsonString(text) {
  return isPlain(text) ? `"${text}"` : printable(JSON.stringify(text));
}
function isPlain(text) {
  return written_PLAIN.test(text);
}
function printable(json) {
  return json.replace(BETTER_ESCAPED, (match2) => match2 === "##[" ? "#\\u0023[" : escapeUnit(match2));
}
function escapeUnit(character2) {
  return `\\u${character2.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
function exactPath(key, path2) {
  return isUtf8Path(path2) ? {} : { [key]: base64Path(path2) };
}
function base64Path(path2) {
  return pathBytes(path2).toString("base64");
}
;
const PART_LENGTH = 1e5;
const ITEMS = /* @__PURE__ */ Symbol("the items of a long list");
function* parts_inParts(pieces) {
  let part = "";
  for (const piece of pieces) {
    part += piece;
    if (part.length < PART_LENGTH)
      continue;
    yield part;
    part = "";
  }
  if (part !== "")
    yield part;
}
function longList(items) {
  return { [ITEMS]: items };
}
function documentInParts(document) {
  return parts_inParts(documentPieces(document));
}
function* itemsText(items, atOnce, depth, entryOf2) {
  for (let at2 = 0; at2 < items.length; at2 += atOnce) {
    let nested = items.slice(at2, at2 + atOnce).map(entryOf2);
    let frame = "[";
    for (let level = 1; level < depth; level++) {
      nested = [nested];
      frame += `
${"  ".repeat(level)}[`;
    }
    const text = jsonText(nested).trimEnd();
    const last2 = at2 + atOnce >= items.length;
    yield `${text.slice(frame.length, text.lastIndexOf("}") + 1)}${last2 ? "" : ","}`;
  }
}
function* documentPieces(document) {
  yield* piecesOf(document, "\n");
  yield "\n";
}
function* piecesOf(value, line2) {
  if (isLong(value))
    yield* listPieces(value, line2);
  else if (!holdsLong(value))
    yield jsonText(value).trimEnd().replaceAll("\n", line2);
  else {
    const isList = Array.isArray(value);
    let start = isList ? "[" : "{";
    for (const [key, member] of Object.entries(value)) {
      if (member === void 0)
        continue;
      yield `${start}${line2}  ${isList ? "" : `${jsonString(key)}: `}`;
      yield* piecesOf(member, `${line2}  `);
      start = ",";
    }
    yield `${line2}${isList ? "]" : "}"}`;
  }
}
function* listPieces(list, line2) {
  let isEmpty = true;
  for (const piece of list[ITEMS]) {
    yield isEmpty ? `[${piece}` : piece;
    isEmpty = false;
  }
  yield isEmpty ? "[]" : `${line2}]`;
}
function holdsLong(value) {
  if (typeof value !== "object" || value === null)
    return false;
  return isLong(value) || Object.values(value).some(holdsLong);
}
function isLong(value) {
  return typeof value === "object" && value !== null && ITEMS in value;
}
;
function tally(report) {
  const { findings } = report.judgement;
  const proof = countsBySet(findings.filter(({ group: group2 }) => !isLikeness(group2)));
  const alike = findings.filter(({ group: group2 }) => isLikeness(group2));
  const byRule = RULES.map((rule) => ({ rule, setting: report.rules[rule], count: emptyCount() }));
  const total2 = emptyCount();
  addSets(proof, byRule, total2);
  addContents(total2, report.rowCounts.total);
  for (const { rule, count: count2 } of byRule)
    addContents(count2, report.rowCounts.byRule[rule]);
  const lines = byRule.map((line2) => ({ ...line2, count: { ...line2.count } }));
  if (alike.length > 0) {
    const files = total2.files;
    for (const kind of LIKENESS_NAMES) {
      const ofKind = RULES.map((rule) => {
        return { rule, kind, setting: levelOf(rule, kind, report.rules), count: emptyCount() };
      });
      const sets = countsBySet(alike.filter(({ group: group2 }) => group2.kind === kind));
      addSets(sets, ofKind, total2);
      addSets(sets, byRule, emptyCount());
      addAll(lines, ofKind.filter(({ count: count2 }) => count2.new + count2.known > 0));
    }
    total2.files = files + alikeAlone(findings);
  }
  const records2 = { contents: report.rowCounts.total.contents, findings: report.tables.length };
  return { byRule, lines, records: records2, total: total2 };
}
function countsBySet(findings) {
  const bySet = /* @__PURE__ */ new Map();
  for (const { rules, isNew, redundantBytes, group: group2 } of findings) {
    let count2 = bySet.get(rules);
    if (count2 === void 0) {
      count2 = emptyCount();
      bySet.set(rules, count2);
    }
    if (isNew)
      count2.new += 1;
    else
      count2.known += 1;
    count2.files += group2.files.length;
    count2.redundantBytes += redundantBytes;
    if (isProofOfAll(group2))
      count2.redundantFiles += group2.files.length - 1;
    if (group2.size === null && group2.kind === void 0)
      count2.unknownSizes += 1;
  }
  return bySet;
}
function isProofOfAll({ kind, parts: parts2 }) {
  return !isLikeness({ kind }) && parts2 === void 0;
}
function addSets(bySet, byRule, total2) {
  for (const [rules, count2] of bySet) {
    tally_add(total2, count2);
    for (const line2 of byRule)
      if (rules.includes(line2.rule))
        tally_add(line2.count, count2);
  }
}
function addContents(count2, { contents, newContents } = { contents: 0, newContents: 0 }) {
  count2.new += newContents;
  count2.known += contents - newContents;
}
function emptyCount() {
  return { new: 0, known: 0, files: 0, redundantFiles: 0, redundantBytes: 0, unknownSizes: 0 };
}
function tally_add(sum2, count2) {
  sum2.new += count2.new;
  sum2.known += count2.known;
  sum2.files += count2.files;
  sum2.redundantFiles += count2.redundantFiles;
  sum2.redundantBytes += count2.redundantBytes;
  sum2.unknownSizes += count2.unknownSizes;
}
function reclaimable({ files, redundantBytes, unknownSizes }) {
  if (files === 0)
    return "\u2013";
  if (unknownSizes === 0)
    return formatBytes(redundantBytes);
  return redundantBytes === 0 ? "unknown" : `\u2265 ${formatBytes(redundantBytes)}`;
}
function tallyRemarks({ byRule, records: records2, total: total2 }) {
  return [offRemark(byRule), recordRemark(records2), overlapRemark(byRule, total2)].filter((remark) => remark !== "").join(" ");
}
function offRemark(byRule) {
  const off = byRule.filter(({ setting }) => setting === "off");
  if (off.length === 0)
    return "";
  return `Turned off: ${off.map(({ rule }) => RULE_WORDS[rule].title.toLowerCase()).join(", ")}.`;
}
function recordRemark({ contents, findings }) {
  if (contents === findings)
    return "";
  return `Records of tables count by content: ${formatCount(contents)}, told as ${countOf(findings, "finding")}.`;
}
function overlapRemark(byRule, total2) {
  const groups = total2.new + total2.known;
  const counted2 = byRule.reduce((sum2, { count: count2 }) => sum2 + count2.new + count2.known, 0);
  return counted2 > groups ? "A group that breaks several rules counts under each." : "";
}
;
const MOST_PLACEMENTS = 1e4;
function* groupsText(findings) {
  const placementText = createPlacementText();
  let part = "";
  let end = "";
  for (const finding of findings) {
    const { group: group2, rules, severity, isNew, members, redundantBytes } = finding;
    part += `${end}
    {
      "id": ${jsonString(group2.id)},
      "kind": "${group2.kind ?? "bytes"}",
      "evidence": "${group2.evidence.join("+")}",
      "size": ${group2.size},
      "rules": ${listText(rules, "\n      ")},
      "severity": "${severity}",
      "new": ${isNew},
      "files": [`;
    let start = "\n        {\n          ";
    for (const member of members) {
      part += start + pathText(member.file.path, "\n          ") + placementText(member);
      part += member.isNew ? '"new": true' : '"new": false';
      if (member.file.pointer)
        part += pointerText(member.file.pointer);
      if (member.file.links)
        part += linksText(member.file.links);
      if (group2.looks !== void 0)
        part += groups_lookText(group2, member);
      if (member.list !== void 0)
        part += `,
          "list": ${jsonString(writtenName(member.list))}`;
      start = "\n        },\n        {\n          ";
      if (part.length < PART_LENGTH)
        continue;
      yield part;
      part = "";
    }
    part += `
        }
      ],
      "redundantBytes": ${redundantBytes}`;
    if (group2.similarity !== void 0)
      part += `,
      "similarity": ${group2.similarity}`;
    if (group2.because !== void 0)
      part += `,
      "because": ${jsonString(group2.because)}`;
    if (group2.names.length > 1)
      part += `,
      "names": ${listText(group2.names, "\n      ")}`;
    end = "\n    },";
  }
  if (findings.length > 0)
    yield `${part}
    }`;
}
function createPlacementText() {
  let count2 = 0;
  const bySplit2 = /* @__PURE__ */ new Map();
  return ({ split, label }) => {
    let byLabel2 = bySplit2.get(split);
    if (byLabel2 === void 0) {
      byLabel2 = /* @__PURE__ */ new Map();
      bySplit2.set(split, byLabel2);
    }
    let text = byLabel2.get(label);
    if (text === void 0) {
      text = `,
          "split": ${nameText(split)},
          "label": ${nameText(label)},
          `;
      if (count2++ < MOST_PLACEMENTS)
        byLabel2.set(label, text);
    }
    return text;
  };
}
function pointerText({ kind, path: path2 }) {
  const line2 = "\n            ";
  const place = path2 === null ? '"path": null' : pathText(path2, line2);
  return `,
          "pointer": {${line2}"kind": "${kind}",${line2}${place}
          }`;
}
function linksText(links) {
  return `,
          "links": ${listText(links.map(writtenName), "\n          ")}`;
}
function groups_lookText(group2, { file }) {
  const look2 = lookOf(group2, file);
  if (look2 === void 0)
    return "";
  const line2 = "\n            ";
  const { format, width, height, similarity, turned, isAligned } = look2;
  const facts = [
    `"format": "${format}"`,
    `"width": ${width}`,
    `"height": ${height}`,
    `"similarity": ${similarity}`
  ];
  if (turned !== null)
    facts.push(`"turned": ${jsonString(turned)}`);
  if (isAligned)
    facts.push('"cropped": true');
  return `,
          "picture": {${line2}${facts.join(`,${line2}`)}
          }`;
}
function pathText(path2, line2) {
  if (isPlain(path2))
    return `"path": "${path2}"`;
  const text = `"path": ${jsonString(writtenName(path2))}`;
  return isUtf8Path(path2) ? text : `${text},${line2}"pathBase64": "${pathBytes(path2).toString("base64")}"`;
}
function nameText(name) {
  return name === null ? "null" : jsonString(writtenName(name));
}
function listText(texts, line2) {
  if (texts.length === 0)
    return "[]";
  let list = "[";
  for (const [index, text] of texts.entries())
    list += `${index > 0 ? "," : ""}${line2}  ${jsonString(text)}`;
  return `${list}${line2}]`;
}
;
const GROUPS_AT_ONCE = 200;
const GROUP_DEPTH = 2;
function rowGroupsText(groups) {
  return itemsText(groups, GROUPS_AT_ONCE, GROUP_DEPTH, groupEntry);
}
function tableEntry(finding) {
  const { rule, paths, splits, contents, rows, of, severity, isNew, newContents, because, examples } = finding;
  return {
    rule,
    paths: paths.map(writtenName),
    splits: splits.map(writtenName),
    contents,
    rows: byPath(rows),
    of: byPath(of),
    severity,
    new: isNew,
    newContents,
    examples: examples.map(({ id }) => id),
    because,
    columns: { content: finding.columns.content.map(writtenName), ...rolesEntry(finding.columns) },
    dataset: finding.dataset === null ? null : writtenName(finding.dataset)
  };
}
function readingEntry({ path: path2, part, records: records2, understoodAs, notes, columns }) {
  return {
    path: writtenName(path2),
    ...exactPath("pathBase64", path2),
    ...part === null ? {} : { part: writtenName(part) },
    records: records2,
    understoodAs,
    notes,
    ...rolesEntry(columns)
  };
}
function rolesEntry({ label, labelBy, split, index, ignored }) {
  return {
    label: label.map(writtenName),
    labelBy,
    split: split.map(writtenName),
    index: index.map(writtenName),
    ignored: ignored.map(writtenName)
  };
}
function groupEntry({ id, rules, severity, isNew, members, count: count2, cells }) {
  return {
    id,
    kind: "row",
    evidence: "bytes",
    size: null,
    rules,
    severity,
    new: isNew,
    files: members.map(memberEntry),
    redundantBytes: 0,
    records: count2,
    ...cells === null ? {} : {
      cells: Object.fromEntries(cells.map(({ column, text }) => [writtenName(column), writtenName(text)]))
    }
  };
}
function memberEntry({ path: path2, split, label, isNew, row, line: line2, endLine }) {
  return {
    path: writtenName(path2),
    ...exactPath("pathBase64", path2),
    split: split === null ? null : writtenName(split),
    label: label === null ? null : writtenName(label),
    new: isNew,
    row,
    ...line2 === null ? {} : { line: line2, endLine }
  };
}
function byPath(counts) {
  return Object.fromEntries([...counts].map(([path2, count2]) => [writtenName(path2), count2]));
}
;
const SCHEMA_VERSION = 2;
function jsonReport(report) {
  return documentInParts(documentOf(report));
}
function documentOf(report) {
  const { source, base, baseline, scanned, judgement } = report;
  return {
    schemaVersion: SCHEMA_VERSION,
    tool: { name: report.tool.name, version: report.tool.version },
    source,
    base: base && { ref: writtenName(base.ref), commit: base.commit },
    scanned: {
      files: scanned.files,
      bytes: scanned.bytes,
      bytesRead: scanned.bytesRead,
      skipped: skippedEntry(scanned.skipped),
      errors: scanned.errors.map(errorEntry),
      filesOfUnknownSize: scanned.filesOfUnknownSize,
      passedOver: report.passedOver.map(passedOverEntry)
    },
    datasets: report.datasets.map(datasetEntry),
    compared: report.compared.map(comparedEntry),
    summary: summaryEntry(report),
    groups: longList(allGroups(report)),
    tables: report.tables.map(tableEntry),
    directories: report.directories.map(directoryEntry),
    verdict: {
      result: judgement.verdict.result,
      failOn: judgement.verdict.failOn,
      reasons: judgement.verdict.reasons
    },
    notes: report.notes.map(writtenName),
    baseline: baseline && writtenName(baseline)
  };
}
function* allGroups(report) {
  let between = "";
  for (const run2 of groupsInOrder(report)) {
    yield between;
    yield* "rows" in run2 ? rowGroupsText(run2.rows) : groupsText(run2.findings);
    between = ",";
  }
}
function comparedEntry({ kind, samples, tables, read: read2, absent, leftOut }) {
  return {
    kind,
    samples,
    ...tables === void 0 ? {} : { tables },
    ...read2 === void 0 ? {} : { read: read2.map(readingEntry) },
    ...absent === void 0 ? {} : { absent },
    ...leftOut === void 0 ? {} : {
      leftOut: leftOut.map(({ path: path2, files, reason }) => ({
        path: writtenName(path2),
        ...exactPath("pathBase64", path2),
        ...files === void 0 ? {} : { files },
        reason: writtenName(reason)
      }))
    }
  };
}
function passedOverEntry({ directory, files }) {
  return { directory: writtenName(directory), ...exactPath("directoryBase64", directory), files };
}
function datasetEntry({ path: path2, samples, splits, labels, labelsBy }) {
  return {
    path: writtenName(path2),
    ...exactPath("pathBase64", path2),
    samples,
    splits: splits.map((split) => ({ name: writtenName(split.name), samples: split.samples, by: split.by })),
    labels: labels.map((label) => ({ name: writtenName(label.name), samples: label.samples })),
    labelsBy
  };
}
function skippedEntry(skipped) {
  const occurred = SKIP_REASONS.filter((reason) => (skipped[reason] ?? 0) > 0);
  return Object.fromEntries(occurred.map((reason) => [reason, skipped[reason] ?? 0]));
}
function errorEntry(error2) {
  return {
    path: writtenName(error2.path),
    ...exactPath("pathBase64", error2.path),
    message: writtenName(error2.message)
  };
}
function summaryEntry(report) {
  const { byRule, total: total2 } = tally(report);
  return {
    groups: total2.new + total2.known,
    files: total2.files,
    redundantFiles: total2.redundantFiles,
    redundantBytes: total2.redundantBytes,
    byRule: Object.fromEntries(byRule.map(({ rule, count: count2 }) => [rule, count2.new + count2.known])),
    newGroups: total2.new,
    leakage: report.judgement.leakage.map(leakageEntry)
  };
}
function leakageEntry(leakage) {
  const [first, second] = leakage.splits.map(writtenName);
  const share = (index) => leakage.samples[index] > 0 ? leakage.files[index] / leakage.samples[index] : 0;
  return {
    splits: [first, second],
    groups: leakage.groups,
    files: { [first]: leakage.files[0], [second]: leakage.files[1] },
    contaminated: { [first]: share(0), [second]: share(1) },
    dataset: writtenName(leakage.dataset),
    ...rowsEntry(leakage, [first, second])
  };
}
function rowsEntry({ rows }, [first, second]) {
  if (rows === void 0)
    return {};
  const share = (index) => rows.samples[index] > 0 ? rows.rows[index] / rows.samples[index] : 0;
  return {
    rows: { [first]: rows.rows[0], [second]: rows.rows[1] },
    contaminatedRows: { [first]: share(0), [second]: share(1) }
  };
}
function directoryEntry({ paths, files, bytes }) {
  const exact = paths.every(isUtf8Path) ? {} : { pathsBase64: paths.map(base64Path) };
  return { paths: paths.map(writtenName), ...exact, files, bytes };
}
;
const nothing_compared_MOST_NAMED = 5;
const PLAIN_PATH = /^(?!(?:true|false|null|yes|no|on|off|y|n)$)[a-z][\w./-]*$/i;
function isNothingCompared({ compared: compared2 }) {
  return compared2.every(({ samples }) => samples < 2);
}
function nothingReason({ scanned }) {
  if (scanned.errors.length > 0)
    return "what could be read has no two data files";
  if (scanned.files > 0)
    return "there is one data file only";
  const { "min-size": small = 0, empty = 0 } = scanned.skipped;
  if (small > 0)
    return `no data file of min-size was found (${countOf(small, "file")} below it)`;
  return empty > 0 ? "no data file was found that is not empty" : "no data file was found";
}
function passedOverText(passedOver, show) {
  const named2 = passedOver.slice(0, nothing_compared_MOST_NAMED).map(({ directory, files }) => `${directory === "" ? "the root" : show(directory)} (${countOf(files, "file")})`);
  const rest = passedOver.length - named2.length;
  return [...named2, ...rest > 0 ? [countOf(rest, "more directory", "more directories")] : []].join(", ");
}
function remedyOf({ scanned, passedOver }) {
  if (passedOver.length === 0 && (scanned.skipped["min-size"] ?? 0) > 0) {
    return { option: "min-size", purpose: "To compare smaller files", line: "min-size: 1" };
  }
  return { option: "paths", purpose: "To say where the data is", line: pathsLine(passedOver) };
}
function pathsLine(passedOver) {
  const all = passedOver.slice(0, nothing_compared_MOST_NAMED).map(({ directory }) => directory);
  const below2 = all.filter((name) => name !== "" && display(name) === name);
  const names = below2.length > 0 ? below2 : [all.includes("") ? "." : "DIRECTORY"];
  return `paths: [${names.map(yamlText).join(", ")}]`;
}
function nothingWarning(report, { paths, ifNoFilesFound }) {
  const isSaid = ifNoFilesFound === "ignore" || paths === null && report.scanned.files === 0;
  return isNothingCompared(report) && !isSaid ? nothingComparedText(report) : null;
}
function nothingComparedText(report) {
  const { passedOver } = report;
  const places = passedOver.length === 0 ? "" : ` Files that look like data lie in ${passedOverText(passedOver, display)}.`;
  const { purpose, line: line2 } = remedyOf(report);
  return `Nothing was compared: ${nothingReason(report)}.${places} ${purpose}, write into .github/data-hygiene.yml: ${line2}`;
}
function yamlText(path2) {
  return PLAIN_PATH.test(path2) ? path2 : `'${path2.replaceAll("'", "''")}'`;
}
;
function headline(report) {
  const { scanned, judgement, tables } = report;
  const { findings, verdict } = judgement;
  const all = findings.length + tables.length;
  if (verdict.result === "fail") {
    const count2 = findings.filter((finding) => isBlocking(finding, verdict)).length + tables.filter((finding) => isBlocking(finding, verdict)).length;
    const noun = isCompared(report) && verdict.failOn === "new" ? "new finding" : "finding";
    return { tone: "bad", text: `${countOf(count2, noun)} ${count2 === 1 ? "shuts" : "shut"} the gate` };
  }
  if (isNothingCompared(report))
    return { tone: "neutral", text: "nothing was compared" };
  if (all === 0) {
    if (scanned.errors.length === 0)
      return { tone: "good", text: "no duplicates" };
    return { tone: "doubtful", text: "no duplicates in the files that could be read" };
  }
  if (verdict.failOn === "none")
    return { tone: "doubtful", text: `${countOf(all, "finding")}, report only` };
  if (isCompared(report) && !findings.some(({ isNew }) => isNew) && !tables.some(({ isNew }) => isNew))
    return { tone: "good", text: "no new findings" };
  return { tone: "good", text: `${countOf(all, "finding")}, not blocking` };
}
function isBlocking(finding, verdict) {
  return finding.severity === "error" && (finding.isNew || verdict.failOn === "any");
}
function isCompared({ base, baseline }) {
  return base !== null || baseline !== null;
}
;
const collection_noun_TABLE = /\.(?:csv|tsv|psv|jsonl|ndjson|parquet|arrow|feather|orc|avro|xlsx?|ods|arff|dta|sav|sas7bdat)$/i;
const ARCHIVE = /\.(?:zip|tar|tgz|tbz2?|txz|7z|rar|tfrecords?|npz|h5|hdf5|lmdb|gz|bz2|xz|zst)$/i;
const SHARD = /-\d{3,}-of-\d{3,}$/;
const COMPRESSED = /\.(?:gz|bz2|xz|zst|lz4|br)$/i;
function collectionNoun(path2) {
  const name = path2.replace(SHARD, "");
  if (collection_noun_TABLE.test(name.replace(COMPRESSED, "")))
    return "table";
  return ARCHIVE.test(name) ? "archive" : "file";
}
;
function leakageMatrices(report) {
  const { leakage } = report.judgement;
  if (leakage.length === 0)
    return [];
  const nounOf = leakingNouns(report);
  const datasets = /* @__PURE__ */ new Map();
  for (const pair of leakage) {
    const [first, second] = pair.splits;
    const leaking = {
      ...pair,
      nouns: [nounOf(pair.dataset, first), nounOf(pair.dataset, second)]
    };
    lists_addTo(datasets, pair.dataset, leaking);
  }
  return Array.from(datasets, ([dataset, pairs]) => ({
    dataset,
    splits: [...new Set(pairs.flatMap((pair) => pair.splits))].sort(compareSplits),
    pairs
  }));
}
function partShared({ pairs }, split, other) {
  for (const pair of pairs) {
    if (pair.splits[0] === split && pair.splits[1] === other)
      return partOf(pair, 0);
    if (pair.splits[1] === split && pair.splits[0] === other)
      return partOf(pair, 1);
  }
  return null;
}
function partOf({ files, samples, nouns, rows }, index) {
  const part = { files: files[index], samples: samples[index], noun: nouns[index] };
  if (rows !== void 0)
    part.rows = { count: rows.rows[index], samples: rows.samples[index] };
  return part;
}
function partWords(part) {
  if (part.rows === void 0)
    return fileWords(part);
  const { count: count2, samples } = part.rows;
  const rows = `${formatCount(count2)} of ${countOf(samples, "record")} (${formatShare(count2 / Math.max(1, samples))})`;
  return part.files === 0 ? rows : `${fileWords(part)}, ${rows}`;
}
function fileWords({ files, samples, noun }) {
  if (noun !== "file")
    return `${countOf(files, noun)} of ${countOf(samples, "file")}`;
  const share = samples > 0 ? ` (${formatShare(files / samples)})` : "";
  return `${formatCount(files)} of ${formatCount(samples)}${share}`;
}
function matrixTitle({ dataset, pairs }, show) {
  const hasFiles = pairs.some(({ files }) => files.some((count2) => count2 > 0));
  const hasRecords = pairs.some(({ rows }) => rows !== void 0);
  const what = !hasRecords ? "files" : hasFiles ? "files and records" : "records";
  return `In ${dataset === "" ? "the whole tree" : show(dataset)}, of the ${what} of each split:`;
}
const PAIR_HEADER = ["Pair of splits", "of the first in the second", "of the second in the first"];
function leakingNouns({ judgement }) {
  const nouns = /* @__PURE__ */ new Map();
  for (const { rules, members } of judgement.findings) {
    if (!rules.includes("split-leakage"))
      continue;
    for (const { file, dataset, split } of members) {
      if (split === null)
        continue;
      let ofDataset = nouns.get(dataset);
      if (ofDataset === void 0) {
        ofDataset = /* @__PURE__ */ new Map();
        nouns.set(dataset, ofDataset);
      }
      const known2 = ofDataset.get(split);
      if (known2 === "file")
        continue;
      const noun = collectionNoun(data_files_placeOf(file));
      ofDataset.set(split, known2 === void 0 || known2 === noun ? noun : "file");
    }
  }
  return (dataset, split) => nouns.get(dataset)?.get(split) ?? "file";
}
;
function blockingTitle(report) {
  return report.judgement.verdict.result === "fail" ? "Fix before merging" : "Worth fixing";
}
const REMARKS_TITLE = "Worth a look";
function knownTitle(count2) {
  return `${countOf(count2, "known group")}, not blocking`;
}
const RECOGNISED_TITLE = "What was recognised";
const DIRECTORIES_TITLE = "Repeated directories";
const LEAKAGE_TITLE = "Leakage between splits";
function leftOutWords(count2, singular2, plural) {
  return `\u2026 ${countOf(count2, singular2, plural)} left out here: see the JSON report.`;
}
const CHANGE_TITLE = "How to change this: rules, exclusions, what shuts the gate";
function changeAdvice(show) {
  return `Put this into ${show(".github/data-hygiene.yml")} and change what you need; every option is also an input of the action.`;
}
function changeExample({ rules, judgement }) {
  return [
    "rules:                  # error, warning, notice or off",
    ...RULES.map((rule) => `  ${rule}: ${rules[rule]}`),
    `fail-on: ${judgement.verdict.failOn.padEnd(14)} # new, any or none`,
    "exclude:                # globs of files that are not to be compared",
    "  - 'data/archive/**'"
  ].join("\n");
}
;
const KINDS = [
  [void 0, ...PROOF_NAMES],
  ...LIKENESS_NAMES.map((name) => [name])
];
function outline(report) {
  const { findings, verdict } = report.judgement;
  const explained = explainedFindings(report);
  const blocking = [];
  const remarks = [];
  const known2 = [];
  for (const finding of findings) {
    if (explained.has(finding))
      continue;
    if (isBlocking(finding, verdict))
      blocking.push(finding);
    else if (finding.isNew)
      remarks.push(finding);
    else
      known2.push(finding);
  }
  const directories = gravestDirectoriesFirst(report.directories, report.rules);
  return {
    headline: headline(report),
    isCompared: isCompared(report),
    counts: tally(report),
    isNothingCompared: isNothingCompared(report),
    directories: directories.filter((directory) => !isKnown(directory, report)),
    blocking: section("blocking", blockingTitle(report), blocking, report),
    remarks: section("remarks", REMARKS_TITLE, remarks, report),
    leakage: leakageMatrices(report),
    knownDirectories: directories.filter((directory) => isKnown(directory, report)),
    known: section("known", knownTitle(known2.length), known2, report),
    explained
  };
}
function cut(all, most) {
  return { shown: all.slice(0, most), leftOut: Math.max(0, all.length - most) };
}
function shelves(findings, { rules }) {
  const byRule = new Map(KINDS.flatMap((kinds) => RULES.flatMap((rule) => kinds.map((kind) => ({ kind, rule, findings: [] })))).map((filed) => [`${filed.kind} ${filed.rule}`, filed]));
  for (const finding of findings) {
    byRule.get(`${finding.group.kind} ${leadingRule(finding, rules)}`)?.findings.push(finding);
  }
  return [...byRule.values()].filter((filed) => filed.findings.length > 0).sort((left, right) => outline_gravityOf(left) - outline_gravityOf(right)).map(({ kind, rule, findings: filed }) => ({
    ...kind === void 0 ? {} : { kind },
    ...{ rule, findings: filed, told: bundled(filed, rule) }
  }));
}
function outline_gravityOf({ findings }) {
  return SEVERITIES.indexOf(findings[0].severity);
}
function countExplained(directories) {
  return directories.reduce((sum2, { explains }) => sum2 + explains.length, 0);
}
function section(id, title, findings, report) {
  const filed = shelves(findings, report);
  const hasBundles = filed.some(({ told: told2 }) => told2.some(isBundle));
  return { id, title, shelves: filed, count: findings.length, hasBundles };
}
function isKnown({ explains }, report) {
  return isCompared(report) && explains.length > 0 && !explains.some((finding) => finding.isNew || isBlocking(finding, report.judgement.verdict));
}
;
const DETAIL_LEVELS = [
  {
    datasets: 50,
    directories: 50,
    blocking: 50,
    remarks: 20,
    known: 20,
    members: 5,
    leakage: 10,
    errors: 20,
    howToChange: true
  },
  {
    datasets: 20,
    directories: 20,
    blocking: 20,
    remarks: 5,
    known: 5,
    members: 3,
    leakage: 5,
    errors: 10,
    howToChange: true
  },
  {
    datasets: 5,
    directories: 10,
    blocking: 10,
    remarks: 3,
    known: 0,
    members: 2,
    leakage: 3,
    errors: 3,
    howToChange: true
  },
  {
    datasets: 5,
    directories: 3,
    blocking: 3,
    remarks: 1,
    known: 0,
    members: 2,
    leakage: 1,
    errors: 1,
    howToChange: false
  },
  {
    datasets: 1,
    directories: 1,
    blocking: 1,
    remarks: 0,
    known: 0,
    members: 2,
    leakage: 0,
    errors: 0,
    howToChange: false
  },
  {
    datasets: 0,
    directories: 0,
    blocking: 0,
    remarks: 0,
    known: 0,
    members: 0,
    leakage: 0,
    errors: 0,
    howToChange: false
  }
];
;
const PLAIN_WORDS = /^[a-z0-9]+(?:[ _-][a-z0-9]+)*$/i;
const PLAIN_PROSE = /^(?:[a-z0-9 ,;()'%-]|[.:](?= |$))*$/i;
const REFERENCE = /\bgh-\d|\b[0-9a-f]{7,64}\b/i;
function code(text) {
  return codeSpan(display(text));
}
function codeSpan(shown2) {
  const longestRun = Math.max(0, ...Array.from(shown2.matchAll(/`+/g), (match2) => match2[0].length));
  const fence = "`".repeat(longestRun + 1);
  const needsPadding = /^[` ]|[` ]$/.test(shown2) && !/^ +$/.test(shown2);
  const padding = needsPadding || shown2 === "" ? " " : "";
  return `${fence}${padding}${shown2}${padding}${fence}`;
}
function markdown_name(text) {
  return nameShown(display(text));
}
function nameShown(shown2) {
  return PLAIN_WORDS.test(shown2) && !REFERENCE.test(shown2) ? shown2 : codeSpan(shown2);
}
function prose(text) {
  return PLAIN_PROSE.test(text) && !REFERENCE.test(text) ? text : code(text);
}
function cell(markdown) {
  return markdown.replaceAll("|", "\\|");
}
;
const byNewness = ({ isNew }) => `new\0${isNew}`;
const bySplit = ({ dataset, split }) => split === null ? null : `split\0${dataset}\0${split}`;
const byLabel = ({ dataset, label }) => label === null ? null : `label\0${dataset}\0${label}`;
const KEYS = [byNewness, bySplit, byLabel];
function chosenMembers({ members }, limit) {
  if (members.length <= limit)
    return [...members];
  const chosen = /* @__PURE__ */ new Set();
  const represented = /* @__PURE__ */ new Set([null]);
  const choose2 = (isWanted2) => {
    for (const member of members) {
      if (chosen.size >= limit)
        return;
      if (chosen.has(member) || !isWanted2(member))
        continue;
      chosen.add(member);
      for (const key of KEYS)
        represented.add(key(member));
    }
  };
  for (const key of KEYS)
    choose2((member) => !represented.has(key(member)));
  choose2((member) => member.isNew);
  choose2(() => true);
  return members.filter((member) => chosen.has(member));
}
;
function findingBlock(report, finding, rule, members) {
  const marksNew = isCompared(report);
  const show = displayMembers(finding);
  const shown2 = chosenMembers(finding, members);
  const lines = shown2.map((member) => `- ${memberText(member, lookText(finding, member), marksNew, show)}`);
  const rest = finding.members.length - shown2.length;
  if (rest > 0)
    lines.push(`- and ${formatCount(rest)} more`);
  return card([findingHeading(report, finding, rule), lines.join("\n"), findingSentences(finding, rule)]);
}
function findingItem(finding, rule, settings, members) {
  const show = displayMembers(finding);
  const shown2 = chosenMembers(finding, members).map(({ file }) => placeText(file, (path2) => codeSpan(show(path2))));
  const rest = finding.members.length - shown2.length;
  const more = rest > 0 ? ` and ${formatCount(rest)} more` : "";
  const separator = shown2.length === 0 ? countOf(finding.members.length, "file") : `${shown2.join(", ")}${more}`;
  const mark = icon(levelFor(rule, finding.group, settings));
  const { kind, size } = finding.group;
  const facts = kind === void 0 ? formatBytes(size) : sizeText(finding.group, "");
  return `- ${mark} ${breach(finding, rule)} \xB7 ${facts}: ${separator}`;
}
function findingHeading(report, finding, rule) {
  const others = finding.rules.filter((other) => other !== rule);
  const also = others.map((other) => ` \xB7 also ${finding_lowerFirst(breach(finding, other))}`).join("");
  const copies = finding.group.files.length > 2 ? ` \xB7 ${countOf(finding.group.files.length, "file")}` : "";
  const size = sizeText(finding.group, copies === "" ? "" : " each");
  const mark = icon(levelFor(rule, finding.group, report.rules));
  return `${mark} **${breach(finding, rule)}**${also}${copies} \xB7 ${size}`;
}
function breach(finding, rule) {
  const show = displayMembers(finding);
  const names = contrastText(contrast(finding, rule), (name) => nameShown(show(name)));
  return names === "" ? RULE_WORDS[rule].title : `${RULE_WORDS[rule].title} \xB7 ${names}`;
}
function memberText({ file, split, label, isNew, list }, look2, marksNew, show) {
  const placement = [split, label].filter((value) => value !== null).map((value) => nameShown(show(value)));
  const links = file.links === void 0 ? [] : [countOf(file.links.length, "further hard link")];
  const kind = file.pointer === void 0 ? [] : [POINTER_WORDS[file.pointer.kind]];
  const listed2 = list === void 0 ? [] : [`by ${codeSpan(show(list))}`];
  const looks = look2 === "" ? [] : [look2];
  const place = placeText(file, (path2) => codeSpan(show(path2)));
  const parts2 = [place, ...placement, ...listed2, ...looks, ...kind, ...links];
  return `${parts2.join(" \xB7 ")}${marksNew && isNew ? " **\u2190 added here**" : ""}`;
}
function icon(setting) {
  return setting === "off" ? "" : SEVERITY_ICON[setting];
}
function finding_lowerFirst(text) {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
function card(parts2) {
  const lines = parts2.join("\n\n").split("\n");
  return lines.map((line2) => line2 === "" ? ">" : `> ${line2}`).join("\n");
}
;
function bundleBlock(report, bundle, examples) {
  const { rule, findings } = bundle;
  const [first] = findings;
  const mark = icon(levelFor(rule, first.group, report.rules));
  const { title } = wordsFor(rule, first.group);
  const files = findings.reduce((sum2, { group: group2 }) => sum2 + group2.files.length, 0);
  const bytes = findings.reduce((sum2, { redundantBytes }) => sum2 + redundantBytes, 0);
  const isAlike2 = isLikeness(first.group);
  const facts = `${countOf(files, "file")}${isAlike2 ? "" : ` \xB7 ${reclaimText(findings, bytes)}`}`;
  const shown2 = bundleExamples(bundle, code).slice(0, examples);
  const rest = findings.length - shown2.length;
  return card([
    `${mark} **${title} \xB7 ${bundleTitle(bundle, code, markdown_name)}** \xB7 ${facts}`,
    [
      ...shown2.map((example) => `- ${example}`),
      ...rest > 0 ? [`- and ${formatCount(rest)} more: see the JSON report`] : []
    ].join("\n"),
    bundleSentences(bundle)
  ]);
}
function bundleItem(report, bundle) {
  const [first] = bundle.findings;
  const mark = icon(levelFor(bundle.rule, first.group, report.rules));
  return `- ${mark} ${wordsFor(bundle.rule, first.group).title} \xB7 ${bundleTitle(bundle, code, markdown_name)}`;
}
function reclaimText(findings, bytes) {
  const isLeast = findings.some(({ group: group2 }) => group2.kind === void 0 && group2.size === null);
  if (isLeast && bytes === 0)
    return formatBytes(null);
  return `${isLeast ? "at least " : ""}${formatBytes(bytes)} to reclaim`;
}
;
function findingsSection(report, section2, most, members) {
  const { title, shelves: shelves2, count: count2 } = section2;
  if (count2 === 0)
    return [];
  if (most === 0)
    return [`### ${title}`, leftOutLine(count2, "finding")];
  const blocks = shelves2.flatMap(({ kind, rule, findings, told: told2 }) => {
    const { shown: shown2 } = cut(told2, most);
    const leftOut = findings.length - countTold(shown2);
    return [
      ...shown2.map((one) => isBundle(one) ? bundleBlock(report, one, members) : findingBlock(report, one, rule, members)),
      ...leftOut > 0 ? [
        leftOutLine(leftOut, `more ${wordsFor(rule, kind === void 0 ? {} : { kind }).title.toLowerCase()} finding`)
      ] : []
    ];
  });
  return [`### ${title}`, ...blocks];
}
function leftOutLine(count2, singular2, plural) {
  return `_${leftOutWords(count2, singular2, plural)}_`;
}
;
function directoriesSection(report, directories, level) {
  if (directories.length === 0)
    return [];
  const { shown: shown2, leftOut } = cut(directories, level.directories);
  return [
    `### ${DIRECTORIES_TITLE}`,
    ...shown2.map((directory) => directoryBlock(directory, report)),
    ...leftOut > 0 ? [leftOutDirectories(leftOut)] : []
  ];
}
function directoryItem(directory, { rules }) {
  const leading = leadingFinding(directory, rules);
  const icon2 = leading === null ? "" : `${SEVERITY_ICON[leading.severity]} `;
  const explained = explainedText(directory, rules);
  return `- ${icon2}${repeatText(directory, code)}${explained === "" ? "" : ` \xB7 ${explained}`}`;
}
function leftOutDirectories(count2) {
  return leftOutLine(count2, "repeated directory", "repeated directories");
}
function directoryBlock(directory, report) {
  const leading = leadingFinding(directory, report.rules);
  const added = isCompared(report) && isNewDirectory(directory) ? " **\u2190 new**" : "";
  const title = `**${repeatText(directory, code)}**${added}`;
  if (leading === null)
    return card([title]);
  const { finding, rule, severity } = leading;
  const names = contrastText(contrast(finding, rule), markdown_name);
  const explained = `${explainedText(directory, report.rules)}${names === "" ? "" : ` \xB7 ${names}`}`;
  return card([`${SEVERITY_ICON[severity]} ${title}`, `${explained}. ${directorySentences(leading)}`]);
}
;
const COMMIT_LENGTH = 7;
const LONGEST_REF = 50;
function scanLine(report, show) {
  const { scanned, datasets: recognised } = report;
  const datasets = recognised.length > 0 ? ` in ${countOf(recognised.length, "dataset")}` : "";
  const files = `${countOf(scanned.files, "file")} (${sizeWords(scanned)})`;
  return `${files}${datasets}${comparison(report, show)}. ${identity(report)}.`;
}
function sizeWords({ bytes, filesOfUnknownSize }) {
  if (filesOfUnknownSize === 0)
    return formatBytes(bytes);
  return bytes === 0 ? formatBytes(null) : `at least ${formatBytes(bytes)}`;
}
function skippedWords(skipped) {
  const occurred = SKIP_REASONS.filter((reason) => (skipped[reason] ?? 0) > 0);
  return occurred.map((reason) => countOf(skipped[reason] ?? 0, ...SKIP_NOUNS[reason])).join(", ");
}
function errorWords(errors) {
  return errors.length === 0 ? "" : `${countOf(errors.length, "file")} could not be read`;
}
const SKIP_NOUNS = {
  excluded: ["excluded file", "excluded files"],
  metadata: ["metadata file", "metadata files"],
  annotation: ["annotation file", "annotation files"],
  list: ["list of files", "lists of files"],
  part: ["part of an array", "parts of arrays"],
  code: ["code file", "code files"],
  settings: ["settings file", "settings files"],
  model: ["model", "models"],
  asset: ["picture of a page or an application", "pictures of pages or applications"],
  place: ["file in directories of code and documents", "files in directories of code and documents"],
  other: ["other file", "other files"],
  hidden: ["hidden file", "hidden files"],
  empty: ["empty file", "empty files"],
  "min-size": ["file below min-size", "files below min-size"],
  symlink: ["symlink", "symlinks"],
  "hard-link": ["further hard link", "further hard links"],
  submodule: ["submodule", "submodules"],
  unmerged: ["unmerged file", "unmerged files"],
  special: ["special file", "special files"]
};
function comparison({ base, baseline, judgement }, show) {
  const compared2 = [];
  if (base !== null) {
    compared2.push(`${show(shorten(base.ref, LONGEST_REF))} at ${show(base.commit.slice(0, COMMIT_LENGTH))}`);
  }
  if (baseline !== null)
    compared2.push(`the accepted findings of ${show(shorten(baseline, LONGEST_REF))}`);
  if (compared2.length > 0)
    return `, compared with ${compared2.join(" and ")}`;
  return judgement.findings.length === 0 ? "" : ", compared with nothing: every finding counts as new";
}
function identity({ source, scanned }) {
  const read2 = scanned.bytesRead === 0 ? "no data read" : `${formatBytes(scanned.bytesRead)} read`;
  return `${IDENTITY[source]}, ${read2}`;
}
const IDENTITY = {
  git: "Identity from git",
  files: "Compared by content",
  auto: "Identity from git where it is known, else compared by content"
};
;
const MORE_UNREAD = ["more file that could not be read", "more files that could not be read"];
function knownGroups(report, { known: known2, knownDirectories }, level) {
  const count2 = known2.count + countExplained(knownDirectories);
  if (count2 === 0)
    return [];
  if (level.known === 0)
    return [leftOutLine(count2, "known group")];
  const directories = cut(knownDirectories, level.known);
  const { shown: shown2 } = cut(known2.shelves.flatMap(({ rule, told: told2 }) => told2.slice(0, level.known).map((one) => ({ rule, one }))), level.known);
  const items = shown2.map(({ rule, one }) => isBundle(one) ? bundleItem(report, one) : findingItem(one, rule, report.rules, level.members));
  const rest = known2.count - countTold(shown2.map(({ one }) => one));
  return folded(knownTitle(count2), [
    [...directories.shown.map((directory) => directoryItem(directory, report)), ...items].join("\n"),
    ...directories.leftOut > 0 ? [leftOutDirectories(directories.leftOut)] : [],
    ...rest > 0 ? [leftOutLine(rest, "more known group")] : []
  ]);
}
function whatWasScanned({ scanned, notes }, level) {
  const skipped = skippedWords(scanned.skipped);
  const title = [
    `What was scanned and what was skipped${skipped === "" ? "" : ` (${skipped})`}`,
    errorWords(scanned.errors)
  ];
  if (level.errors === 0)
    return [];
  const errors = cut(scanned.errors, level.errors);
  const remarks = cut(notes, level.errors);
  return folded(title.filter((part) => part !== "").join(" \xB7 "), [
    [
      `- scanned: ${countOf(scanned.files, "file")}, ${sizeWords(scanned)}; read: ${formatBytes(scanned.bytesRead)}`,
      `- skipped: ${skipped === "" ? "nothing" : skipped}`,
      ...errors.shown.map(({ path: path2, message }) => `- could not be read: ${code(path2)}: ${code(message)}`),
      ...errors.leftOut > 0 ? [`- ${leftOutLine(errors.leftOut, ...MORE_UNREAD)}`] : [],
      ...remarks.shown.map((note) => `- ${prose(note)}`),
      ...remarks.leftOut > 0 ? [`- ${leftOutLine(remarks.leftOut, "more note")}`] : []
    ].join("\n")
  ]);
}
function howToChange(report, level) {
  if (!level.howToChange || report.judgement.findings.length + report.tables.length === 0)
    return [];
  return folded(CHANGE_TITLE, [changeAdvice(code), `\`\`\`yaml
${changeExample(report)}
\`\`\``]);
}
function folded(summary2, content) {
  return [`<details><summary>${summary2}</summary>`, ...content, "</details>"];
}
;
const ICONS = { good: "\u2705", doubtful: "\u26A0\uFE0F", neutral: "\u26AA", bad: "\u274C" };
function heading(report, { headline: { tone, text } }) {
  const errors = errorWords(report.scanned.errors);
  const warning2 = errors === "" ? "" : ` **${errors}.**`;
  return [`## ${ICONS[tone]} Data Hygiene: ${text}`, `${scanLine(report, code)}${warning2}`];
}
function ruleTable({ counts, isCompared: hasBase }) {
  const lines = [
    hasBase ? "| Rule | new | known | files | to reclaim |" : "| Rule | groups | files | to reclaim |",
    hasBase ? "| :-- | --: | --: | --: | --: |" : "| :-- | --: | --: | --: |"
  ];
  for (const { rule, kind, setting, count: count2 } of counts.lines) {
    if (setting === "off")
      continue;
    const icon2 = count2.new + count2.known === 0 ? "\u2705" : SEVERITY_ICON[setting];
    lines.push(tableLine(`${icon2} ${wordsFor(rule, kind === void 0 ? {} : { kind }).title}`, count2, hasBase, kind));
  }
  const remarks = tallyRemarks(counts);
  return remarks === "" ? [lines.join("\n")] : [lines.join("\n"), `<sub>${remarks}</sub>`];
}
function tableLine(title, count2, hasBase, kind) {
  const groups = hasBase ? [count2.new, count2.known] : [count2.new + count2.known];
  const numbers = [...groups, count2.files].map(formatCount);
  return `| ${[title, ...numbers, kind === void 0 ? reclaimable(count2) : "\u2013"].join(" | ")} |`;
}
;
const WIDEST_MATRIX = 6;
function leakageSection(matrices, level) {
  if (matrices.length === 0)
    return [];
  const { shown: shown2, leftOut } = cut(matrices, level.leakage);
  const tables = shown2.flatMap((matrix) => {
    const isWide = matrix.splits.length > WIDEST_MATRIX;
    return [matrixTitle(matrix, code), ...isWide ? pairTable(matrix, level.leakage) : [matrixTable(matrix)]];
  });
  return [`### ${LEAKAGE_TITLE}`, ...tables, ...leftOut > 0 ? [leftOutLine(leftOut, "dataset")] : []];
}
function matrixTable(matrix) {
  const { splits } = matrix;
  const header = ["", ...splits.map((split) => `also in ${markdown_name(split)}`)];
  const lines = splits.map((split) => {
    const cells = splits.map((other) => split === other ? "\u2013" : sharedWith(matrix, split, other));
    return [`**${markdown_name(split)}**`, ...cells];
  });
  return table(header, lines);
}
function pairTable({ pairs }, limit) {
  const { shown: shown2, leftOut } = cut(pairs, limit);
  const lines = shown2.map((pair) => [
    `${markdown_name(pair.splits[0])} \u2194 ${markdown_name(pair.splits[1])}`,
    partWords(partOf(pair, 0)),
    partWords(partOf(pair, 1))
  ]);
  const more = leftOut > 0 ? [leftOutLine(leftOut, "pair of splits", "pairs of splits")] : [];
  return [table(PAIR_HEADER, lines), ...more];
}
function sharedWith(matrix, split, other) {
  const part = partShared(matrix, split, other);
  return part === null ? "0" : partWords(part);
}
function table(header, lines) {
  const alignment = header.map((_, index) => index === 0 ? ":--" : "--:");
  return [header, alignment, ...lines].map((cells) => `| ${cells.map(cell).join(" | ")} |`).join("\n");
}
;
const MOST_LABELS_NAMED = 3;
function comparedText(compared2, show) {
  const rows = compared2.find(({ kind, samples }) => kind === "row" && samples > 0);
  const pictures = compared2.reduce((most, { kind, samples }) => kind === "picture" || kind === "near-picture" ? Math.max(most, samples) : most, 0);
  return [
    ...rows === void 0 ? [] : [recordsText(rows, show)],
    ...pictures === 0 ? [] : [countOf(pictures, "picture")]
  ].join(", ");
}
function recordsText({ samples, tables = 0, read: read2 = [] }, show) {
  const labels = [...new Set(read2.flatMap(({ columns }) => columns.label))];
  const named2 = labels.slice(0, MOST_LABELS_NAMED).map((name) => name === "" ? "the one without a name" : show(name));
  if (labels.length > named2.length)
    named2.push(`${labels.length - named2.length} more`);
  const label = named2.length === 0 ? "" : ` (label: ${named2.join(", ")})`;
  return `${countOf(samples, "record")} of ${countOf(tables, "table")}${label}`;
}
;
const MOST_SPLITS = 6;
const BY_WORDS = {
  option: "an option",
  card: "a dataset card",
  list: "lists",
  directories: "directories",
  names: "file names"
};
function recognisedText(dataset, showPath, showName) {
  const { splits, labels, labelsBy } = dataset;
  const bySplits = waysOf(dataset);
  const byLabels = labelsBy === null ? "" : BY_WORDS[labelsBy];
  const labelled = labels.length === 0 ? [] : [countOf(labels.length, "label")];
  const parts2 = [...splitParts(dataset, showName), ...labelled].join(" \xB7 ");
  const place = datasetName(dataset, showPath);
  if (bySplits === "" && byLabels === "")
    return `${place}: ${parts2} \xB7 no splits or labels`;
  if (labels.length === 0)
    return `${place}: ${parts2} \xB7 no labels (by ${bySplits})`;
  if (splits.length === 0)
    return `${place}: ${parts2} \xB7 no splits (by ${byLabels})`;
  if (bySplits === byLabels)
    return `${place}: ${parts2} (by ${bySplits})`;
  return `${place}: ${parts2} (splits by ${bySplits}, labels by ${byLabels})`;
}
function splitsText(dataset, show) {
  const parts2 = splitParts(dataset, show).join(" \xB7 ");
  return dataset.splits.length === 0 ? `${parts2} \xB7 no splits` : `${parts2} (by ${waysOf(dataset)})`;
}
function labelsText({ labels, labelsBy }, show, most) {
  if (labels.length === 0 || labelsBy === null)
    return "no labels";
  const named2 = labels.slice(0, most).map(({ name, samples }) => `${show(name)} ${formatCount(samples)}`);
  const rest = labels.length - named2.length;
  if (rest > 0)
    named2.push(`${formatCount(rest)} more`);
  return `${countOf(labels.length, "label")}: ${named2.join(" \xB7 ")} (by ${BY_WORDS[labelsBy]})`;
}
function datasetName({ path: path2 }, show) {
  return path2 === "" ? "the whole tree" : show(path2);
}
function waysOf({ splits }) {
  return [...new Set(splits.map(({ by }) => BY_WORDS[by]))].join(" and ");
}
function labelWay({ labelsBy }) {
  return labelsBy === null ? "" : BY_WORDS[labelsBy];
}
function withoutSplit({ samples, splits }) {
  return samples - splits.reduce((sum2, split) => sum2 + split.samples, 0);
}
function splitParts(dataset, show) {
  const { splits, samples } = dataset;
  if (splits.length === 0)
    return [countOf(samples, "sample")];
  const shown2 = splits.slice(0, MOST_SPLITS);
  const parts2 = shown2.map((split) => `${show(split.name)} ${formatCount(split.samples)}`);
  const rest = splits.length - shown2.length;
  const outside = withoutSplit(dataset);
  if (rest > 0)
    parts2.push(countOf(rest, "more split"));
  if (outside > 0)
    parts2.push(`${formatCount(outside)} without a split`);
  return parts2;
}
;
const OPEN = 5;
function recognisedList({ datasets, compared: compared2 }, level) {
  if (datasets.length === 0)
    return [];
  if (level.datasets === 0)
    return [leftOutLine(datasets.length, "dataset")];
  const open = cut(datasets, Math.min(OPEN, level.datasets));
  const folded2 = cut(datasets.slice(open.shown.length), level.datasets - open.shown.length);
  const item = (dataset) => `- ${recognisedText(dataset, code, markdown_name)}`;
  const beside = comparedText(compared2, code);
  return [
    open.shown.map(item).join("\n"),
    ...folded2.shown.length > 0 ? [
      `<details><summary>${countOf(open.leftOut, "more dataset")}</summary>`,
      folded2.shown.map(item).join("\n"),
      ...folded2.leftOut > 0 ? [leftOutLine(folded2.leftOut, "dataset")] : [],
      "</details>"
    ] : folded2.leftOut > 0 ? [leftOutLine(folded2.leftOut, "more dataset")] : [],
    ...beside === "" ? [] : [`Compared beside equal bytes: ${beside}.`]
  ];
}
function nothingSection(report, level) {
  const { passedOver } = report;
  const reason = nothingReason(report);
  const { option, purpose, line: line2 } = remedyOf(level.datasets === 0 ? { ...report, passedOver: [] } : report);
  return [
    `**${reason.charAt(0).toUpperCase()}${reason.slice(1)}**, so this is no statement on the quality of the data.`,
    ...passedOver.length === 0 || level.datasets === 0 ? [] : [`Files that look like data lie in ${passedOverText(passedOver, code)}.`],
    `${purpose}, write this into ${code(".github/data-hygiene.yml")}, or give ${code(option)} as an input:`,
    `\`\`\`yaml
${line2}
\`\`\``
  ];
}
;
const ROWS_TITLE = "Rows of tables";
function tablesSection(report, level) {
  const { verdict } = report.judgement;
  const ranked = [...report.tables].sort((left, right) => tables_rank(left, verdict, isCompared(report)) - tables_rank(right, verdict, isCompared(report)));
  if (ranked.length === 0)
    return [];
  const { shown: shown2, leftOut } = cut(ranked, level.remarks);
  return [
    `### ${ROWS_TITLE}`,
    ...shown2.map((finding) => tableCard(finding, isCompared(report))),
    ...leftOut > 0 ? [leftOutLine(leftOut, "finding of rows", "findings of rows")] : []
  ];
}
function tables_rank(finding, verdict, hasBase) {
  if (isBlocking(finding, verdict))
    return 0;
  return hasBase && !finding.isNew ? 2 : 1;
}
function tableCard(finding, hasBase) {
  const names = tableContrast(finding, markdown_name);
  const { title } = RULE_WORDS[finding.rule];
  const age = !hasBase ? "" : finding.isNew ? " \xB7 **new**" : " \xB7 known";
  const examples = finding.examples.map((group2) => {
    const excerpt = excerptOf(group2);
    const parts2 = [
      exampleAddresses(group2, code),
      exampleLabels(group2, markdown_name),
      excerpt === "" ? "" : codeSpan(excerpt)
    ];
    return `- ${parts2.filter((part) => part !== "").join(" \xB7 ")}`;
  });
  return card([
    `${SEVERITY_ICON[finding.severity]} **${names === "" ? title : `${title} \xB7 ${names}`}**${age}`,
    tableSentence(finding, code),
    ...examples.length > 0 ? [examples.join("\n")] : [],
    tableColumns(finding, code),
    tableAdvice(finding)
  ]);
}
;
const SUMMARY_BYTES = 1048576;
const SHORTENED = "<sub>Shortened to stay within the size of a summary: the JSON report has everything.</sub>";
function markdownReport(report, { budget = SUMMARY_BYTES } = {}) {
  const render = renderer(report);
  let text = "";
  for (const [index, level] of DETAIL_LEVELS.entries()) {
    text = `${[...render(level), ...index > 0 ? [SHORTENED] : []].join("\n\n")}
`;
    if (external_node_buffer_namespaceObject.Buffer.byteLength(text, "utf8") <= budget)
      break;
  }
  return text;
}
function renderer(report) {
  const told2 = outline(report);
  const areMany = told2.blocking.hasBundles || told2.remarks.hasBundles;
  return (level) => [
    ...heading(report, told2),
    ...told2.isNothingCompared ? nothingSection(report, level) : [...recognisedList(report, level), ...ruleTable(told2)],
    ...directoriesSection(report, told2.directories, level),
    // Where much is told as one, how much of each split is concerned says more than examples.
    ...areMany ? leakageSection(told2.leakage, level) : [],
    ...findingsSection(report, told2.blocking, level.blocking, level.members),
    ...tablesSection(report, level),
    ...findingsSection(report, told2.remarks, level.remarks, level.members),
    ...areMany ? [] : leakageSection(told2.leakage, level),
    ...knownGroups(report, told2, level),
    ...whatWasScanned(report, level),
    ...howToChange(report, level)
  ];
}
;
const LONGEST_LIST = 50;
function directoriesBlock(report, { directories, knownDirectories }, paint2) {
  const all = [...directories, ...knownDirectories];
  if (all.length === 0)
    return [];
  const { shown: shown2, leftOut } = cut(all, LONGEST_LIST);
  const lines = shown2.flatMap((directory) => directoryLines(directory, report, paint2));
  if (leftOut > 0)
    lines.push("", `  and ${countOf(leftOut, "more repeated directory", "more repeated directories")}`);
  return [[paint2.bold(DIRECTORIES_TITLE), ...lines].join("\n")];
}
function directoryLines(directory, report, paint2) {
  const leading = leadingFinding(directory, report.rules);
  const explained = explainedText(directory, report.rules);
  const hasAge = isCompared(report) && leading !== null;
  const isKnown2 = hasAge && !isNewDirectory(directory);
  const age = hasAge ? isKnown2 ? " \xB7 known" : " \xB7 new" : "";
  const line2 = `${repeatText(directory, display)}${age}`;
  return [
    `  ${isKnown2 ? paint2.dim(line2) : paint2.bold(line2)}`,
    ...leading === null ? [] : [`    ${explained}. ${directorySentences(leading)}`]
  ];
}
;
const GROUPS_PER_RULE = 50;
const MEMBERS_PER_GROUP = 10;
const WIDEST_COLUMN = 60;
const COLORS = { error: "red", warning: "yellow", notice: "cyan" };
function findingBlocks(report, { explained }, paint2) {
  return shelves(report.judgement.findings, report).map((shelf) => ruleBlock(report, shelf, explained, paint2));
}
function ruleBlock(report, { kind, rule, findings }, explained, paint2) {
  const [first] = findings;
  const wording = wordsFor(rule, kind === void 0 ? {} : { kind });
  const setting = levelFor(rule, first.group, report.rules);
  const color = setting === "off" ? paint2.dim : paint2[COLORS[setting]];
  const fresh = findings.filter((finding) => finding.isNew);
  const counts = [countOf(findings.length, "group")];
  if (isCompared(report))
    counts.push(`${formatCount(fresh.length)} new`);
  const listed2 = [...fresh, ...findings.filter((finding) => !finding.isNew)].filter((finding) => !explained.has(finding));
  const { shown: shown2 } = cut(bundled(listed2, rule), GROUPS_PER_RULE);
  const rest = listed2.length - countTold(shown2);
  const folded2 = findings.length - listed2.length;
  return [
    `${paint2.bold(color(wording.title))} (${setting}): ${counts.join(", ")}`,
    `${wording.reason} ${wording.advice}`,
    ...shown2.flatMap((one) => isBundle(one) ? bundleLines(report, one, paint2) : groupLines(report, one, rule, paint2)),
    ...rest > 0 ? ["", `  and ${countOf(rest, "more group")}`] : [],
    ...folded2 > 0 ? ["", `  ${foldedWords(folded2)}`] : []
  ].join("\n");
}
function foldedWords(count2) {
  return `${countOf(count2, "group")} explained by the repeated directories above`;
}
function bundleLines(report, bundle, paint2) {
  const [first] = bundle.findings;
  const age = isCompared(report) ? first.isNew ? " \xB7 new" : " \xB7 known" : "";
  const facts = `${bundleTitle(bundle, display, display)}${age}`;
  const examples = bundleExamples(bundle, display);
  const rest = bundle.findings.length - examples.length;
  return [
    "",
    `  ${age === " \xB7 known" ? paint2.dim(facts) : paint2.bold(facts)}`,
    ...examples.map((example) => `    ${example}`),
    ...rest > 0 ? [`    and ${formatCount(rest)} more: see the JSON report`] : []
  ];
}
function groupLines(report, finding, rule, paint2) {
  const hasBase = isCompared(report);
  const show = displayMembers(finding);
  const names = contrastText(contrast(finding, rule), show);
  const others = finding.rules.filter((other) => other !== rule);
  const files = finding.group.files.length;
  const facts = [
    ...names === "" ? [] : [names],
    countOf(files, "file"),
    sizeText(finding.group, files === 1 ? "" : " each"),
    ...others.map((other) => `also ${RULE_WORDS[other].title.toLowerCase()}`),
    ...hasBase ? [finding.isNew ? "new" : "known"] : []
  ].join(" \xB7 ");
  const shown2 = chosenMembers(finding, MEMBERS_PER_GROUP);
  const rest = finding.members.length - shown2.length;
  const paths = shown2.map(({ file }) => placeText(file, show));
  const width = Math.min(WIDEST_COLUMN, Math.max(...paths.map((path2) => path2.length)));
  return [
    "",
    `  ${hasBase && !finding.isNew ? paint2.dim(facts) : paint2.bold(facts)}`,
    ...shown2.map((member, index) => {
      const remark = memberRemark(member, lookText(finding, member), hasBase, paint2, show);
      return `    ${remark === "" ? paths[index] : `${paths[index]?.padEnd(width)}  ${remark}`}`;
    }),
    ...rest > 0 ? [`    and ${formatCount(rest)} more`] : []
  ];
}
function memberRemark({ file, split, label, isNew, list }, look2, hasBase, paint2, show) {
  const links = file.links?.length ?? 0;
  const facts = [split, label].filter((name) => name !== null).map(show);
  if (list !== void 0)
    facts.push(`by ${show(list)}`);
  if (look2 !== "")
    facts.push(look2);
  if (file.pointer)
    facts.push(POINTER_WORDS[file.pointer.kind]);
  if (links > 0)
    facts.push(countOf(links, "further hard link"));
  const parts2 = facts.length === 0 ? [] : [paint2.dim(facts.join(" \xB7 "))];
  if (hasBase && isNew)
    parts2.push(paint2.yellow("\u2190 added here"));
  return parts2.join("  ");
}
;
const leakage_LONGEST_LIST = 20;
function leakageBlock(matrices, paint2) {
  if (matrices.length === 0)
    return [];
  const { shown: shown2, leftOut } = cut(matrices.flatMap(({ pairs }) => pairs), leakage_LONGEST_LIST);
  const lines = shown2.flatMap((pair) => [line(pair, 0), line(pair, 1)]);
  if (leftOut > 0)
    lines.push(`  and ${countOf(leftOut, "more pair of splits", "more pairs of splits")}`);
  return [[paint2.bold(LEAKAGE_TITLE), ...lines].join("\n")];
}
function line(pair, index) {
  const place = pair.dataset === "" ? "" : ` \xB7 ${display(pair.dataset)}`;
  const [split, other] = index === 0 ? pair.splits : [pair.splits[1], pair.splits[0]];
  return `  ${partWords(partOf(pair, index))} in ${display(split)} also in ${display(other)}${place}`;
}
;
const CODES = {
  bold: [1, 22],
  dim: [2, 22],
  red: [31, 39],
  green: [32, 39],
  yellow: [33, 39],
  cyan: [36, 39]
};
function paint(color) {
  const style = (name) => (text) => color ? `\x1B[${CODES[name][0]}m${text}\x1B[${CODES[name][1]}m` : text;
  return {
    bold: style("bold"),
    dim: style("dim"),
    red: style("red"),
    green: style("green"),
    yellow: style("yellow"),
    cyan: style("cyan")
  };
}
;
const recognised_LONGEST_LIST = 5;
const NAMED_LABELS = 5;
function recognisedLines(report) {
  const compared2 = comparedText(report.compared, display);
  return [...datasetLines(report), ...compared2 === "" ? [] : [`  compared beside equal bytes: ${compared2}`]];
}
function datasetLines({ datasets }) {
  const [only2, ...more] = datasets;
  if (only2 === void 0)
    return [];
  if (more.length === 0) {
    return [
      `  - ${datasetName(only2, display)}: ${splitsText(only2, display)}`,
      `    ${labelsText(only2, display, NAMED_LABELS)}`
    ];
  }
  const { shown: shown2, leftOut } = cut(datasets, recognised_LONGEST_LIST);
  return [
    // With a dash: a name at the start of a line and our colon could make the `::` of a runner's command.
    ...shown2.map((dataset) => `  - ${recognisedText(dataset, display, display)}`),
    ...leftOut > 0 ? [`  and ${countOf(leftOut, "more dataset")}`] : []
  ];
}
function nothingBlock(report) {
  if (!isNothingCompared(report))
    return [];
  const { passedOver } = report;
  const places = passedOverText(passedOver, display);
  const { option, purpose, line: line2 } = remedyOf(report);
  return [
    [
      ...places === "" ? [] : [`Files that look like data lie in ${places}.`],
      `${purpose}, ${option === "paths" ? "name its directories, or " : ""}write into .github/data-hygiene.yml:`,
      `  ${line2}`
    ].join("\n")
  ];
}
;
const MOST_FINDINGS = 50;
const tables_COLORS = { error: "red", warning: "yellow", notice: "cyan" };
function tableBlocks(report, paint2) {
  const { shown: shown2, leftOut } = cut(report.tables, MOST_FINDINGS);
  const blocks = shown2.map((finding) => tableBlock(finding, isCompared(report), paint2));
  return leftOut > 0 ? [...blocks, `  and ${countOf(leftOut, "more finding")} of rows`] : blocks;
}
function tableBlock(finding, hasBase, paint2) {
  const { severity, isNew, contents, newContents, examples } = finding;
  const age = !hasBase ? "" : isNew ? `, ${newContents < contents ? `${newContents} ` : ""}new` : ", known";
  return [
    `${paint2.bold(paint2[tables_COLORS[severity]](tableTitle(finding, display)))} (${severity}): ${countOf(contents, "record content")}${age}`,
    `  ${tableSentence(finding, display)}`,
    ...examples.map((group2) => {
      const parts2 = [exampleAddresses(group2, display), exampleLabels(group2, display), excerptOf(group2)];
      return `    ${parts2.filter((part) => part !== "").join("  ")}`;
    }),
    `  ${tableColumns(finding, display)}`,
    `  ${tableAdvice(finding)}`
  ].join("\n");
}
;
const MARKS = {
  good: { mark: "\u2714", color: "green" },
  doubtful: { mark: "!", color: "yellow" },
  neutral: { mark: "\u25CB", color: "bold" },
  bad: { mark: "\u2716", color: "red" }
};
const text_LONGEST_LIST = 20;
function textReport(report, { color = false } = {}) {
  const colors = paint(color);
  const told2 = outline(report);
  const remarks = [...skippedLines(report), ...report.notes.slice(0, text_LONGEST_LIST)];
  const findings = findingBlocks(report, told2, colors);
  const tables = tableBlocks(report, colors);
  const leaks2 = leakageBlock(told2.leakage, colors);
  const areMany = [told2.blocking, told2.remarks, told2.known].some(({ hasBundles }) => hasBundles);
  const details = [
    ...nothingBlock(report),
    ...directoriesBlock(report, told2, colors),
    ...areMany ? [...leaks2, ...findings, ...tables] : [...findings, ...tables, ...leaks2],
    ...errorBlock(report, colors),
    ...remarks.length > 0 ? [remarks.join("\n")] : []
  ];
  const isClean = report.judgement.findings.length === 0 && report.tables.length === 0 && report.scanned.errors.length === 0;
  const about = [scanLine(report, display), ...recognisedLines(report)].join("\n");
  const blocks = [about, ...details, verdictLine(report, told2.headline, colors)];
  return `${blocks.join(isClean ? "\n" : "\n\n")}
`;
}
function skippedLines({ scanned }) {
  const words2 = skippedWords(scanned.skipped);
  return words2 === "" ? [] : [`Skipped: ${words2}.`];
}
function errorBlock({ scanned }, colors) {
  if (scanned.errors.length === 0)
    return [];
  const lines = scanned.errors.slice(0, text_LONGEST_LIST).map(({ path: path2, message }) => `  ${display(path2)}  ${display(message)}`);
  const rest = scanned.errors.length - text_LONGEST_LIST;
  if (rest > 0)
    lines.push(`  and ${formatCount(rest)} more`);
  return [[colors.bold(colors.yellow(errorWords(scanned.errors))), ...lines].join("\n")];
}
function verdictLine(report, { tone, text }, colors) {
  const { mark, color } = MARKS[tone];
  const { reasons } = report.judgement.verdict;
  const why = tone === "neutral" ? [nothingReason(report)] : reasons;
  return colors.bold(colors[color](`${mark} ${text.charAt(0).toUpperCase()}${text.slice(1)}${why.length > 0 ? `: ${why.join(", ")}` : ""}.`));
}
;
function words(...texts) {
  return new Set(texts.flatMap((text) => text.split(" ")));
}
;
const endings_KIND_NAMES = [
  "picture",
  "sound",
  "video",
  "scene",
  "volume",
  "table",
  "array",
  "records",
  "archive",
  "text",
  "other",
  "document",
  "prose",
  "code",
  "settings",
  "model"
];
const ENDINGS = {
  picture: words(
    "jpg jpeg png ppm bmp pgm tif tiff webp",
    // torchvision.datasets.folder.IMG_EXTENSIONS
    "gif",
    // Keras image_dataset_from_directory; masks of Carvana
    "jpe jfif jp2 dib pbm pnm",
    // Pillow and OpenCV
    "heic heif avif apng jxl svg tga exr hdr",
    // phones, drawings, renderings
    "dng cr2 nef arw raf"
  ),
  sound: words(
    "wav flac mp3 ogg",
    // torchaudio: LibriSpeech, Common Voice, FMA
    "aac aif aiff amr au m4a opus oga wma",
    // GTZAN (.au), VoxCeleb (.m4a), AudioSet
    "mid midi sph",
    // MAESTRO, Lakh; TIDIGITS
    "caf",
    // recordings of phones: donateacry-corpus
    "abc krn musicxml mxl"
  ),
  video: words(
    "avi mp4",
    // torchvision: UCF101, HMDB51, Kinetics
    "3gp flv m2ts m4v mkv mov mpeg mpg mts ogv webm wmv"
  ),
  scene: words(
    "ply pcd las laz off obj stl xyz",
    // Open3D and PyTorch3D: ModelNet (.off), ShapeNet (.obj), Semantic3D
    "glb gltf fbx e57 splat",
    // Objaverse; laser scanners
    "vtk vtp vtu",
    // ParaView: AirfRANS
    "mol mol2 pdb pdbqt cif"
  ),
  volume: words(
    "nii mha mhd nrrd nhdr mgz mgh mnc dcm dicom ima",
    // nibabel, SimpleITK, pydicom: Medical Decathlon, LIDC
    "edf bdf gdf fif cnt snirf eeg fdt set nwb",
    // MNE, EEGLAB, BIDS: BCI Competition, Sleep-EDF
    "raw zraw img",
    // data of MetaImage (LUNA16) and Analyze headers; cameras
    "svs ndpi czi lif",
    // OpenSlide, Bio-Formats: Camelyon
    "bvh c3d amc",
    // motion: CMU Mocap, LaFAN1
    "mseed sac segy sgy",
    // ObsPy: STEAD, F3
    "inkml",
    // strokes of a pen: CROHME
    "bag mcap"
  ),
  table: words(
    "csv tsv tab psv parquet pq parq feather xlsx xls ods",
    // pandas, Spark
    "arff sav dta sas7bdat xpt",
    // OpenML and Weka; SPSS, Stata, SAS
    "data dat",
    // UCI: iris.data, adult.data; MovieLens: ratings.dat
    "rda rds rdata"
  ),
  array: words(
    "npy npz h5 hdf5 hdf mat",
    // NumPy, h5py, SciPy: SVHN (.mat)
    "nc nc4 grib grb zarr fits",
    // xarray and astropy: ERA5, Galaxy10
    "root"
  ),
  records: words(
    "jsonl ndjson jsonlines ldjson arrow orc avro",
    // Hugging Face datasets, Spark
    "iob iob2 bio bioes conllp",
    // chunks and names of CoNLL's kin
    "conll conllu conllx libsvm svmlight idx",
    // CoNLL, Universal Dependencies, LIBSVM, MNIST
    "ubyte idx1-ubyte idx3-ubyte",
    // MNIST
    "fasta fastq fa fq vcf",
    // Biopython
    "faa fna ffn fas bed gff gff3 gtf sam bam cram bcf a3m sto",
    // NCBI, UCSC, samtools; OpenFold
    "sqlite lmdb",
    // Kaggle European Soccer; LSUN
    "sqlite3 db",
    // compas.db of ProPublica, MultiWOZ
    "sdf smi smiles",
    // RDKit, DeepChem: Tox21, ZINC
    "geojson topojson gpkg shp",
    // GeoPandas: SpaceNet, Natural Earth
    "pgn sgf",
    // games: Lichess, KGS
    "pos neg",
    // Pang and Lee: rt-polarity.pos
    "tmx"
  ),
  archive: words(
    "zip tar tgz tbz tbz2 txz 7z rar",
    // torchvision.datasets.utils.extract_archive
    "gz bz2 xz zst lz4 zstd z",
    // what is left of a name when its own ending is not known
    "tfrecord tfrecords rec mds beton"
  ),
  text: words("txt text"),
  document: words("log out err html htm pdf tex bib doc docx ppt pptx rtf odt eps"),
  prose: words("md rst adoc markdown mdx"),
  code: words(
    "py pyi pyx pxd ipynb r rmd jl m",
    // Python, notebooks, R, Julia, MATLAB
    "c h cc cpp cxx hpp hh cu cuh java kt kts scala go rs swift mm cs fs vb",
    // compiled languages
    "js jsx mjs cjs ts tsx vue svelte css scss sass less php rb pl pm lua dart",
    // web and scripts
    "sh bash zsh fish bat cmd ps1 psm1 awk",
    // shells
    "cmake mk mak gradle sbt bzl ninja am ac m4",
    // build files
    "sql proto thrift f f90 for pas asm s hs ml erl ex exs clj lisp el vim",
    // other languages
    "jar class pyc pyo whl",
    // compiled code
    "ttf otf woff woff2 eot",
    // fonts of pages
    "nb wl nf smk wdl cwl do sas sln csproj vcxproj xcodeproj storyboard xib"
  ),
  settings: words(
    "yaml yml toml ini cfg conf config properties env",
    // read by programs
    "lock prototxt pbtxt gin hydra jsonnet libsonnet tf tfvars",
    // locks; Caffe, TensorFlow, gin-config
    "editorconfig gitignore gitattributes gitmodules dockerignore npmrc"
  ),
  model: words(
    "ckpt onnx safetensors tflite",
    // Lightning and TensorFlow, ONNX, Hugging Face, TFLite
    "caffemodel weights mlmodel mlpackage gguf ggml keras pth tar.pth engine trt pdparams pdmodel"
  )
};
const PACKED = words("gz bz2 xz zst zstd lz4 z");
;
const KIND = Object.fromEntries(endings_KIND_NAMES.map((name, number) => [name, number]));
function isMediaKind(kind) {
  return kind <= KIND.volume;
}
function isSureKind(kind) {
  return kind <= KIND.archive;
}
function isPossibleKind(kind) {
  return kind === KIND.text || kind === KIND.other;
}
const KIND_OF_ENDING = new Map(Object.entries(ENDINGS).flatMap(([name, endings]) => Array.from(endings, (ending) => [ending, KIND[name]])));
const asWritten = /* @__PURE__ */ new Map();
const MOST_ENDINGS = 5e3;
const SHARD_NUMBER = /-\d{3,}-of-\d{3,}(?:[-_.][0-9a-f]+)?$/;
let lastPacked = null;
function endingOf(name) {
  if (lastPacked !== null) {
    const { written: written2, kind: kind2, ending: ending2 } = lastPacked;
    const stem = name.length - written2.length;
    if (stem > 0 && name.endsWith(written2))
      return { kind: kind2, ending: ending2, stem };
  }
  const dot = name.lastIndexOf(".");
  if (dot <= 0)
    return { kind: KIND.other, ending: "", stem: name.length };
  const { kind, ending } = kindOfEnding(name.slice(dot + 1));
  if (kind !== KIND.archive || !PACKED.has(ending))
    return { kind, ending, stem: dot };
  const inner = name.lastIndexOf(".", dot - 1);
  if (inner <= 0)
    return { kind, ending, stem: dot };
  const packed = kindOfEnding(name.slice(inner + 1, dot));
  if (packed.kind === KIND.other && !/^[a-z]\w{0,9}$/i.test(packed.ending))
    return { kind, ending, stem: dot };
  lastPacked = { written: name.slice(inner), ...packed };
  return { ...packed, stem: inner };
}
function kinds_kindOf(name) {
  const dot = name.lastIndexOf(".");
  if (dot <= 0)
    return KIND.other;
  const { kind, ending } = kindOfEnding(name.slice(dot + 1));
  return kind === KIND.archive && PACKED.has(ending) ? endingOf(name).kind : kind;
}
let lastEnding = "";
function stemEndOf(name) {
  if (lastEnding !== "" && name.length > lastEnding.length && name.endsWith(lastEnding)) {
    return name.length - lastEnding.length;
  }
  const dot = name.lastIndexOf(".");
  if (dot <= 0)
    return name.length;
  const { kind, ending } = kindOfEnding(name.slice(dot + 1));
  if (kind === KIND.archive && PACKED.has(ending))
    return endingOf(name).stem;
  lastEnding = name.slice(dot);
  return dot;
}
function kindOfEnding(written2) {
  const known2 = asWritten.get(written2);
  if (known2 !== void 0)
    return known2;
  const ending = written2.toLowerCase().replace(SHARD_NUMBER, "");
  const found2 = { kind: KIND_OF_ENDING.get(ending) ?? KIND.other, ending };
  if (asWritten.size >= MOST_ENDINGS)
    asWritten.clear();
  asWritten.set(written2, found2);
  return found2;
}
;
const names_by_ending_known = /* @__PURE__ */ new WeakMap();
function namesByEnding(names) {
  const before = names_by_ending_known.get(names);
  if (before !== void 0)
    return before;
  const found2 = [];
  const seen = /* @__PURE__ */ new Set();
  let last2 = null;
  const look2 = (name) => {
    if (last2 !== null && name.endsWith(last2))
      return;
    const dot = name.lastIndexOf(".");
    const ending = name.slice(dot + 1);
    if (dot < 0 || PACKED.has(ending.toLowerCase())) {
      found2.push(name);
      return;
    }
    last2 = name.slice(dot);
    if (!seen.has(ending))
      found2.push(name);
    seen.add(ending);
  };
  const lookOnce = answersByEnding(names, look2);
  for (let file = 0; file < names.length; file++)
    lookOnce(file);
  names_by_ending_known.set(names, found2);
  return found2;
}
function answersByEnding(names, ask) {
  const { seriesOf, series } = names;
  const isAsked2 = new Uint8Array(series.length);
  const answers = new Array(series.length);
  return (file) => {
    const ofName = seriesOf[file];
    if (isAsked2[ofName] === 1)
      return answers[ofName];
    const answer = ask(nameAt(names, file));
    if (ofName !== NO_SERIES && hasNumberInStem(series[ofName])) {
      isAsked2[ofName] = 1;
      answers[ofName] = answer;
    }
    return answer;
  };
}
function hasNumberInStem({ beginning, ending }) {
  return stemEndOf(`${beginning}1${ending}`) > beginning.length;
}
;
function engineByKey({ name, key }) {
  const form = {
    ...{ name, kind: name, version: key.version, bytes: KEY_BYTES, work: "contentKeys" },
    isOne: ({ length }) => length === KEY_BYTES
  };
  return {
    kinds: [name],
    noun: key.noun,
    covers: key.covers,
    mostContents: null,
    load: async () => {
      const { openByKey } = await import(
        /* webpackIgnore: true */
        "./compare-by-key-compare-keys.js"
      );
      return { form, open: () => openByKey(name) };
    }
  };
}
const KEY_BYTES = 32;
;
const PICTURES = {
  kinds: ["picture", "near-picture"],
  noun: "picture",
  covers: (name) => kinds_kindOf(name) === KIND.picture,
  mostContents: 4e5,
  load: async () => (await import(
    /* webpackIgnore: true */
    "./compare-pictures-comparison.js"
  )).LOADED_PICTURES
};
;
const ENGINES = [PICTURES, ...KEY_KINDS.map(engineByKey)];
function enginesFor({ names }, { compare }) {
  const asked = ENGINES.filter(({ kinds }) => kinds.some((kind) => isAsked(kind, compare)));
  if (asked.length === 0)
    return [];
  const written2 = namesByEnding(names);
  return asked.filter(({ covers }) => written2.some((name) => covers(name)));
}
function isAsked(kind, compare) {
  const { choice } = kindOfGroup({ kind });
  return compare === "auto" || compare.some((chosen) => chosen === choice?.name);
}
;
async function compareContents(input, world) {
  const { files, groups, options } = input;
  const result = { groups, known: [], compared: [], notes: [], bytesRead: 0 };
  const told2 = [];
  const swallowed = /* @__PURE__ */ new Set();
  for (const engine of enginesFor(files, options)) {
    const { compareBy } = await import(
      /* webpackIgnore: true */
      "./compare-compare-by.js"
    );
    const found2 = await compareBy(engine, input, world);
    addAll(told2, found2.told);
    for (const group2 of found2.swallowed)
      swallowed.add(group2);
    if (found2.known !== null)
      result.known.push(found2.known);
    addAll(result.compared, found2.compared);
    addAll(result.notes, found2.notes);
    result.bytesRead += found2.bytesRead;
  }
  if (told2.length === 0)
    return result;
  const all = groups.filter((group2) => !swallowed.has(group2)).concat(told2);
  sortByKey(all, ({ files: [first] }) => first?.path ?? "");
  return { ...result, groups: all };
}
;
const STAMP_BYTES = 40;
const CLOCK_STEP_NS = 2000000000n;
function isSettled({ ino, mtimeNs, ctimeNs }, readStartedNs) {
  const latest = readStartedNs - CLOCK_STEP_NS;
  return ino !== 0n && ctimeNs > 0n && mtimeNs <= latest && ctimeNs <= latest;
}
function createStampKey() {
  const fields = new BigUint64Array(STAMP_BYTES / 8);
  const key = new Uint32Array(fields.buffer);
  return ({ dev, ino, size, mtimeNs, ctimeNs }) => {
    fields[0] = dev;
    fields[1] = ino;
    fields[2] = size;
    fields[3] = mtimeNs;
    fields[4] = ctimeNs;
    return key;
  };
}
function stampName(stamp, readStartedNs) {
  const { dev, ino, size, mtimeNs, ctimeNs } = stamp;
  return isSettled(stamp, readStartedNs) ? `stamp:${dev},${ino},${size},${mtimeNs},${ctimeNs}` : null;
}
;
function hashKey(keys, start, words2) {
  let hash = 0;
  for (let place = start; place < start + words2; place += 1) {
    hash = Math.imul(hash ^ keys[place], 2654435761);
    hash ^= hash >>> 15;
  }
  return hash;
}
;
const CHUNK_BITS = 14;
const CHUNK_RECORDS = 1 << CHUNK_BITS;
function createRecords(shape) {
  const words2 = shape.key / 4;
  let chunks = [];
  let count2 = 0;
  function chunkOf(record) {
    return chunks[record >>> CHUNK_BITS];
  }
  function write2(record, key, value, age) {
    const { keys, values, ages } = chunkOf(record);
    const offset = offsetOf(record);
    keys.set(key, offset * words2);
    values.set(value, offset * shape.value);
    ages[offset] = age;
  }
  return {
    shape,
    count: () => count2,
    hasKey(record, key) {
      const { keys } = chunkOf(record);
      const start = offsetOf(record) * words2;
      for (let word = 0; word < words2; word += 1)
        if (keys[start + word] !== key[word])
          return false;
      return true;
    },
    hashOf: (record) => hashKey(chunkOf(record).keys, offsetOf(record) * words2, words2),
    keyOf(record) {
      const start = offsetOf(record) * words2;
      return chunkOf(record).keys.subarray(start, start + words2);
    },
    valueOf(record) {
      const start = offsetOf(record) * shape.value;
      return chunkOf(record).values.subarray(start, start + shape.value);
    },
    ageOf: (record) => chunkOf(record).ages[offsetOf(record)],
    setAge(record, age) {
      chunkOf(record).ages[offsetOf(record)] = age;
    },
    write: write2,
    append(key, value, age) {
      const last2 = count2 >>> CHUNK_BITS;
      if (offsetOf(count2) >= (chunks[last2]?.ages.length ?? 0))
        chunks[last2] = widen(chunks[last2], shape);
      write2(count2, key, value, age);
      count2 += 1;
    },
    replaceAll(records2) {
      count2 = records2.ages.length;
      chunks = Array.from({ length: Math.ceil(count2 / CHUNK_RECORDS) }, (_, number) => records_cut(records2, shape, number * CHUNK_RECORDS, (number + 1) * CHUNK_RECORDS));
    },
    cutOff(length) {
      count2 = length;
      chunks.length = Math.ceil(count2 / CHUNK_RECORDS);
    },
    chunks: () => chunks.map((chunk2, number) => records_cut(chunk2, shape, 0, count2 - number * CHUNK_RECORDS))
  };
}
function offsetOf(record) {
  return record & CHUNK_RECORDS - 1;
}
function records_cut({ keys, values, ages }, shape, from, to) {
  return {
    keys: keys.subarray(from * shape.key / 4, to * shape.key / 4),
    values: values.subarray(from * shape.value, to * shape.value),
    ages: ages.subarray(from, to)
  };
}
function widen(chunk2, shape) {
  const wide = {
    keys: new Uint32Array(CHUNK_RECORDS * shape.key / 4),
    values: Buffer.alloc(CHUNK_RECORDS * shape.value),
    ages: new Uint8Array(CHUNK_RECORDS)
  };
  if (chunk2 !== void 0) {
    wide.keys.set(chunk2.keys);
    wide.values.set(chunk2.values);
    wide.ages.set(chunk2.ages);
  }
  return wide;
}
;
const OLDEST_AGE = 30;
const FORGOTTEN_AGE = 255;
const SMALLEST_INDEX = 1024;
function createTable(shape) {
  const records2 = createRecords(shape);
  let index = new Uint32Array(SMALLEST_INDEX);
  let isChanged = false;
  function placeOf2(key) {
    let place = hashKey(key, 0, key.length) & index.length - 1;
    for (; ; ) {
      const record = recordAt(place);
      if (record < 0 || records2.hasKey(record, key))
        return place;
      place = place + 1 & index.length - 1;
    }
  }
  function recordAt(place) {
    return index[place] - 1;
  }
  function append2(key, value, age) {
    records2.append(key, value, age);
    if (records2.count() * 2 > index.length)
      buildIndex();
    else
      index[placeOf2(key)] = records2.count();
  }
  function buildIndex() {
    index = new Uint32Array(Math.max(SMALLEST_INDEX, 2 ** Math.ceil(Math.log2(records2.count() * 2 + 2))));
    for (let record = 0; record < records2.count(); record += 1) {
      let place = records2.hashOf(record) & index.length - 1;
      while (index[place] !== 0)
        place = place + 1 & index.length - 1;
      index[place] = record + 1;
    }
  }
  function use(record) {
    if (records2.ageOf(record) > OLDEST_AGE / 2)
      isChanged = true;
    records2.setAge(record, 0);
  }
  function addOne(key, value, age) {
    const record = recordAt(placeOf2(key));
    if (record < 0)
      append2(key, value, age);
    else if (records2.ageOf(record) !== FORGOTTEN_AGE) {
      records2.setAge(record, Math.min(age, records2.ageOf(record)));
    }
  }
  return {
    shape,
    count: records2.count,
    chunks: records2.chunks,
    isChanged: () => isChanged,
    markSaved() {
      isChanged = false;
    },
    find(key) {
      const record = recordAt(placeOf2(key));
      if (record < 0 || records2.ageOf(record) === FORGOTTEN_AGE)
        return null;
      use(record);
      return records2.valueOf(record);
    },
    set(key, value) {
      if (value.length !== shape.value)
        throw new RangeError(`${value.length} bytes in place of ${shape.value}`);
      const record = recordAt(placeOf2(key));
      isChanged ||= record < 0 || !records2.valueOf(record).equals(value);
      if (record < 0)
        append2(key, value, 0);
      else {
        use(record);
        records2.write(record, key, value, 0);
      }
    },
    forget(key) {
      const record = recordAt(placeOf2(key));
      if (record < 0)
        return;
      records2.setAge(record, FORGOTTEN_AGE);
      isChanged = true;
    },
    add(added) {
      if (records2.count() === 0) {
        records2.replaceAll(added);
        buildIndex();
        return;
      }
      const others = createRecords(shape);
      others.replaceAll(added);
      for (let record = 0; record < others.count(); record += 1) {
        addOne(others.keyOf(record), others.valueOf(record), others.ageOf(record));
      }
    },
    trim(oldest, room) {
      let kept = 0;
      let left = room;
      for (let record = 0; record < records2.count(); record += 1) {
        const age = records2.ageOf(record);
        if (age > oldest || age === oldest && left === 0)
          continue;
        if (age === oldest)
          left -= 1;
        if (kept < record)
          records2.write(kept, records2.keyOf(record), records2.valueOf(record), age);
        kept += 1;
      }
      if (kept < records2.count()) {
        records2.cutOff(kept);
        buildIndex();
      }
      return left;
    }
  };
}
;
const TABLE_NAMES = [
  "fileHead",
  "fileSha256",
  "fileObjectId",
  "blobSize",
  "blobSha256",
  "blobMd5"
];
const MOST_RECORDS = 4e6;
const OBJECT_ID_BYTES = { sha1: 20, sha256: 32 };
const SHA256_BYTES = 32;
const MD5_BYTES = 16;
const NUMBER_BYTES = 8;
function createTables({ objectFormat }) {
  const objectId = OBJECT_ID_BYTES[objectFormat];
  return {
    fileHead: createTable({ key: STAMP_BYTES, value: NUMBER_BYTES }),
    fileSha256: createTable({ key: STAMP_BYTES, value: SHA256_BYTES }),
    fileObjectId: createTable({ key: STAMP_BYTES, value: objectId }),
    blobSize: createTable({ key: objectId, value: NUMBER_BYTES }),
    blobSha256: createTable({ key: objectId, value: SHA256_BYTES }),
    blobMd5: createTable({ key: objectId, value: MD5_BYTES })
  };
}
function countRecords(tables) {
  return tables.reduce((sum2, table2) => sum2 + table2.count(), 0);
}
function listTables(tables) {
  return TABLE_NAMES.map((name) => tables[name]);
}
function trimTables(tables, most) {
  const perAge = new Float64Array(OLDEST_AGE + 1);
  for (const table2 of listTables(tables)) {
    for (const { ages } of table2.chunks()) {
      for (const age of ages)
        if (age <= OLDEST_AGE)
          perAge[age] = perAge[age] + 1;
    }
  }
  let oldest = 0;
  let room = most;
  while (oldest < OLDEST_AGE && room > perAge[oldest]) {
    room -= perAge[oldest];
    oldest += 1;
  }
  for (const table2 of listTables(tables))
    room = table2.trim(oldest, room);
}
;
const file_format_MARK = 1128810308;
const VERSION = 1;
const HEADER_BYTES = 64;
const COUNTS_START = 4;
const CHECKSUM_BYTES = 32;
const MOST_FILE_BYTES = HEADER_BYTES + MOST_RECORDS * 80 + CHECKSUM_BYTES;
function* encodeTables(tables, format) {
  const checksum = createHash("sha256");
  for (const part of encodeParts(tables, format)) {
    checksum.update(part);
    yield part;
  }
  yield checksum.digest();
}
function decodeTables(bytes, format) {
  if (bytes.length < HEADER_BYTES + CHECKSUM_BYTES)
    throw new Failure("is damaged: it is too short");
  const header = new Uint32Array(bytes.buffer, bytes.byteOffset, HEADER_BYTES / 4);
  if (header[0] !== file_format_MARK)
    throw new Failure("is not a cache of data-hygiene on such a machine");
  if (header[1] !== VERSION)
    throw new Failure("was written by another version");
  const end = bytes.length - CHECKSUM_BYTES;
  const checksum = createHash("sha256").update(bytes.subarray(0, end)).digest();
  if (!checksum.equals(bytes.subarray(end)))
    throw new Failure("is damaged: its checksum differs");
  const tables = createTables(format);
  const counts = TABLE_NAMES.map((_, number) => header[COUNTS_START + number]);
  if (header[2] !== OBJECT_ID_BYTES[format.objectFormat] || header[3] !== format.headBytes) {
    throw new Failure("holds identities of another kind");
  }
  if (end !== lengthOf(listTables(tables), counts))
    throw new Failure("is damaged: its length differs");
  file_format_fill(listTables(tables), counts, bytes);
  return tables;
}
function* encodeParts(tables, { objectFormat, headBytes }) {
  const header = new Uint32Array(HEADER_BYTES / 4);
  header.set([file_format_MARK, VERSION, OBJECT_ID_BYTES[objectFormat], headBytes]);
  header.set(listTables(tables).map((table2) => table2.count()), COUNTS_START);
  yield bytesOf(header);
  const all = listTables(tables).map((table2) => table2.chunks());
  for (const chunks of all) {
    for (const { keys } of chunks)
      yield bytesOf(keys);
    for (const { values } of chunks)
      yield values;
  }
  for (const chunks of all)
    for (const { ages } of chunks)
      yield ages;
}
function lengthOf(tables, counts) {
  return tables.reduce((sum2, { shape }, number) => sum2 + counts[number] * (shape.key + shape.value + 1), HEADER_BYTES);
}
function file_format_fill(tables, counts, bytes) {
  let offset = HEADER_BYTES;
  const pairs = tables.map(({ shape }, number) => {
    const count2 = counts[number];
    const keys = new Uint32Array(bytes.buffer, bytes.byteOffset + offset, count2 * shape.key / 4);
    offset += count2 * shape.key;
    const values = bytes.subarray(offset, offset + count2 * shape.value);
    offset += count2 * shape.value;
    return { keys, values, count: count2 };
  });
  for (const [number, { keys, values, count: count2 }] of pairs.entries()) {
    const ages = bytes.subarray(offset, offset + count2);
    offset += count2;
    for (let record = 0; record < count2; record += 1) {
      ages[record] = Math.min(ages[record] + 1, OLDEST_AGE + 1);
    }
    tables[number]?.add({ keys, values, ages });
  }
}
function bytesOf(words2) {
  return new Uint8Array(words2.buffer, words2.byteOffset, words2.byteLength);
}
;
const DIRECTORY_MODE = 448;
const FILE_MODE = 384;
function openStore(path2, format, tell) {
  let seen = store_identify(path2);
  const tables = store_read(path2, format, tell) ?? createTables(format);
  async function save() {
    makeDirectories((0, external_node_path_namespaceObject.dirname)(path2), { mode: DIRECTORY_MODE });
    if (store_identify(path2) !== seen)
      merge(tables, store_read(path2, format, tell));
    trimTables(tables, MOST_RECORDS);
    await replaceFile(path2, encodeTables(tables, format), FILE_MODE);
    for (const table2 of listTables(tables))
      table2.markSaved();
    seen = store_identify(path2);
  }
  return {
    tables,
    async save() {
      try {
        if (listTables(tables).some((table2) => table2.isChanged()))
          await save();
      } catch (error2) {
        tell(`could not be saved: ${describeReadError(error2)}`);
      }
    }
  };
}
function merge(tables, saved) {
  if (saved === null)
    return;
  const others = listTables(saved);
  for (const [number, table2] of listTables(tables).entries()) {
    for (const chunk2 of others[number]?.chunks() ?? [])
      table2.add(chunk2);
  }
}
function store_read(path2, format, tell) {
  const { bytes, trouble, isAbsent: isAbsent2 } = readSmallFile(path2, MOST_FILE_BYTES, "refused");
  if (isAbsent2)
    return null;
  const decoded2 = bytes === null ? trouble : store_decode(bytes, format);
  if (typeof decoded2 !== "string")
    return decoded2;
  tell(`${decoded2}. It is ignored, and replaced when there is something to save`);
  return null;
}
function store_decode(bytes, format) {
  try {
    return decodeTables(bytes, format);
  } catch (error2) {
    return error2 instanceof Failure ? error2.message : `can't be read: ${describeReadError(error2)}`;
  }
}
function store_identify(path2) {
  try {
    const { dev, ino, size, mtimeNs, ctimeNs } = (0, external_node_fs_namespaceObject.lstatSync)(path2, { bigint: true });
    return [dev, ino, size, mtimeNs, ctimeNs].join();
  } catch {
    return "";
  }
}
;
function openCache(directory, format) {
  const path2 = (0, external_node_path_namespaceObject.join)(directory, `contents-${format.objectFormat}.cache`);
  const notes = [];
  const { tables, save } = openStore(path2, format, (trouble) => {
    notes.push(`The cache "${display(path2)}" ${display(trouble)}.`);
  });
  const stampKey = createStampKey();
  const objectKey = createObjectKey(OBJECT_ID_BYTES[format.objectFormat]);
  const number = Buffer.alloc(8);
  const all = listTables(tables);
  const hasRoom = () => countRecords(all) < 2 * MOST_RECORDS;
  return {
    notes,
    save,
    findFile(stamp) {
      const key = stampKey(stamp);
      const headHash = tables.fileHead.find(key)?.readBigUInt64LE() ?? null;
      const sha256 = copy(tables.fileSha256.find(key));
      const objectId = copy(tables.fileObjectId.find(key));
      return headHash === null && sha256 === null && objectId === null ? null : { headHash, sha256, objectId };
    },
    rememberFile(stamp, readStartedNs, { headHash, sha256, objectId }) {
      if (!isSettled(stamp, readStartedNs) || !hasRoom())
        return;
      const key = stampKey(stamp);
      if (headHash !== null)
        number.writeBigUInt64LE(headHash);
      const values = [
        [tables.fileHead, headHash === null ? null : number],
        [tables.fileSha256, sha256],
        [tables.fileObjectId, objectId]
      ];
      const isAnother = values.some(([table2, value]) => value && table2.find(key)?.equals(value) === false);
      for (const [table2, value] of values) {
        if (value !== null)
          table2.set(key, value);
        else if (isAnother)
          table2.forget(key);
      }
    },
    findBlob(objectId) {
      const key = objectKey(objectId);
      const size = key && tables.blobSize.find(key);
      if (!key || !size)
        return null;
      return {
        size: Number(size.readBigUInt64LE()),
        sha256: copy(tables.blobSha256.find(key)),
        md5: copy(tables.blobMd5.find(key))
      };
    },
    rememberBlob(objectId, { size, sha256, md5 }) {
      const key = objectKey(objectId);
      if (key === null || !hasRoom())
        return;
      number.writeBigUInt64LE(BigInt(size));
      tables.blobSize.set(key, number);
      if (sha256 !== null)
        tables.blobSha256.set(key, sha256);
      if (md5 !== null)
        tables.blobMd5.set(key, md5);
    }
  };
}
function createObjectKey(length) {
  const bytes = Buffer.from(new ArrayBuffer(length));
  const key = new Uint32Array(bytes.buffer);
  return (objectId) => objectId.length === length * 2 && bytes.write(objectId, "hex") === length ? key : null;
}
function copy(value) {
  return value && Buffer.from(value);
}
;
const t = new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0, 1, 48, 8, 96, 3, 127, 127, 127, 1, 127, 96, 3, 127, 127, 127, 0, 96, 2, 127, 127, 0, 96, 1, 127, 1, 127, 96, 3, 127, 127, 126, 1, 126, 96, 3, 126, 127, 127, 1, 126, 96, 2, 127, 126, 0, 96, 1, 127, 1, 126, 3, 11, 10, 0, 0, 2, 1, 3, 4, 5, 6, 1, 7, 5, 3, 1, 0, 1, 7, 85, 9, 3, 109, 101, 109, 2, 0, 5, 120, 120, 104, 51, 50, 0, 0, 6, 105, 110, 105, 116, 51, 50, 0, 2, 8, 117, 112, 100, 97, 116, 101, 51, 50, 0, 3, 8, 100, 105, 103, 101, 115, 116, 51, 50, 0, 4, 5, 120, 120, 104, 54, 52, 0, 5, 6, 105, 110, 105, 116, 54, 52, 0, 7, 8, 117, 112, 100, 97, 116, 101, 54, 52, 0, 8, 8, 100, 105, 103, 101, 115, 116, 54, 52, 0, 9, 10, 251, 22, 10, 242, 1, 1, 4, 127, 32, 0, 32, 1, 106, 33, 3, 32, 1, 65, 16, 79, 4, 127, 32, 3, 65, 16, 107, 33, 6, 32, 2, 65, 168, 136, 141, 161, 2, 106, 33, 3, 32, 2, 65, 137, 235, 208, 208, 7, 107, 33, 4, 32, 2, 65, 207, 140, 162, 142, 6, 106, 33, 5, 3, 64, 32, 3, 32, 0, 40, 2, 0, 65, 247, 148, 175, 175, 120, 108, 106, 65, 13, 119, 65, 177, 243, 221, 241, 121, 108, 33, 3, 32, 4, 32, 0, 65, 4, 106, 34, 0, 40, 2, 0, 65, 247, 148, 175, 175, 120, 108, 106, 65, 13, 119, 65, 177, 243, 221, 241, 121, 108, 33, 4, 32, 2, 32, 0, 65, 4, 106, 34, 0, 40, 2, 0, 65, 247, 148, 175, 175, 120, 108, 106, 65, 13, 119, 65, 177, 243, 221, 241, 121, 108, 33, 2, 32, 5, 32, 0, 65, 4, 106, 34, 0, 40, 2, 0, 65, 247, 148, 175, 175, 120, 108, 106, 65, 13, 119, 65, 177, 243, 221, 241, 121, 108, 33, 5, 32, 6, 32, 0, 65, 4, 106, 34, 0, 79, 13, 0, 11, 32, 2, 65, 12, 119, 32, 5, 65, 18, 119, 106, 32, 4, 65, 7, 119, 106, 32, 3, 65, 1, 119, 106, 5, 32, 2, 65, 177, 207, 217, 178, 1, 106, 11, 32, 1, 106, 32, 0, 32, 1, 65, 15, 113, 16, 1, 11, 146, 1, 0, 32, 1, 32, 2, 106, 33, 2, 3, 64, 32, 1, 65, 4, 106, 32, 2, 75, 69, 4, 64, 32, 0, 32, 1, 40, 2, 0, 65, 189, 220, 202, 149, 124, 108, 106, 65, 17, 119, 65, 175, 214, 211, 190, 2, 108, 33, 0, 32, 1, 65, 4, 106, 33, 1, 12, 1, 11, 11, 3, 64, 32, 1, 32, 2, 79, 69, 4, 64, 32, 0, 32, 1, 45, 0, 0, 65, 177, 207, 217, 178, 1, 108, 106, 65, 11, 119, 65, 177, 243, 221, 241, 121, 108, 33, 0, 32, 1, 65, 1, 106, 33, 1, 12, 1, 11, 11, 32, 0, 32, 0, 65, 15, 118, 115, 65, 247, 148, 175, 175, 120, 108, 34, 0, 65, 13, 118, 32, 0, 115, 65, 189, 220, 202, 149, 124, 108, 34, 0, 65, 16, 118, 32, 0, 115, 11, 63, 0, 32, 0, 65, 8, 106, 32, 1, 65, 168, 136, 141, 161, 2, 106, 54, 2, 0, 32, 0, 65, 12, 106, 32, 1, 65, 137, 235, 208, 208, 7, 107, 54, 2, 0, 32, 0, 65, 16, 106, 32, 1, 54, 2, 0, 32, 0, 65, 20, 106, 32, 1, 65, 207, 140, 162, 142, 6, 106, 54, 2, 0, 11, 195, 4, 1, 6, 127, 32, 1, 32, 2, 106, 33, 6, 32, 0, 65, 24, 106, 33, 4, 32, 0, 65, 40, 106, 40, 2, 0, 33, 3, 32, 0, 32, 0, 40, 2, 0, 32, 2, 106, 54, 2, 0, 32, 0, 65, 4, 106, 34, 5, 32, 5, 40, 2, 0, 32, 2, 65, 16, 79, 32, 0, 40, 2, 0, 65, 16, 79, 114, 114, 54, 2, 0, 32, 2, 32, 3, 106, 65, 16, 73, 4, 64, 32, 3, 32, 4, 106, 32, 1, 32, 2, 252, 10, 0, 0, 32, 0, 65, 40, 106, 32, 2, 32, 3, 106, 54, 2, 0, 15, 11, 32, 3, 4, 64, 32, 3, 32, 4, 106, 32, 1, 65, 16, 32, 3, 107, 34, 2, 252, 10, 0, 0, 32, 0, 65, 8, 106, 34, 3, 32, 3, 40, 2, 0, 32, 4, 40, 2, 0, 65, 247, 148, 175, 175, 120, 108, 106, 65, 13, 119, 65, 177, 243, 221, 241, 121, 108, 54, 2, 0, 32, 0, 65, 12, 106, 34, 3, 32, 3, 40, 2, 0, 32, 4, 65, 4, 106, 40, 2, 0, 65, 247, 148, 175, 175, 120, 108, 106, 65, 13, 119, 65, 177, 243, 221, 241, 121, 108, 54, 2, 0, 32, 0, 65, 16, 106, 34, 3, 32, 3, 40, 2, 0, 32, 4, 65, 8, 106, 40, 2, 0, 65, 247, 148, 175, 175, 120, 108, 106, 65, 13, 119, 65, 177, 243, 221, 241, 121, 108, 54, 2, 0, 32, 0, 65, 20, 106, 34, 3, 32, 3, 40, 2, 0, 32, 4, 65, 12, 106, 40, 2, 0, 65, 247, 148, 175, 175, 120, 108, 106, 65, 13, 119, 65, 177, 243, 221, 241, 121, 108, 54, 2, 0, 32, 0, 65, 40, 106, 65, 0, 54, 2, 0, 32, 1, 32, 2, 106, 33, 1, 11, 32, 1, 32, 6, 65, 16, 107, 77, 4, 64, 32, 6, 65, 16, 107, 33, 8, 32, 0, 65, 8, 106, 40, 2, 0, 33, 2, 32, 0, 65, 12, 106, 40, 2, 0, 33, 3, 32, 0, 65, 16, 106, 40, 2, 0, 33, 5, 32, 0, 65, 20, 106, 40, 2, 0, 33, 7, 3, 64, 32, 2, 32, 1, 40, 2, 0, 65, 247, 148, 175, 175, 120, 108, 106, 65, 13, 119, 65, 177, 243, 221, 241, 121, 108, 33, 2, 32, 3, 32, 1, 65, 4, 106, 34, 1, 40, 2, 0, 65, 247, 148, 175, 175, 120, 108, 106, 65, 13, 119, 65, 177, 243, 221, 241, 121, 108, 33, 3, 32, 5, 32, 1, 65, 4, 106, 34, 1, 40, 2, 0, 65, 247, 148, 175, 175, 120, 108, 106, 65, 13, 119, 65, 177, 243, 221, 241, 121, 108, 33, 5, 32, 7, 32, 1, 65, 4, 106, 34, 1, 40, 2, 0, 65, 247, 148, 175, 175, 120, 108, 106, 65, 13, 119, 65, 177, 243, 221, 241, 121, 108, 33, 7, 32, 8, 32, 1, 65, 4, 106, 34, 1, 79, 13, 0, 11, 32, 0, 65, 8, 106, 32, 2, 54, 2, 0, 32, 0, 65, 12, 106, 32, 3, 54, 2, 0, 32, 0, 65, 16, 106, 32, 5, 54, 2, 0, 32, 0, 65, 20, 106, 32, 7, 54, 2, 0, 11, 32, 1, 32, 6, 73, 4, 64, 32, 4, 32, 1, 32, 6, 32, 1, 107, 34, 1, 252, 10, 0, 0, 32, 0, 65, 40, 106, 32, 1, 54, 2, 0, 11, 11, 97, 1, 1, 127, 32, 0, 65, 16, 106, 40, 2, 0, 33, 1, 32, 0, 65, 4, 106, 40, 2, 0, 4, 127, 32, 1, 65, 12, 119, 32, 0, 65, 20, 106, 40, 2, 0, 65, 18, 119, 106, 32, 0, 65, 12, 106, 40, 2, 0, 65, 7, 119, 106, 32, 0, 65, 8, 106, 40, 2, 0, 65, 1, 119, 106, 5, 32, 1, 65, 177, 207, 217, 178, 1, 106, 11, 32, 0, 40, 2, 0, 106, 32, 0, 65, 24, 106, 32, 0, 65, 40, 106, 40, 2, 0, 16, 1, 11, 255, 3, 2, 3, 126, 1, 127, 32, 0, 32, 1, 106, 33, 6, 32, 1, 65, 32, 79, 4, 126, 32, 6, 65, 32, 107, 33, 6, 32, 2, 66, 214, 235, 130, 238, 234, 253, 137, 245, 224, 0, 124, 33, 3, 32, 2, 66, 177, 169, 172, 193, 173, 184, 212, 166, 61, 125, 33, 4, 32, 2, 66, 249, 234, 208, 208, 231, 201, 161, 228, 225, 0, 124, 33, 5, 3, 64, 32, 3, 32, 0, 41, 3, 0, 66, 207, 214, 211, 190, 210, 199, 171, 217, 66, 126, 124, 66, 31, 137, 66, 135, 149, 175, 175, 152, 182, 222, 155, 158, 127, 126, 33, 3, 32, 4, 32, 0, 65, 8, 106, 34, 0, 41, 3, 0, 66, 207, 214, 211, 190, 210, 199, 171, 217, 66, 126, 124, 66, 31, 137, 66, 135, 149, 175, 175, 152, 182, 222, 155, 158, 127, 126, 33, 4, 32, 2, 32, 0, 65, 8, 106, 34, 0, 41, 3, 0, 66, 207, 214, 211, 190, 210, 199, 171, 217, 66, 126, 124, 66, 31, 137, 66, 135, 149, 175, 175, 152, 182, 222, 155, 158, 127, 126, 33, 2, 32, 5, 32, 0, 65, 8, 106, 34, 0, 41, 3, 0, 66, 207, 214, 211, 190, 210, 199, 171, 217, 66, 126, 124, 66, 31, 137, 66, 135, 149, 175, 175, 152, 182, 222, 155, 158, 127, 126, 33, 5, 32, 6, 32, 0, 65, 8, 106, 34, 0, 79, 13, 0, 11, 32, 2, 66, 12, 137, 32, 5, 66, 18, 137, 124, 32, 4, 66, 7, 137, 124, 32, 3, 66, 1, 137, 124, 32, 3, 66, 207, 214, 211, 190, 210, 199, 171, 217, 66, 126, 66, 31, 137, 66, 135, 149, 175, 175, 152, 182, 222, 155, 158, 127, 126, 133, 66, 135, 149, 175, 175, 152, 182, 222, 155, 158, 127, 126, 66, 157, 163, 181, 234, 131, 177, 141, 138, 250, 0, 125, 32, 4, 66, 207, 214, 211, 190, 210, 199, 171, 217, 66, 126, 66, 31, 137, 66, 135, 149, 175, 175, 152, 182, 222, 155, 158, 127, 126, 133, 66, 135, 149, 175, 175, 152, 182, 222, 155, 158, 127, 126, 66, 157, 163, 181, 234, 131, 177, 141, 138, 250, 0, 125, 32, 2, 66, 207, 214, 211, 190, 210, 199, 171, 217, 66, 126, 66, 31, 137, 66, 135, 149, 175, 175, 152, 182, 222, 155, 158, 127, 126, 133, 66, 135, 149, 175, 175, 152, 182, 222, 155, 158, 127, 126, 66, 157, 163, 181, 234, 131, 177, 141, 138, 250, 0, 125, 32, 5, 66, 207, 214, 211, 190, 210, 199, 171, 217, 66, 126, 66, 31, 137, 66, 135, 149, 175, 175, 152, 182, 222, 155, 158, 127, 126, 133, 66, 135, 149, 175, 175, 152, 182, 222, 155, 158, 127, 126, 66, 157, 163, 181, 234, 131, 177, 141, 138, 250, 0, 125, 5, 32, 2, 66, 197, 207, 217, 178, 241, 229, 186, 234, 39, 124, 11, 32, 1, 173, 124, 32, 0, 32, 1, 65, 31, 113, 16, 6, 11, 134, 2, 0, 32, 1, 32, 2, 106, 33, 2, 3, 64, 32, 2, 32, 1, 65, 8, 106, 79, 4, 64, 32, 1, 41, 3, 0, 66, 207, 214, 211, 190, 210, 199, 171, 217, 66, 126, 66, 31, 137, 66, 135, 149, 175, 175, 152, 182, 222, 155, 158, 127, 126, 32, 0, 133, 66, 27, 137, 66, 135, 149, 175, 175, 152, 182, 222, 155, 158, 127, 126, 66, 157, 163, 181, 234, 131, 177, 141, 138, 250, 0, 125, 33, 0, 32, 1, 65, 8, 106, 33, 1, 12, 1, 11, 11, 32, 1, 65, 4, 106, 32, 2, 77, 4, 64, 32, 0, 32, 1, 53, 2, 0, 66, 135, 149, 175, 175, 152, 182, 222, 155, 158, 127, 126, 133, 66, 23, 137, 66, 207, 214, 211, 190, 210, 199, 171, 217, 66, 126, 66, 249, 243, 221, 241, 153, 246, 153, 171, 22, 124, 33, 0, 32, 1, 65, 4, 106, 33, 1, 11, 3, 64, 32, 1, 32, 2, 73, 4, 64, 32, 0, 32, 1, 49, 0, 0, 66, 197, 207, 217, 178, 241, 229, 186, 234, 39, 126, 133, 66, 11, 137, 66, 135, 149, 175, 175, 152, 182, 222, 155, 158, 127, 126, 33, 0, 32, 1, 65, 1, 106, 33, 1, 12, 1, 11, 11, 32, 0, 32, 0, 66, 33, 136, 133, 66, 207, 214, 211, 190, 210, 199, 171, 217, 66, 126, 34, 0, 32, 0, 66, 29, 136, 133, 66, 249, 243, 221, 241, 153, 246, 153, 171, 22, 126, 34, 0, 32, 0, 66, 32, 136, 133, 11, 77, 0, 32, 0, 65, 8, 106, 32, 1, 66, 214, 235, 130, 238, 234, 253, 137, 245, 224, 0, 124, 55, 3, 0, 32, 0, 65, 16, 106, 32, 1, 66, 177, 169, 172, 193, 173, 184, 212, 166, 61, 125, 55, 3, 0, 32, 0, 65, 24, 106, 32, 1, 55, 3, 0, 32, 0, 65, 32, 106, 32, 1, 66, 249, 234, 208, 208, 231, 201, 161, 228, 225, 0, 124, 55, 3, 0, 11, 244, 4, 2, 3, 127, 4, 126, 32, 1, 32, 2, 106, 33, 5, 32, 0, 65, 40, 106, 33, 4, 32, 0, 65, 200, 0, 106, 40, 2, 0, 33, 3, 32, 0, 32, 0, 41, 3, 0, 32, 2, 173, 124, 55, 3, 0, 32, 2, 32, 3, 106, 65, 32, 73, 4, 64, 32, 3, 32, 4, 106, 32, 1, 32, 2, 252, 10, 0, 0, 32, 0, 65, 200, 0, 106, 32, 2, 32, 3, 106, 54, 2, 0, 15, 11, 32, 3, 4, 64, 32, 3, 32, 4, 106, 32, 1, 65, 32, 32, 3, 107, 34, 2, 252, 10, 0, 0, 32, 0, 65, 8, 106, 34, 3, 32, 3, 41, 3, 0, 32, 4, 41, 3, 0, 66, 207, 214, 211, 190, 210, 199, 171, 217, 66, 126, 124, 66, 31, 137, 66, 135, 149, 175, 175, 152, 182, 222, 155, 158, 127, 126, 55, 3, 0, 32, 0, 65, 16, 106, 34, 3, 32, 3, 41, 3, 0, 32, 4, 65, 8, 106, 41, 3, 0, 66, 207, 214, 211, 190, 210, 199, 171, 217, 66, 126, 124, 66, 31, 137, 66, 135, 149, 175, 175, 152, 182, 222, 155, 158, 127, 126, 55, 3, 0, 32, 0, 65, 24, 106, 34, 3, 32, 3, 41, 3, 0, 32, 4, 65, 16, 106, 41, 3, 0, 66, 207, 214, 211, 190, 210, 199, 171, 217, 66, 126, 124, 66, 31, 137, 66, 135, 149, 175, 175, 152, 182, 222, 155, 158, 127, 126, 55, 3, 0, 32, 0, 65, 32, 106, 34, 3, 32, 3, 41, 3, 0, 32, 4, 65, 24, 106, 41, 3, 0, 66, 207, 214, 211, 190, 210, 199, 171, 217, 66, 126, 124, 66, 31, 137, 66, 135, 149, 175, 175, 152, 182, 222, 155, 158, 127, 126, 55, 3, 0, 32, 0, 65, 200, 0, 106, 65, 0, 54, 2, 0, 32, 1, 32, 2, 106, 33, 1, 11, 32, 1, 65, 32, 106, 32, 5, 77, 4, 64, 32, 5, 65, 32, 107, 33, 2, 32, 0, 65, 8, 106, 41, 3, 0, 33, 6, 32, 0, 65, 16, 106, 41, 3, 0, 33, 7, 32, 0, 65, 24, 106, 41, 3, 0, 33, 8, 32, 0, 65, 32, 106, 41, 3, 0, 33, 9, 3, 64, 32, 6, 32, 1, 41, 3, 0, 66, 207, 214, 211, 190, 210, 199, 171, 217, 66, 126, 124, 66, 31, 137, 66, 135, 149, 175, 175, 152, 182, 222, 155, 158, 127, 126, 33, 6, 32, 7, 32, 1, 65, 8, 106, 34, 1, 41, 3, 0, 66, 207, 214, 211, 190, 210, 199, 171, 217, 66, 126, 124, 66, 31, 137, 66, 135, 149, 175, 175, 152, 182, 222, 155, 158, 127, 126, 33, 7, 32, 8, 32, 1, 65, 8, 106, 34, 1, 41, 3, 0, 66, 207, 214, 211, 190, 210, 199, 171, 217, 66, 126, 124, 66, 31, 137, 66, 135, 149, 175, 175, 152, 182, 222, 155, 158, 127, 126, 33, 8, 32, 9, 32, 1, 65, 8, 106, 34, 1, 41, 3, 0, 66, 207, 214, 211, 190, 210, 199, 171, 217, 66, 126, 124, 66, 31, 137, 66, 135, 149, 175, 175, 152, 182, 222, 155, 158, 127, 126, 33, 9, 32, 2, 32, 1, 65, 8, 106, 34, 1, 79, 13, 0, 11, 32, 0, 65, 8, 106, 32, 6, 55, 3, 0, 32, 0, 65, 16, 106, 32, 7, 55, 3, 0, 32, 0, 65, 24, 106, 32, 8, 55, 3, 0, 32, 0, 65, 32, 106, 32, 9, 55, 3, 0, 11, 32, 1, 32, 5, 73, 4, 64, 32, 4, 32, 1, 32, 5, 32, 1, 107, 34, 1, 252, 10, 0, 0, 32, 0, 65, 200, 0, 106, 32, 1, 54, 2, 0, 11, 11, 188, 2, 1, 5, 126, 32, 0, 65, 24, 106, 41, 3, 0, 33, 1, 32, 0, 41, 3, 0, 34, 2, 66, 32, 90, 4, 126, 32, 0, 65, 8, 106, 41, 3, 0, 34, 3, 66, 1, 137, 32, 0, 65, 16, 106, 41, 3, 0, 34, 4, 66, 7, 137, 124, 32, 1, 66, 12, 137, 32, 0, 65, 32, 106, 41, 3, 0, 34, 5, 66, 18, 137, 124, 124, 32, 3, 66, 207, 214, 211, 190, 210, 199, 171, 217, 66, 126, 66, 31, 137, 66, 135, 149, 175, 175, 152, 182, 222, 155, 158, 127, 126, 133, 66, 135, 149, 175, 175, 152, 182, 222, 155, 158, 127, 126, 66, 157, 163, 181, 234, 131, 177, 141, 138, 250, 0, 125, 32, 4, 66, 207, 214, 211, 190, 210, 199, 171, 217, 66, 126, 66, 31, 137, 66, 135, 149, 175, 175, 152, 182, 222, 155, 158, 127, 126, 133, 66, 135, 149, 175, 175, 152, 182, 222, 155, 158, 127, 126, 66, 157, 163, 181, 234, 131, 177, 141, 138, 250, 0, 125, 32, 1, 66, 207, 214, 211, 190, 210, 199, 171, 217, 66, 126, 66, 31, 137, 66, 135, 149, 175, 175, 152, 182, 222, 155, 158, 127, 126, 133, 66, 135, 149, 175, 175, 152, 182, 222, 155, 158, 127, 126, 66, 157, 163, 181, 234, 131, 177, 141, 138, 250, 0, 125, 32, 5, 66, 207, 214, 211, 190, 210, 199, 171, 217, 66, 126, 66, 31, 137, 66, 135, 149, 175, 175, 152, 182, 222, 155, 158, 127, 126, 133, 66, 135, 149, 175, 175, 152, 182, 222, 155, 158, 127, 126, 66, 157, 163, 181, 234, 131, 177, 141, 138, 250, 0, 125, 5, 32, 1, 66, 197, 207, 217, 178, 241, 229, 186, 234, 39, 124, 11, 32, 2, 124, 32, 0, 65, 40, 106, 32, 2, 66, 31, 131, 167, 16, 6, 11]);
async function e() {
  return (function(t2) {
    const { exports: { mem: e2, xxh32: n, xxh64: r, init32: i, update32: a, digest32: o, init64: s, update64: u, digest64: c } } = t2;
    let h = new Uint8Array(e2.buffer);
    function g(t3, n2) {
      if (e2.buffer.byteLength < t3 + n2) {
        const r2 = Math.ceil((t3 + n2 - e2.buffer.byteLength) / 65536);
        e2.grow(r2), h = new Uint8Array(e2.buffer);
      }
    }
    function f(t3, e3, n2, r2, i2, a2) {
      g(t3);
      const o2 = new Uint8Array(t3);
      return h.set(o2), n2(0, e3), o2.set(h.subarray(0, t3)), { update(e4) {
        let n3;
        return h.set(o2), "string" == typeof e4 ? (g(3 * e4.length, t3), n3 = w.encodeInto(e4, h.subarray(t3)).written) : (g(e4.byteLength, t3), h.set(e4, t3), n3 = e4.byteLength), r2(0, t3, n3), o2.set(h.subarray(0, t3)), this;
      }, digest: () => (h.set(o2), a2(i2(0))) };
    }
    function y(t3) {
      return t3 >>> 0;
    }
    const b = 2n ** 64n - 1n;
    function d(t3) {
      return t3 & b;
    }
    const w = new TextEncoder(), l = 0, p = 0n;
    function x(t3, e3 = l) {
      return g(3 * t3.length, 0), y(n(0, w.encodeInto(t3, h).written, e3));
    }
    function L(t3, e3 = p) {
      return g(3 * t3.length, 0), d(r(0, w.encodeInto(t3, h).written, e3));
    }
    return { h32: x, h32ToString: (t3, e3 = l) => x(t3, e3).toString(16).padStart(8, "0"), h32Raw: (t3, e3 = l) => (g(t3.byteLength, 0), h.set(t3), y(n(0, t3.byteLength, e3))), create32: (t3 = l) => f(48, t3, i, a, o, y), h64: L, h64ToString: (t3, e3 = p) => L(t3, e3).toString(16).padStart(16, "0"), h64Raw: (t3, e3 = p) => (g(t3.byteLength, 0), h.set(t3), d(r(0, t3.byteLength, e3))), create64: (t3 = p) => f(88, t3, s, u, c, d) };
  })((await WebAssembly.instantiate(t)).instance);
}
;
let loaded;
function loadQuickHash() {
  loaded ??= e().then(({ h64Raw }) => (bytes) => h64Raw(bytes));
  return loaded;
}
;
function createArena() {
  let memory = Buffer.alloc(0);
  return (files, length, room = length) => {
    if (memory.length < files.length * room)
      memory = Buffer.allocUnsafeSlow(files.length * room);
    return { memory, length, offsetOf: offsets(files, room) };
  };
}
function offsets(files, room) {
  const first = files[0] ?? 0;
  if (files.every((file, index) => file === first + index))
    return (file) => (file - first) * room;
  const places = new Map(files.map((file, index) => [file, index * room]));
  return (file) => places.get(file);
}
function pieceOf({ memory, length, offsetOf: offsetOf2 }, file) {
  const offset = offsetOf2(file);
  return memory.subarray(offset, offset + length);
}
;
const FEW = 8;
function createEqualParts(quickHash) {
  return (files, pieces) => {
    if (files.length <= FEW)
      return setsAmong(files, pieces);
    const byHash = /* @__PURE__ */ new Map();
    for (const file of files) {
      const hash = quickHash(pieceOf(pieces, file));
      lists_addTo(byHash, hash, file);
    }
    const sets = [];
    for (const alike of byHash.values())
      if (alike.length > 1)
        addAll(sets, setsAmong(alike, pieces));
    return sets;
  };
}
function setsAmong(files, { memory, length, offsetOf: offsetOf2 }) {
  const sets = [];
  for (const file of files) {
    const start = offsetOf2(file);
    const equals = (other) => memory.compare(memory, start, start + length, offsetOf2(other), offsetOf2(other) + length) === 0;
    const set = sets.find(([first]) => equals(first));
    if (set)
      set.push(file);
    else
      sets.push([file]);
  }
  return sets.filter((set) => set.length > 1);
}
;
function locationsOf(root, files, numbers) {
  const directories = [];
  const directoryOf2 = [];
  const names = [];
  const local = /* @__PURE__ */ new Map();
  for (const file of numbers) {
    const directory = files.directoryOf[file];
    let number = local.get(directory);
    if (number === void 0) {
      number = directories.push(locate_locateText(root, files.directories[directory])) - 1;
      local.set(directory, number);
    }
    directoryOf2.push(number);
    names.push(nameAt(files.names, file));
  }
  return { directories, directoryOf: directoryOf2, names: names.join("/") };
}
function openLocations({ directories, directoryOf: directoryOf2, names }) {
  if (directoryOf2.length === 0)
    return [];
  const isText = isUtf8Path(names) && directories.every(isUtf8Path);
  return names.split("/").map((name, file) => {
    const location = pathIn(directories[directoryOf2[file]], name);
    return isText ? location : lossless_encodePath(location);
  });
}
;
function createReading(task, advance) {
  const locations = openLocations(task.files);
  const held2 = /* @__PURE__ */ new Map();
  const errors = [];
  let bytesRead = 0;
  function count2(bytes) {
    bytesRead += bytes;
    advance(0, bytes);
  }
  function attempt(file, read2) {
    try {
      return read2(locations[file]);
    } catch (error2) {
      errors.push({ file, message: describeReadError(error2) });
      return null;
    }
  }
  function open(file, use) {
    return attempt(file, (location) => {
      const descriptor = held2.get(file) ?? openForReading(location);
      try {
        const result = use((memory, offset, length, position) => {
          const done = fill(descriptor, memory, offset, length, position);
          count2(done);
          if (done < length)
            throw changed();
        });
        assertUnchanged(descriptor, task.sizes[file], task.modified[file]);
        return result;
      } finally {
        if (!held2.has(file))
          (0, external_node_fs_namespaceObject.closeSync)(descriptor);
      }
    });
  }
  return {
    objectFormat: task.objectFormat,
    sizeOf: (file) => task.sizes[file],
    start(file, { memory, length, offsetOf: offsetOf2 }, hold2) {
      const isRead = attempt(file, (location) => {
        const descriptor = openForReading(location);
        try {
          const isWhole = length === task.sizes[file];
          const done = fill(descriptor, memory, offsetOf2(file), isWhole ? length + 1 : length, 0, length);
          advance(1, done);
          bytesRead += done;
          if (done !== length)
            throw changed();
        } finally {
          if (hold2)
            held2.set(file, descriptor);
          else
            (0, external_node_fs_namespaceObject.closeSync)(descriptor);
        }
        return true;
      });
      return isRead === true;
    },
    part: (file, { memory, length, offsetOf: offsetOf2 }, position) => open(file, (read2) => {
      read2(memory, offsetOf2(file), length, position);
      return true;
    }) === true,
    open,
    release() {
      for (const descriptor of held2.values())
        (0, external_node_fs_namespaceObject.closeSync)(descriptor);
      held2.clear();
    },
    errors,
    bytesRead: () => bytesRead
  };
}
;
const MOST_BYTES_OF_PIECE = 256 * 1024;
const side_by_side_MOST_BYTES = 4 * 1024 * 1024;
const LEAST_BYTES_OF_PIECE = 16 * 1024;
const arena = createArena();
function compareSideBySide(set, heads, reading, equalParts) {
  const [first] = set;
  const size = reading.sizeOf(first);
  const share = Math.floor(side_by_side_MOST_BYTES / set.length);
  const step = Math.max(LEAST_BYTES_OF_PIECE, Math.min(MOST_BYTES_OF_PIECE, share));
  const start = startObjectId(reading.objectFormat, size).update(pieceOf(heads, first));
  let alike = [{ files: set, hash: start }];
  for (let position = heads.length; position < size && alike.length > 0; position += step) {
    const length = Math.min(step, size - position);
    alike = alike.flatMap((each) => divide(each, position, length, reading, equalParts));
  }
  return alike.map(({ files, hash }) => ({ objectId: hash.digest("hex"), members: [...files] }));
}
function divide({ files, hash }, position, length, reading, equalParts) {
  const pieces = arena(files, length);
  const read2 = files.filter((file) => reading.part(file, pieces, position));
  const sets = equalParts(read2, pieces);
  const copies = sets.map((_, index) => index === 0 ? hash : hash.copy());
  return sets.map((members, index) => ({
    files: members,
    hash: copies[index].update(pieceOf(pieces, members[0]))
  }));
}
;
const HEAD_BYTES = 4096;
const TAIL_BYTES = 4096;
const SMALLEST_WITH_TAIL = 256 * 1024;
const MOST_BYTES_HELD = 32 * 1024 * 1024;
const MOST_HELD_OPEN = 16;
const headArena = createArena();
const tailArena = createArena();
const restArena = createArena();
async function narrow(task, advance) {
  const equalParts = createEqualParts(await loadQuickHash());
  const reading = createReading(task, advance);
  const groups = [];
  let first = 0;
  for (const count2 of task.counts) {
    const files = Array.from({ length: count2 }, (_, index) => first + index);
    addAll(groups, narrowSet(files, reading.sizeOf(first), reading, equalParts));
    reading.release();
    first += count2;
  }
  return { groups, errors: reading.errors, bytesRead: reading.bytesRead() };
}
function narrowSet(files, size, reading, equalParts) {
  const headBytes = Math.min(size, HEAD_BYTES);
  const heads = headArena(files, headBytes, headBytes + 1);
  const hold2 = size > HEAD_BYTES && files.length <= MOST_HELD_OPEN;
  const read2 = files.filter((file) => reading.start(file, heads, hold2));
  const sameHead = equalParts(read2, heads);
  if (size <= HEAD_BYTES)
    return sameHead.map((members) => nameSet(members, size, [heads], reading));
  const sameEnds = size < SMALLEST_WITH_TAIL ? sameHead : sameHead.flatMap((set) => withEqualTails(set, size, reading, equalParts));
  return sameEnds.flatMap((set) => withEqualRests(set, size, heads, reading, equalParts));
}
function withEqualTails(set, size, reading, equalParts) {
  const tails = tailArena(set, TAIL_BYTES);
  const read2 = set.filter((file) => reading.part(file, tails, size - TAIL_BYTES));
  return equalParts(read2, tails);
}
function withEqualRests(set, size, heads, reading, equalParts) {
  const restBytes = size - HEAD_BYTES;
  if (set.length * restBytes > MOST_BYTES_HELD) {
    return compareSideBySide(set, heads, reading, equalParts);
  }
  const rests = restArena(set, restBytes);
  const read2 = set.filter((file) => reading.part(file, rests, HEAD_BYTES));
  return equalParts(read2, rests).map((members) => nameSet(members, size, [heads, rests], reading));
}
function nameSet(members, size, parts2, { objectFormat }) {
  const hash = startObjectId(objectFormat, size);
  for (const pieces of parts2)
    hash.update(pieceOf(pieces, members[0]));
  return { objectId: hash.digest("hex"), members };
}
;
function cacheDirectory({ cache }, root) {
  if (cache === null)
    return null;
  const directory = (0, external_node_path_namespaceObject.resolve)(root, cache);
  const inner = (0, external_node_path_namespaceObject.relative)(realPlace(root) ?? root, realPlace(directory) ?? directory);
  if (inner.startsWith("..") || (0, external_node_path_namespaceObject.isAbsolute)(inner))
    return directory;
  throw new Failure(`cache: "${display(cache)}" lies within what is scanned; name a directory outside of it`);
}
function openContentCache(directory, objectFormat) {
  return directory === null ? null : openCache(directory, { objectFormat, headBytes: HEAD_BYTES });
}
;
const START_BYTES = 16 * 1024;
const BEGINNINGS = [
  // json
  /^\{\s*"schemaVersion":\s*\d+,\s*"tool":\s*\{\s*"name":\s*"data-hygiene"/,
  // sarif
  /^\{\s*"\$schema":[^{}]*\{\s*"tool":\s*\{\s*"driver":\s*\{\s*"name":\s*"data-hygiene"/,
  // csv
  /^file_path,file_name,extension,size_bytes,size_mb,content_id,is_duplicate,duplicate_group,split,label/,
  // markdown
  /^## \S+ Data Hygiene: /u,
  // html
  /^<!doctype html>[\s\S]*?<title>Data Hygiene: /i,
  // text
  /^(?:\u001b\[[\d;]*m)*[\d,]+ files? \([^\n]*\. (?:Identity from git|Compared by content)/,
  // junit
  /^<\?xml [^>]*\?>\s*<testsuites\s[^>]*\bname="data-hygiene"/,
  // gitlab; with nothing to tell it is an empty list
  /^\[\s*\{[^}]*"check_name":\s*"(?:data-hygiene|split-leakage|label-conflict|duplicate-file|duplicate-row|derived-copy|shared-file)\b/,
  /^\[\s*\]\s*$/
];
function occupantOf(location) {
  const { bytes, isAbsent: isAbsent2 } = readStart(location, START_BYTES, "followed");
  if (bytes === null)
    return isAbsent2 ? "nothing" : "else";
  if (bytes.length === 0)
    return "empty";
  return beginsReport(bytes.toString("utf8")) ? "report" : "else";
}
function beginsReport(text) {
  const start = text.slice(0, START_BYTES).replace(/^\ufeff/, "").trimStart();
  return BEGINNINGS.some((beginning) => beginning.test(start));
}
;
function pathsOfReports(root, reports) {
  const realRoot = (0, external_node_fs_namespaceObject.realpathSync)(root);
  return new Set(reports.map((path2) => (0, external_node_path_namespaceObject.resolve)(root, path2)).flatMap((path2) => [path2, throughLinks(path2), realTarget(path2)]).flatMap((path2) => [pathFromRoot(root, path2), pathFromRoot(realRoot, path2)]));
}
function throughLinks(path2) {
  try {
    return (0, external_node_path_namespaceObject.join)((0, external_node_fs_namespaceObject.realpathSync)((0, external_node_path_namespaceObject.dirname)(path2)), (0, external_node_path_namespaceObject.basename)(path2));
  } catch {
    return path2;
  }
}
;
async function readDestinations({ reports, config }, written2, { root, git }) {
  const paths = [...reports.map(({ path: path2 }) => path2), ...written2];
  assertDistinct(paths, config, root);
  const destinations = { reports: [], others: [] };
  for (const path2 of paths) {
    const absolute = (0, external_node_path_namespaceObject.resolve)(root, path2);
    if (openDescriptorOf(absolute) !== null)
      continue;
    const found2 = look(() => (0, external_node_fs_namespaceObject.statSync)(lossless_encodePath(absolute)));
    if (found2?.isDirectory())
      throw new Failure(`The report "${display(path2)}" can't be written: it is a directory`);
    const occupant = occupantOf(lossless_encodePath(absolute));
    destinations[occupant === "report" || occupant === "empty" ? "reports" : "others"].push(path2);
    if (occupant === "report" || !found2?.isFile())
      continue;
    if (isGits(absolute))
      throw occupied(path2, "git keeps for itself");
    if (await isTracked(absolute, git))
      throw occupied(path2, "git tracks");
  }
  return destinations;
}
function assertNotScanned({ others }, snapshot, root) {
  const isScanned = (place) => holdsPath(snapshot.files, place) || holdsPath(snapshot.others, place);
  const scanned = others.find((path2) => [...pathsOfReports(root, [path2])].some(isScanned));
  if (scanned !== void 0)
    throw occupied(scanned, "is scanned");
}
function occupied(path2, why) {
  const what = `which ${why} and which is no earlier report of data-hygiene`;
  return new Failure(`The report "${display(path2)}" would replace a file ${what}; write it to another place.`);
}
function assertDistinct(paths, config, root) {
  const taken2 = /* @__PURE__ */ new Map();
  const take = (path2) => {
    const keys = keysOf((0, external_node_path_namespaceObject.resolve)(root, path2));
    const other = keys.map((key) => taken2.get(key)).find((known2) => known2 !== void 0);
    for (const key of keys)
      taken2.set(key, path2);
    return other;
  };
  if (config !== null)
    take(config);
  for (const path2 of paths) {
    const other = take(path2);
    if (other === void 0)
      continue;
    if (other === config)
      throw occupied(path2, "is the config file");
    const both = other === path2 ? `two reports have the path ${destinations_shown(path2)}` : `${destinations_shown(other)} and ${destinations_shown(path2)} are one place`;
    throw new Failure(`reports: ${both}; give each a path of its own.`);
  }
}
function destinations_shown(path2) {
  return openDescriptorOf(path2) === 1 ? "standard output" : `"${display(path2)}"`;
}
function keysOf(path2) {
  const descriptor = openDescriptorOf(path2);
  if (descriptor !== null)
    return [`descriptor ${descriptor}`, ...inodeOf(look(() => (0, external_node_fs_namespaceObject.fstatSync)(descriptor)))];
  const real = realTarget(path2);
  return [destinations_placeOf(real), ...inodeOf(look(() => (0, external_node_fs_namespaceObject.statSync)(lossless_encodePath(real))))];
}
function destinations_placeOf(real) {
  let rest = destinations_folded((0, external_node_path_namespaceObject.basename)(real));
  for (let directory = (0, external_node_path_namespaceObject.dirname)(real); ; directory = (0, external_node_path_namespaceObject.dirname)(directory)) {
    const stat = look(() => (0, external_node_fs_namespaceObject.statSync)(lossless_encodePath(directory)));
    if (stat !== null)
      return `${stat.dev}:${stat.ino}/${rest}`;
    if ((0, external_node_path_namespaceObject.dirname)(directory) === directory)
      return real;
    rest = (0, external_node_path_namespaceObject.join)(destinations_folded((0, external_node_path_namespaceObject.basename)(directory)), rest);
  }
}
function destinations_folded(name) {
  return process.platform === "darwin" || process.platform === "win32" ? name.normalize("NFC").toLowerCase() : name;
}
function inodeOf(stat) {
  return stat?.isFile() ? [`file ${stat.dev}:${stat.ino}`] : [];
}
function isGits(path2) {
  return realTarget(path2).split(/[\\/]/).some((name) => name.toLowerCase() === ".git");
}
async function isTracked(path2, git) {
  const real = realTarget(path2);
  const repository = await git.open((0, external_node_path_namespaceObject.dirname)(real));
  if (repository === null)
    return false;
  return (await repository.run(["ls-files", "-z", "--cached", "--", real])).length > 0;
}
function look(at2) {
  try {
    return at2();
  } catch {
    return null;
  }
}
;
const name_words_MOST_KNOWN = 2e4;
const name_words_known = /* @__PURE__ */ new Map();
function wordsOf(name) {
  const before = name_words_known.get(name);
  if (before !== void 0)
    return before;
  const found2 = takenApart(name);
  if (name_words_known.size >= name_words_MOST_KNOWN)
    name_words_known.clear();
  name_words_known.set(name, found2);
  return found2;
}
function namesWith(words2) {
  const letters = new RegExp([...words2].join("|"), "i");
  return (name) => letters.test(name) && wordsOf(name).some((word) => words2.has(word));
}
function isNumber(word) {
  const first = word.charCodeAt(0);
  return first >= 48 && first <= 57;
}
const AS_ONE = [
  [/held[-_ ]?out/gi, " heldout "],
  // tune.py of many
  [/hold[-_ ]out/gi, " holdout "],
  // scikit-learn
  [/ground[-_ ]?truths?/gi, " groundtruth "],
  // MVTec: ground_truth
  [/^t10k(?![a-z])/i, "test "],
  // MNIST: t10k-images-idx3-ubyte
  [/^([xy])(?=(?:train|test|val|valid|dev)(?![a-z]))/i, "$1 "],
  // Xtrain.csv and ytest.npy of courses
  [/VOC(?=[a-z])/g, "VOC "],
  // VOCtrainval_06-Nov-2007
  [/JPEGs/g, "jpegs "],
  // a plural of capitals
  [/BBox/g, "Bbox"]
  // BBox_List_2017.csv of NIH
];
function takenApart(name) {
  let text = name;
  for (const [pattern, replacement] of AS_ONE)
    text = text.replace(pattern, replacement);
  return text.replace(/([a-z])([A-Z])/g, "$1 $2").replace(/([A-Z]+)([A-Z][a-z])/g, "$1 $2").replace(/(\d+)/g, " $1 ").split(/[^\p{L}\p{N}]+/u).filter((word) => word !== "").map((word) => word.toLowerCase());
}
function isDigit(unit) {
  return unit >= 48 && unit <= 57;
}
;
const DESCRIPTION_NAMES = words("dvc.lock dvcfile");
const CODE_NAMES = words(
  "makefile gnumakefile rakefile gemfile procfile jenkinsfile vagrantfile snakefile justfile",
  // run by tools
  "dockerfile containerfile cmakelists.txt manifest.in meson.build meson_options.txt build.bazel",
  // build files
  "build workspace gradlew mvnw configure robots.txt runtime.txt packages.txt apt.txt description namespace"
);
const SETTINGS_NAMES = words(
  "package.json package-lock.json npm-shrinkwrap.json composer.json bower.json lerna.json nx.json turbo.json",
  // JavaScript and PHP
  "tsconfig.json jsconfig.json angular.json vercel.json firebase.json manifest.json app.json babel.config.json",
  // web
  "pipfile pom.xml androidmanifest.xml info.plist web.xml",
  // Python, Java, mobile
  "dvc.yaml devcontainer.json launch.json tasks.json extensions.json settings.json cmakepresets.json",
  // DVC and editors
  "config.json tokenizer.json tokenizer_config.json special_tokens_map.json generation_config.json",
  // Hugging Face models
  "adapter_config.json preprocessor_config.json trainer_state.json training_args.json zero_to_fp32.json",
  // Hugging Face trainer
  "vss.json codemeta.json .zenodo.json renovate.json dataflow.json requirements.json"
);
const LITTER_NAMES = words(
  ".gitkeep .keep .gitignore .gitattributes .gitmodules .empty .placeholder .ds_store .directory",
  // git and desktops
  "thumbs.db ehthumbs.db desktop.ini icon\r .nomedia .picasa.ini __init__.py placeholder _placeholder",
  // Windows, macOS, Android, Python
  ".hgignore .dockerignore .npmignore .coverage .rhistory .rdata"
);
const TOLD_TO_PEOPLE = [
  "readme",
  "license",
  "licence",
  "copying",
  "changelog",
  "contributing"
];
const METADATA_STEMS = words(
  "classes class_names classnames class_list _classes labels label_names labelnames label_list label_map labelmap names",
  // YOLO, Roboflow, TensorFlow
  "categories category_names categories_names idx2label id2label label2id class_to_idx wnids synsets",
  // COCO, Hugging Face, Tiny ImageNet
  "merges",
  // pairs of BPE: GPT-2, RoBERTa
  "data_description data_dictionary data_dict datadictionary",
  // Kaggle's House Prices, REDCap
  "vocab vocabulary vocabs dict dictionary mapping mappings schema codebook features_info feature_names",
  // NLP, UCI
  "dataset_info dataset_infos dataset_dict dataset-metadata dataset_metadata datapackage metadata",
  // Hugging Face, Kaggle, Frictionless
  "dataset_description croissant ontology",
  // BIDS, Croissant, MultiWOZ
  "entity2id relation2id",
  // vocabularies of OpenKE
  "sample_submission samplesubmission sample_submission_format gender_submission submission_format",
  // Kaggle, DrivenData
  "md5sums sha1sums sha256sums checksums checksum md5sum sha1sum sha256sum sha512sum shasums256 manifest-md5 manifest-sha1 manifest-sha256 manifest-sha512 bagit bag-info tagmanifest-md5 tagmanifest-sha1 tagmanifest-sha256 tagmanifest-sha512",
  // checksums, BagIt
  "codemeta _success"
);
const DATA_FILE_ENDINGS = words("json xml pkl pickle txt text");
const ABOUT_DATA_WORDS = words(
  "license licence description dictionary source sources info readme notes note documentation help",
  // told to people
  "config configuration settings schema card statement policy format version report summary stats statistics",
  // told to programs
  "test tests mock fake dummy example examples template templates placeholder cache extraction"
);
const METADATA_ENDINGS = words(
  "md5 sha1 sha256 sha512 sfv crc",
  // checksums
  "names labels classes vocab",
  // Darknet obj.names, Roboflow _darknet.labels, imdb.vocab
  "cff",
  // CITATION.cff
  "cache",
  // labels.cache of Ultralytics
  "xsd dtd xsl xslt",
  // schemas of documents
  "prj cpg qpj"
);
const METADATA_FORMATS = words("txt json jsonl csv tsv yaml yml xml pkl pickle parquet pbtxt names npy npz md5 sha256");
const METADATA_NAMES = words(
  "data.yaml dataset.yaml data.yml dataset.yml obj.names obj.data citation.cff labels.cache _success",
  // YOLO, Darknet, Spark
  "md5sum md5sums sha1sum sha1sums sha256sum sha256sums sha512sum sha512sums checksum checksums",
  // GNU, PhysioNet
  "vocab.bpe",
  // GPT-2
  "state.json stats.json statistics.json norm_stats.json norm.json",
  // save_to_disk of Hugging Face, LeRobot
  "participants.json participants.tsv datacite.yml .bidsignore",
  // BIDS; descriptions for search
  "batches.meta batches.meta.txt",
  // names of the classes of CIFAR-10
  "stats.xml",
  // Universal Dependencies
  "authors contributors maintainers owners codeowners notice notices credits thanks acknowledgements",
  // about people
  "version cname install history todo citation security governance data_license",
  // about a repository
  "authors.txt contributors.txt maintainers.txt notice.txt credits.txt version.txt acknowledgements.txt"
);
;
const DESCRIPTION = endings_KIND_NAMES.length;
const by_name_REASONS = [
  "excluded",
  "hidden",
  "code",
  "settings",
  "metadata",
  "model",
  "place",
  "asset",
  "annotation",
  "list",
  "part",
  "other"
];
const FIRST_REASON = 32;
const PASSED_OVER = Object.fromEntries(by_name_REASONS.map((reason, number) => [reason, FIRST_REASON + number]));
function reasonOf(state) {
  return state < FIRST_REASON ? null : by_name_REASONS[state - FIRST_REASON];
}
function canBeData(state) {
  return state < FIRST_REASON;
}
const BY_WHOLE_NAME = new Map([
  ...by_name_all(METADATA_NAMES, PASSED_OVER.metadata),
  ...by_name_all(CODE_NAMES, PASSED_OVER.code),
  ...by_name_all(SETTINGS_NAMES, PASSED_OVER.settings),
  ...by_name_all(DESCRIPTION_NAMES, DESCRIPTION),
  ...by_name_all(LITTER_NAMES, PASSED_OVER.excluded)
]);
const REQUIREMENTS = /(?:^|[-_.])(?:requirements|constraints|environment)(?:[-_.].*)?\.(?:txt|in|json)$/;
const BUILT_FOR_ONE = /^(?:dockerfile|makefile|containerfile|jenkinsfile)\.[a-z0-9]+$/;
const TSCONFIG = /^(?:tsconfig|jsconfig|babel|jest|eslint|prettier|webpack)\b.*\.json$/;
const LABEL_MAP = /(?:^|[-_.])(?:label[-_]?map|labelmap|labels?|class(?:es)?|vocab|dict|mapping|categories)\.(?:pbtxt|json|txt|pkl)$/;
const VOCABULARY = /^vocab(?:ulary)?[-_.].*\.(?:txt|json|pkl)$/;
const PATTERN_ENDINGS = /* @__PURE__ */ new Set(["txt", "in", "json", "pbtxt", "pkl"]);
const DOT = 46;
const OWN_TEMPORARY = /^\.data-hygiene-[a-z0-9]+\.tmp$/;
function stateOfName(name) {
  if (name.charCodeAt(0) === DOT) {
    const isLitter = name.startsWith("._") || OWN_TEMPORARY.test(name) || LITTER_NAMES.has(name.toLowerCase());
    return isLitter ? PASSED_OVER.excluded : kinds_kindOf(name);
  }
  const silent = kindWhereSilent(name);
  if (silent !== void 0)
    return silent;
  const kind = kinds_kindOf(name);
  if (isMediaKind(kind))
    return kind;
  if (kind >= KIND.text && kind <= KIND.other && isNumber(name))
    return kind;
  return stateOfText(name, name.toLowerCase(), kind);
}
const TELLING_ENDINGS = /* @__PURE__ */ new Set([
  ...Array.from(BY_WHOLE_NAME.keys(), (name) => name.slice(name.lastIndexOf(".") + 1)),
  ...["dvc", ...METADATA_ENDINGS, ...METADATA_FORMATS, ...PATTERN_ENDINGS]
]);
const TELLING_STARTS = new Uint8Array(128);
for (const letter of [...TOLD_TO_PEOPLE.map((word) => word.charAt(0)), ..."dmcj"]) {
  TELLING_STARTS[letter.charCodeAt(0)] = 1;
  TELLING_STARTS[letter.toUpperCase().charCodeAt(0)] = 1;
}
function isAlikeInSeries(series) {
  const name = `${series.beginning}1${series.ending}`;
  return hasNumberInStem(series) && name.charCodeAt(0) !== DOT && kindWhereSilent(name) !== void 0;
}
const silentKinds = /* @__PURE__ */ new Map();
const by_name_MOST_ENDINGS = 5e3;
const last = { ending: "", kind: void 0 };
function kindWhereSilent(name) {
  if (TELLING_STARTS[name.charCodeAt(0)] === 1)
    return void 0;
  if (last.ending !== "" && name.length > last.ending.length && name.endsWith(last.ending))
    return last.kind;
  const dot = name.lastIndexOf(".");
  if (dot <= 0)
    return void 0;
  const kind = kindOfSilent(name.slice(dot + 1));
  last.ending = name.slice(dot);
  last.kind = kind;
  return kind;
}
function kindOfSilent(written2) {
  const known2 = silentKinds.get(written2);
  if (known2 !== void 0 || silentKinds.has(written2))
    return known2;
  const { kind, ending } = endingOf(`x.${written2}`);
  const isSilent = ending === written2.toLowerCase() && !TELLING_ENDINGS.has(ending) && kind !== KIND.prose && !(kind === KIND.archive && PACKED.has(ending));
  if (silentKinds.size >= by_name_MOST_ENDINGS)
    silentKinds.clear();
  silentKinds.set(written2, isSilent ? kind : void 0);
  return isSilent ? kind : void 0;
}
function stateOfText(name, lower2, kind) {
  const known2 = BY_WHOLE_NAME.get(lower2);
  if (known2 !== void 0)
    return known2;
  if (isToldToPeople(name, lower2, kind))
    return PASSED_OVER.excluded;
  const { ending, stem } = endingOf(lower2);
  if (ending === "dvc")
    return DESCRIPTION;
  if (METADATA_ENDINGS.has(ending))
    return PASSED_OVER.metadata;
  if (METADATA_FORMATS.has(ending) && METADATA_STEMS.has(lower2.slice(0, stem).replace(/^_/, ""))) {
    return PASSED_OVER.metadata;
  }
  if (PATTERN_ENDINGS.has(ending)) {
    if (LABEL_MAP.test(lower2) || VOCABULARY.test(lower2))
      return PASSED_OVER.metadata;
    if (REQUIREMENTS.test(lower2))
      return PASSED_OVER.code;
  }
  if (BUILT_FOR_ONE.test(lower2))
    return PASSED_OVER.code;
  if (ending === "json" && TSCONFIG.test(lower2))
    return PASSED_OVER.settings;
  if (kind === KIND.prose)
    return PASSED_OVER.metadata;
  return kind;
}
function isCodeOrSettings(state) {
  return state === KIND.code || state === KIND.settings;
}
const TELLS_PEOPLE = /(?:^|[^a-z])read_?me(?:[^a-z]|$)/;
function isToldToPeople(name, lower2, kind) {
  if (name.startsWith("README") || name.startsWith("LICENSE"))
    return true;
  if (kind < KIND.text)
    return false;
  if (TELLS_PEOPLE.test(lower2))
    return true;
  return TOLD_TO_PEOPLE.some((word) => {
    if (!lower2.startsWith(word))
      return false;
    const next = lower2[word.length];
    return next === void 0 || next === "." || word === "readme" && !/[a-z]/.test(next);
  });
}
function by_name_all(names, state) {
  return Array.from(names, (name) => [name, state]);
}
;
const tree_NONE = -1;
const NO_CHILDREN = [];
function treeOf({ directories }) {
  const paths = [];
  const names = [];
  const parents = [];
  const numbers = /* @__PURE__ */ new Map();
  function nodeAt(directory) {
    const missing2 = [];
    let path2 = directory;
    while (!numbers.has(path2)) {
      missing2.push(path2);
      if (isRoot(path2))
        break;
      path2 = paths_parentDirectory(path2);
    }
    let node = numbers.get(path2) ?? tree_NONE;
    for (const each of missing2.reverse()) {
      parents.push(node);
      names.push(isRoot(each) ? "" : baseName(each));
      node = paths.push(each) - 1;
      numbers.set(each, node);
    }
    return node;
  }
  const nodeOf = Int32Array.from(directories, nodeAt);
  return { paths, names, parents, nodeOf, children: childrenOf(parents) };
}
function isRoot(path2) {
  return path2 === "" || path2 === "/";
}
function sumUp({ parents }, own) {
  const sums = Int32Array.from(own);
  for (let node = sums.length - 1; node >= 0; node--) {
    const parent = parents[node];
    if (parent !== tree_NONE)
      sums[parent] = sums[parent] + sums[node];
  }
  return sums;
}
function childrenOf(parents) {
  const children2 = new Array(parents.length).fill(NO_CHILDREN);
  parents.forEach((parent, node) => {
    if (parent === tree_NONE)
      return;
    const others = children2[parent];
    if (others === NO_CHILDREN)
      children2[parent] = [node];
    else
      others.push(node);
  });
  return children2;
}
function nodeFinder({ paths }) {
  const nodes = new Map(paths.map((path2, node) => [path2, node]));
  return (directory) => {
    for (let above2 = directory; ; above2 = paths_parentDirectory(above2)) {
      const node = nodes.get(above2);
      if (node !== void 0)
        return node;
      if (above2 === "" || above2 === "/")
        return 0;
    }
  };
}
;
function nodeOfEntry({ files, tree }, entry) {
  return tree.nodeOf[files.directoryOf[entry]];
}
function below({ tree }, own) {
  return sumUp(tree, own);
}
const indexes = /* @__PURE__ */ new WeakMap();
function indexOf(field) {
  const known2 = indexes.get(field);
  if (known2 !== void 0)
    return known2;
  const { chosen, tree } = field;
  const starts = new Int32Array(tree.paths.length + 1);
  for (let place = 0; place < chosen.length; place++) {
    const next2 = nodeOfEntry(field, chosen[place]) + 1;
    starts[next2] = starts[next2] + 1;
  }
  for (let node = 1; node < starts.length; node++) {
    starts[node] = starts[node] + starts[node - 1];
  }
  const next = starts.slice();
  const entries = new Int32Array(chosen.length);
  for (let place = 0; place < chosen.length; place++) {
    const entry = chosen[place];
    const node = nodeOfEntry(field, entry);
    const at2 = next[node];
    entries[at2] = entry;
    next[node] = at2 + 1;
  }
  const index = { starts, entries };
  indexes.set(field, index);
  return index;
}
function entriesIn(field, node) {
  const { starts, entries } = indexOf(field);
  const found2 = [];
  for (let place = starts[node]; place < starts[node + 1]; place++) {
    const entry = entries[place];
    if (canBeData(field.states[entry]))
      found2.push(entry);
  }
  return found2;
}
function visitBelow(field, node, visit) {
  const { starts, entries } = indexOf(field);
  const open = [node];
  for (let next = open.pop(); next !== void 0; next = open.pop()) {
    for (let place = starts[next]; place < starts[next + 1]; place++) {
      const entry = entries[place];
      if (canBeData(field.states[entry]))
        visit(entry);
    }
    for (const child of field.tree.children[next])
      open.push(child);
  }
}
function fieldOf({ isAbovePath, ...given2 }) {
  const tree = treeOf(given2.files);
  const above2 = Uint8Array.from(tree.paths, (path2) => isAbovePath(path2) ? 1 : 0);
  return { ...given2, tree, isAbove: (node) => above2[node] === 1 };
}
;
const DATA_WORDS = words(
  "data dataset datasets corpus corpora dat",
  // as most loaders have it; MovieLens copies
  "rawdata sourcedata traindata testdataset",
  // BIDS; glued names
  "daten datos dados donnees donn\xE9es \u6570\u636E \u6570\u636E\u96C6 \u6578\u64DA\u96C6"
);
const NOT_DATA_WORDS = words("loader loaders loading utils util tools tool scripts script code science structures structure analysis", "engineering processing preprocessing augmentation visualization pipeline pipelines management mining", "generator generators collection collector module modules api classes base model models", "labelling labeling labeler labeller annotator");
const SHELVES = words("datasets corpora", "testsets");
const SHELVES_WITHOUT_CLASSES = words("testsets");
const NEVER_BELOW = words(
  ".git node_modules bower_components",
  // git, npm
  "mlruns __pycache__ .ipynb_checkpoints",
  // MLflow, Python, Jupyter
  "__macosx @eadir .trash $recycle.bin"
);
const CODE_DIRECTORIES = words(
  "__tests__ spec specs fixtures fixture",
  // tests
  "unit_tests unittests integration_tests e2e cypress __snapshots__ __mocks__ mocks goldens",
  // tests
  "packagecache",
  // Unity: packages of others in Library/PackageCache
  "vendor third_party thirdparty 3rdparty external_libs site-packages dist-packages",
  // the code of others
  "venv .venv .env virtualenv .tox conda-meta .eggs",
  // environments
  ".github .gitlab .circleci .vscode .idea .devcontainer",
  // services and editors
  "htmlcov _build _static _images gh-pages",
  // coverage, Sphinx
  "wandb lightning_logs tb_logs tensorboard .neptune"
);
const LIKELY_CODE_DIRECTORIES = words(
  "test tests",
  // unless a split, which is looked at apart
  "doc docs documentation man website site wiki paper papers",
  // documentation
  "android ios res public static www wwwroot templates locale locales i18n",
  // web and mobile applications
  "build dist bin obj cmake-build-debug env deps extern"
);
const PAGE_DIRECTORIES = words("doc docs documentation");
const RESULT_DIRECTORIES = words("results result runs outputs output logs predictions prediction preds submissions submission figures");
const RESULTS_OF = words(
  "model models system systems baseline baselines eval evaluation experiment experiments benchmark benchmarks",
  // shared tasks
  "gpt chatgpt davinci llama bert claude gemini palm mistral qwen"
);
const SCORE_DIRECTORIES = words("eval evaluation evaluations metrics scoring scorer");
const TEST_DIRECTORIES = words("test tests testdata test_data test-data testing_data");
const BARE_TESTS = words("test tests");
const SETTINGS_DIRECTORIES = words("config configs conf cfg cfgs settings hparams hyperparameters .dvc workflows schemas");
const MODEL_DIRECTORIES = words(
  "checkpoint checkpoints ckpt ckpts weights pretrained pretrained_models saved_model saved_models",
  // frameworks
  "pre-trained-models pre_trained_models pretrained-models pre-trained pretrained_model",
  // TensorFlow's detection
  "trained_models model_weights snapshots_models"
);
const MODEL_WORDS = words("model models weights checkpoint ckpt classifier regressor");
const MODEL_LIKE_ENDINGS = words("h5 hdf5 pt pkl pickle joblib sav bin pb");
const RUNS = words("detect segment classify pose obb train val");
const ASSET_DIRECTORIES = words("assets asset icons icon img imgs drawable mipmap sprites fonts");
const APPLICATION_FILES = words("package.json androidmanifest.xml info.plist manage.py pubspec.yaml angular.json");
const SHOW_WORDS = words("icon icons logo logos favicon banner screenshot screenshots thumbnail badge teaser architecture");
const PLOT_DIRECTORIES = words("plots plot");
const SHOW_DIRECTORIES = words("screenshots screenshot figures figure figs fig plots plot visualizations visualisations visualization", "readme_images readme_assets readme-images logos logo icons badges");
;
const MOST_BESIDE_CODE = 10;
const MOST_PER_CODE_FILE = 3;
const saysShow = namesWith(SHOW_WORDS);
function passOverAssets(field, counts, isInDataset, linked) {
  const { files, chosen, states, tree } = field;
  const isShown = placesForShowing(field);
  const isBesideCode = (node) => {
    const code2 = counts.code[node];
    const pictures = counts.pictures[node];
    return code2 > 0 && pictures <= Math.max(MOST_BESIDE_CODE, MOST_PER_CODE_FILE * code2);
  };
  const perNode = tree.paths.map((_, node) => isInDataset(node) || counts.media[node] === 0);
  for (let place = 0; place < chosen.length; place++) {
    const entry = chosen[place];
    const state = states[entry];
    if (state !== KIND.picture && state !== KIND.video)
      continue;
    const node = nodeOfEntry(field, entry);
    if (perNode[node] === true)
      continue;
    if (isShown[node] === 1 || isBesideCode(node) || saysShow(stemOf(nameAt(files.names, entry))) || linked.has(entry)) {
      states[entry] = PASSED_OVER.asset;
    }
  }
}
function placesForShowing(field) {
  const { tree } = field;
  const application = new Uint8Array(tree.paths.length);
  for (let entry = 0; entry < field.files.names.length; entry++) {
    const state = field.states[entry];
    if (state !== PASSED_OVER.settings && state !== PASSED_OVER.code)
      continue;
    if (APPLICATION_FILES.has(nameAt(field.files.names, entry).toLowerCase())) {
      application[nodeOfEntry(field, entry)] = 1;
    }
  }
  const isShown = new Uint8Array(tree.paths.length);
  tree.parents.forEach((parent, node) => {
    if (parent === tree_NONE)
      return;
    isShown[node] = isShown[parent];
    if (field.isAbove(node))
      return;
    const name = tree.names[node].toLowerCase();
    if (SHOW_DIRECTORIES.has(name) || application[parent] === 1 && ASSET_DIRECTORIES.has(name))
      isShown[node] = 1;
    if (application[parent] === 1)
      application[node] = 1;
  });
  return isShown;
}
function stemOf(name) {
  return name.slice(0, endingOf(name).stem);
}
;
const DATASET_NAMES = words(
  "coco mscoco cocostuff lvis voc pascal pascalvoc openimages objects365 visdrone dota kitti crowdhuman widerface",
  // detectors
  "imagenet tinyimagenet cifar cifar10 cifar100 mnist kmnist emnist qmnist fashionmnist svhn stl10 omniglot usps",
  // torchvision
  "caltech101 caltech256 food101 sun397 dtd eurosat gtsrb places365 flowers102 oxfordpets stanfordcars",
  // torchvision
  "cityscapes ade20k camvid mapillary celeba celebahq ffhq lfw div2k set5 set14 bsd100 urban100 manga109",
  // super-resolution
  "set12 live1 kodak kodak24 mcmaster bsd68 cbsd68 cset9 bsds300 bsds500 classic5 general100 flickr2k sunhays80",
  // restoration
  "icdar ic03 ic13 ic15 iiit5k iiit5kwords svt svtp svtperspective cute80 cutecurve mjsynth synthtext mlt",
  // readers of text in scenes
  "librispeech libritts ljspeech vctk commonvoice esc10 esc50 urbansound8k gtzan fsdd timit voxceleb",
  // torchaudio
  "glue superglue squad snli mnli multinli imdb sst sst2 cola mrpc qqp qnli rte wnli stsb wikitext conll2003",
  // GLUE
  "atis snips clinc150 banking77 trec agnews dbpedia yelp multiwoz msmarco hotpotqa triviaqa cnndailymail xsum"
);
;
const folder_names_LONGEST = 24;
const SEPARATORS = /[-_ .]+/g;
const YEAR = /(?:19|20)?\d\d$/;
function isDatasetName(name) {
  if (name.length > folder_names_LONGEST)
    return false;
  const plain2 = name.toLowerCase().replace(SEPARATORS, "");
  return DATASET_NAMES.has(plain2) || DATASET_NAMES.has(plain2.replace(YEAR, ""));
}
function datasetsAmong(nodes, nameOf2) {
  const named2 = nodes.filter((node) => isDatasetName(nameOf2(node)));
  return new Set(named2.length > 1 ? named2 : []);
}
const PART = /(?<=[^-_. ])[-_. ]*(?:part|pt)[-_. ]*\d+$/i;
function labelOfFolder(name) {
  return name.replace(PART, "");
}
;
const TRAIN_AND_VALIDATION = "trainval";
const SPLIT_OF_WORD = new Map([
  ...named("train", "train training trn"),
  // Hugging Face; Cityscapes lists
  ...named("validation", "validation validate valid val dev development"),
  // Roboflow (valid), CoNLL (dev)
  ...named("test", "test testing eval evaluation holdout heldout"),
  // Hugging Face
  ...named("test", "testdev devtest"),
  // COCO and VisDrone; FLORES
  ...named("validation", "testa"),
  // CoNLL 2002 and 2003: eng.testa, eng.testb
  ...named("test", "testb"),
  ...named("test", "tst"),
  // beside trn: UCI's sat.trn and sat.tst, fast.ai; IWSLT's tst2013
  ...named(TRAIN_AND_VALIDATION, "trainval trainvalid"),
  // VOC
  // Directories of courses and competitions in other languages: German, French, Spanish, Portuguese, Chinese (Tianchi).
  ...named("train", "trainingsdaten entrainement entra\xEEnement apprentissage entrenamiento treino treinamento"),
  ...named("train", "\u8BAD\u7EC3 \u8BAD\u7EC3\u96C6 \u8A13\u7DF4 \u8A13\u7DF4\u96C6"),
  ...named("validation", "validierung validacion validaci\xF3n validacao valida\xE7\xE3o \u9A8C\u8BC1 \u9A8C\u8BC1\u96C6 \u9A57\u8B49\u96C6"),
  ...named("test", "testdaten prueba pruebas teste testes \u6D4B\u8BD5 \u6D4B\u8BD5\u96C6 \u6E2C\u8A66\u96C6")
]);
const SPLIT_OF_SHORT_WORD = new Map([
  ...named("train", "tr tra"),
  // nnU-Net; UCI's optdigits.tra
  ...named("test", "ts te tes")
]);
const RETRIEVAL_WORDS = words("query gallery");
const GENERAL_WORDS = words(
  "set sets data dataset datasets images image imgs img dir dirs files file split splits folder samples sample",
  "mini small tiny subset",
  // iNaturalist: train_mini
  "public private",
  // PublicTest and PrivateTest of FER2013, test_public of FewCLUE
  "final full all part parts shard shards chunk my"
);
const WITHOUT_WORDS = words("no without");
const LACKING_WORDS = words("answer answers label labels target targets");
const POOL_WORDS = words("all full complete whole entire");
const EXAMPLE_WORDS = words("example examples sample samples demo demos preview previews");
const FOLD_WORDS = words("fold folds cv kfold run seed rep trial");
function named(split, list) {
  return list.split(" ").map((word) => [word, split]);
}
;
const RANK = {
  pool: 0,
  splits: 1,
  measured: 2,
  classes: 3,
  shelf: 4,
  data: 5,
  project: 6,
  top: 7,
  root: 8
};
function datasetsOf({ tree, isAbove }, known2) {
  const ranks = [];
  const paths = [];
  const isShelf = tree.children.map((children2) => children2.length > 1 && children2.filter((child) => isNamed2(child)).length > 1);
  tree.parents.forEach((parent, node) => {
    const inherited = parent === tree_NONE ? RANK.root : ranks[parent];
    const rank2 = ownRank(node, parent);
    const isNearest = rank2 === inherited && (rank2 === RANK.classes || rank2 === RANK.project);
    const isOwn = parent === tree_NONE || rank2 < inherited || isNearest || isAbove(node);
    ranks.push(isOwn ? rank2 : inherited);
    paths.push(isOwn ? tree.paths[node] : paths[parent]);
  });
  return paths;
  function isNamed2(node) {
    return isDatasetName(tree.names[node]);
  }
  function ownRank(node, parent) {
    if (parent !== tree_NONE && known2.holdsSplits[parent] === 1 && repeatsSplits(tree.names[node]))
      return RANK.pool;
    if (known2.holdsSplits[node] === 1)
      return RANK.splits;
    if (known2.isMeasured[node] === 1)
      return RANK.measured;
    if (known2.holdsClasses[node] === 1)
      return RANK.classes;
    if (parent === tree_NONE || isAbove(node))
      return RANK.root;
    if (SHELVES.has(tree.names[parent].toLowerCase()))
      return RANK.shelf;
    if (isShelf[parent] === true && isNamed2(node))
      return RANK.shelf;
    if (known2.saysData[node] === 1)
      return RANK.data;
    if (known2.isProject[node] === 1)
      return RANK.project;
    const isTop2 = tree.parents[parent] === tree_NONE || isAbove(parent);
    return isTop2 ? RANK.top : RANK.root;
  }
}
function repeatsSplits(name) {
  const words2 = wordsOf(name);
  return words2.some(isTelling) && words2.every((word) => isTelling(word) || GENERAL_WORDS.has(word));
}
function isTelling(word) {
  return POOL_WORDS.has(word) || EXAMPLE_WORDS.has(word);
}
;
function projectsOf(field, counts, samples) {
  const { tree } = field;
  const code2 = below(field, counts.code);
  const found2 = new Uint8Array(tree.paths.length);
  for (const children2 of tree.children) {
    if (children2.length < 2)
      continue;
    const projects = children2.filter((node) => code2[node] > 0 && samples[node] > 0);
    if (projects.length > 1)
      for (const node of projects)
        found2[node] = 1;
  }
  return found2;
}
;
const showing_FEW = 12;
function showing({ field, zones }, counts, linked) {
  const { tree } = field;
  const places = new Uint8Array(tree.paths.length);
  const alone = new Uint8Array(tree.paths.length);
  if (!field.isAutomatic)
    return { places, alone };
  const isBelow2 = new Uint8Array(tree.paths.length);
  tree.parents.forEach((parent, node) => {
    if (parent === tree_NONE || field.isAbove(node))
      return;
    const name = tree.names[node].toLowerCase();
    const isPlace = SHOW_DIRECTORIES.has(name) && !PLOT_DIRECTORIES.has(name) && zones.data[node] !== 1;
    isBelow2[node] = isPlace ? 1 : isBelow2[parent];
    places[node] = SHELVES_WITHOUT_CLASSES.has(name) ? 1 : isBelow2[node];
  });
  for (const entry of linked) {
    const node = nodeOfEntry(field, entry);
    if (counts.pictures[node] <= showing_FEW)
      alone[node] = 1;
  }
  return { places, alone };
}
;
const lastCounts = /* @__PURE__ */ new WeakMap();
const UNCOUNTED = 255;
function countsOf(field) {
  const { files, states, tree } = field;
  const count2 = files.names.length;
  const last2 = lastCounts.get(field) ?? uncounted(field);
  const now = states.subarray(0, count2);
  if (Buffer.compare(last2.states, now) === 0)
    return last2.counts;
  const counts = copyOf(last2.counts);
  const roles = Uint8Array.from({ length: 256 }, (_, state) => rolesOf(state));
  const add2 = (entry, state, more) => {
    const node = tree.nodeOf[files.directoryOf[entry]];
    if (state === PASSED_OVER.code)
      change(counts.code, node, more);
    const role = roles[state];
    if (role === 0 || last2.isChosen[entry] === 0)
      return;
    change(counts.all, node, more);
    if ((role & ROLE.media) !== 0)
      change(counts.media, node, more);
    if ((role & ROLE.picture) !== 0)
      change(counts.pictures, node, more);
    if ((role & ROLE.text) !== 0)
      change(counts.texts, node, more);
    if ((role & ROLE.sure) !== 0)
      change(counts.sure, node, more);
    else if ((role & ROLE.possible) !== 0) {
      change(field.isPointer(entry) ? counts.sure : counts.possible, node, more);
    }
  };
  const areAlike = (one, other) => now[one] === now[other] && files.directoryOf[one] === files.directoryOf[other] && last2.isChosen[one] === last2.isChosen[other] && field.isPointer(one) === field.isPointer(other);
  let first = 0;
  let alike = 0;
  const addAlike = () => {
    if (alike > 0)
      add2(first, now[first], alike);
    alike = 0;
  };
  for (let entry = 0; entry < count2; entry++) {
    const before = last2.states[entry];
    if (before === now[entry])
      continue;
    if (before !== UNCOUNTED)
      add2(entry, before, -1);
    if (alike === 0 || !areAlike(first, entry)) {
      addAlike();
      first = entry;
    }
    alike += 1;
  }
  addAlike();
  lastCounts.set(field, { ...last2, states: now.slice(), counts });
  return counts;
}
function uncounted({ files, chosen, tree }) {
  const column = () => new Int32Array(tree.paths.length);
  const isChosen = new Uint8Array(files.names.length);
  for (let place = 0; place < chosen.length; place++)
    isChosen[chosen[place]] = 1;
  return {
    states: new Uint8Array(files.names.length).fill(UNCOUNTED),
    isChosen,
    counts: {
      media: column(),
      sure: column(),
      possible: column(),
      texts: column(),
      code: column(),
      pictures: column(),
      all: column()
    }
  };
}
function copyOf({ media, sure, possible, texts, code: code2, pictures, all }) {
  return {
    media: media.slice(),
    sure: sure.slice(),
    possible: possible.slice(),
    texts: texts.slice(),
    code: code2.slice(),
    pictures: pictures.slice(),
    all: all.slice()
  };
}
const ROLE = { any: 1, media: 2, picture: 4, text: 8, sure: 16, possible: 32 };
function rolesOf(state) {
  if (!canBeData(state))
    return 0;
  const isOneOf = (role, holds2) => holds2 ? role : 0;
  return ROLE.any | isOneOf(ROLE.media, isMediaKind(state)) | isOneOf(ROLE.picture, state === KIND.picture) | isOneOf(ROLE.text, state === KIND.text) | isOneOf(ROLE.sure, isSureKind(state)) | isOneOf(ROLE.possible, isPossibleKind(state));
}
function change(column, node, more) {
  column[node] = column[node] + more;
}
;
const GLUED = /^(train|training|test|testing|val|valid|validation|dev|eval)(?:sets?|data|images?|imgs?|files?|lists?)$/;
const split_name_MOST_KNOWN = 2e4;
const split_name_known = /* @__PURE__ */ new Map();
function splitNamed(name) {
  if (!MAY_NAME_A_SPLIT.test(name))
    return null;
  const before = split_name_known.get(name);
  if (before !== void 0)
    return before;
  const found2 = split_name_read(wordsOf(name));
  if (split_name_known.size >= split_name_MOST_KNOWN)
    split_name_known.clear();
  split_name_known.set(name, found2);
  return found2;
}
const MAY_NAME_A_SPLIT = /tr|ts|te|val|dev|eva|hold|held|t10k|prueb|appr|[训訓验驗测測]/i;
function splitOfWord(word) {
  const split = SPLIT_OF_WORD.get(word);
  if (split !== void 0)
    return split;
  const glued = GLUED.exec(word)?.[1];
  return glued === void 0 ? void 0 : SPLIT_OF_WORD.get(glued);
}
function canonicalSplit(name) {
  return SPLIT_OF_WORD.get(name.toLowerCase()) ?? name;
}
function mayShare(left, right) {
  const isTogether = (one, other) => one === TRAIN_AND_VALIDATION && (other === "train" || other === "validation");
  return left === right || isTogether(left, right) || isTogether(right, left);
}
function split_name_read(words2) {
  const [only2] = words2;
  if (words2.length === 1 && only2 === "tests")
    return { split: "test", rest: "", division: "" };
  const isKeyword = (word) => splitOfWord(word) !== void 0;
  const split = split_name_joined(words2.flatMap((word) => splitOfWord(word) ?? []));
  if (split === void 0)
    return null;
  if (split !== null)
    return { split, ...restOf(words2, isKeyword) };
  const short = words2.flatMap((word) => SPLIT_OF_SHORT_WORD.get(word) ?? []);
  const [shortSplit] = short;
  if (short.length !== 1 || shortSplit === void 0)
    return null;
  const { rest, division } = restOf(words2, (word) => SPLIT_OF_SHORT_WORD.has(word));
  return { split: shortSplit, rest: `${rest}${SHORT_MARK}`, division };
}
const SHORT_MARK = " -";
function isShort({ rest }) {
  return rest.endsWith(SHORT_MARK);
}
function split_name_joined(splits) {
  const different = new Set(splits);
  const [first] = different;
  if (first === void 0)
    return null;
  if (different.size === 1)
    return first;
  const has = (split) => different.has(split);
  if (different.size === 2 && has("train") && has("validation"))
    return TRAIN_AND_VALIDATION;
  if (splits.length === 2 && splits[0] === "test" && splits[1] === "validation")
    return "test";
  return void 0;
}
function saysWithout(word, next) {
  return word !== void 0 && next !== void 0 && WITHOUT_WORDS.has(word) && LACKING_WORDS.has(next);
}
function restOf(words2, isKeyword) {
  const rest = [];
  let division = "";
  words2.forEach((word, place) => {
    const next = words2[place + 1];
    const isNumbered = next !== void 0 && isNumber(next);
    if (FOLD_WORDS.has(word) && isNumbered)
      division = `${word} ${next}`;
    else if (word === "v" && isNumbered)
      return;
    else if (saysWithout(word, next) || saysWithout(words2[place - 1], word))
      return;
    else if (!isKeyword(word) && !isNumber(word) && !GENERAL_WORDS.has(word))
      rest.push(word);
  });
  return { rest: [...rest, division].filter((part) => part !== "").join(" "), division };
}
;
const NEARLY_ALL = 0.8;
const ALIKE = 0.9;
const LEAST_EQUAL = 3;
function areWithin(inner, outer) {
  const sparseness = Math.max(inner.sparseness, outer.sparseness);
  const count2 = countDrawn(inner, sparseness);
  return count2 > 0 && shared(inner, outer) >= NEARLY_ALL * count2;
}
function hasShareOf(left, share, right) {
  const sparseness = Math.max(left.sparseness, right.sparseness);
  return countDrawn(left, sparseness) >= share * countDrawn(right, sparseness);
}
function areViewsByStems(left, right) {
  if (!left.tell || !right.tell)
    return false;
  const [inner, outer] = hasShareOf(right, 1, left) ? [left, right] : [right, left];
  if (inner.hashes.size < LEAST_EQUAL)
    return false;
  return hasShareOf(inner, ALIKE, outer) && areWithin(inner, outer);
}
function areParallel(left, right) {
  return hasShareOf(right, 1, left) ? areWithin(left, right) : areWithin(right, left);
}
function shared(inner, outer) {
  let count2 = 0;
  for (const hash of inner.hashes)
    if (outer.hashes.has(hash))
      count2 += 1;
  return count2;
}
function countDrawn({ hashes, sparseness }, wanted) {
  if (sparseness === wanted)
    return hashes.size;
  let count2 = 0;
  for (const hash of hashes)
    if (isDrawn(hash, wanted))
      count2 += 1;
  return count2;
}
function isDrawn(hash, sparseness) {
  return sparseness === 0 || Math.imul(hash, 2654435761) >>> 32 - sparseness === 0;
}
;
const ANNOTATION_WORDS = words(
  "mask masks label labels annotation annotations annot annots ann anns",
  // Carvana, YOLO, VOC, COCO
  "gt gts groundtruth groundtruths segmentation segmentations seg segs segment segments",
  // ICDAR, MVTec
  "trimap trimaps semantic instance instances panoptic parse parsing labelids labeltxt",
  // Oxford Pets, Cityscapes, LIP, DOTA
  "calib calibration keypoint keypoints kpts landmark landmarks pose poses bbox bboxes box boxes",
  // KITTI, CelebA
  "caption captions transcript transcripts transcription transcriptions trans textgrid textgrids alignments",
  // Flickr8k, LibriSpeech, MFA
  "superpixels manual",
  // ISIC 2017; 1st_manual of DRIVE
  "polygon polygons contour contours skeleton skeletons edge edges saliency matte alpha"
);
const PICTURED_WORDS = words("edge edges contour contours skeleton skeletons saliency matte alpha superpixels trimap trimaps");
const TARGET_WORDS = words("label labels target targets annotation annotations gt groundtruth annot annots bbox bboxes");
const DESCRIPTION_WORDS = words(
  "caption captions transcript transcripts transcription transcriptions trans",
  // Flickr8k, LJSpeech, LibriSpeech
  "keypoint keypoints landmark landmarks mask masks attr attributes boxes"
);
const ANNOTATION_DIRECTORY_WORDS = words(
  "mask masks label labels annotation annotations annot annots ann anns gt groundtruth segmentations labeltxt",
  // as loaders have it
  "calib bbox bboxes keypoints captions transcripts landmarks polygons xmls"
);
const ANNOTATION_PLACES = words("annotation annotations annot annots ann anns gt groundtruth ground_truth");
const MODALITY_WORDS = words(
  "rgb depth left right thermal flow infrared ir nir vis visible fused lidar radar velodyne disparity disp",
  // KITTI, FLIR, NYU
  "cloth cloths agnostic densepose openpose warp person model",
  // VITON
  "input inputs target targets clean noisy blur blurred sharp hr lr low high hazy gtimages reference",
  // restoration: GoPro, SIDD, LOL
  "color colour colors albedo normal normals specular roughness",
  // rendering
  "t1 t2 flair t1ce dwi adc ct mr mri pet vv vh sar optical",
  // medicine, SEN12
  "front back top side rear cam camera view"
);
const DIRECTIONS = words("left right front back top side rear t1 t2");
const IMAGE_WORDS = words("image images img imgs jpegimages jpg jpeg png photo photos picture pictures pics frames frame original originals", "audio wav wavs sound sounds clips scan scans volume volumes rgb");
const NEGATIONS = words("no non not without with un incorrect wrong correct improper");
;
const MOST_FORMS = 3;
function createForms() {
  const vote = createVote();
  const all = createRun();
  return {
    add(letters, number) {
      vote.add(letters);
      all.add(number);
    },
    countRunning(different, each) {
      const running = (run2) => run2.isDense(different) ? run2.count : 0;
      if (vote.isOne)
        return running(all);
      const runs = new Map(vote.often().map((letters) => [letters, createRun()]));
      each(({ letters, number }) => runs.get(letters)?.add(number));
      const some = [...runs.values()].filter((run2) => run2.count * (MOST_FORMS + 1) > all.count && run2.hasSeveral());
      return some.reduce((sum2, run2) => sum2 + running(run2), 0);
    }
  };
}
function createVote() {
  const votes = /* @__PURE__ */ new Map();
  let last2 = null;
  let held2 = 0;
  const vote = {
    isOne: true,
    add(letters) {
      if (letters === last2) {
        held2 += 1;
        return;
      }
      if (last2 !== null)
        vote.isOne = false;
      put();
      last2 = letters;
      held2 = 1;
    },
    often() {
      put();
      held2 = 0;
      return [...votes.keys()];
    }
  };
  return vote;
  function put() {
    if (last2 === null || held2 === 0)
      return;
    const before = votes.get(last2);
    if (before !== void 0 || votes.size < MOST_FORMS) {
      votes.set(last2, (before ?? 0) + held2);
      return;
    }
    const fewest = Math.min(held2, ...votes.values());
    for (const [letters, count2] of votes) {
      if (count2 === fewest)
        votes.delete(letters);
      else
        votes.set(letters, count2 - fewest);
    }
    if (held2 > fewest)
      votes.set(last2, held2 - fewest);
  }
}
const LONGEST_GAP = 10;
function createRun() {
  let first = 0;
  let least = Number.POSITIVE_INFINITY;
  let most = 0;
  let step = 0;
  const run2 = {
    count: 0,
    add(number) {
      if (run2.count === 0)
        first = number;
      run2.count += 1;
      if (number < least)
        least = number;
      if (number > most)
        most = number;
      if (step !== 1)
        step = commonDivisor(step, Math.abs(number - first));
    },
    hasSeveral: () => most > least,
    isDense: (different) => most - least <= LONGEST_GAP * Math.max(1, step) * (different + 1)
  };
  return run2;
}
function commonDivisor(left, right) {
  return right === 0 ? left : commonDivisor(right, left % right);
}
;
const ASCII = 128;
const stem_reading_ROLE = { other: 0, digit: 1, separator: 2 };
const SMALL = Uint8Array.from({ length: ASCII }, (_, unit) => stem_reading_lower(unit));
const stem_reading_ROLES = Uint8Array.from({ length: ASCII }, (_, unit) => {
  if (isDigit(unit))
    return stem_reading_ROLE.digit;
  return isSeparator(unit) ? stem_reading_ROLE.separator : stem_reading_ROLE.other;
});
function stem_reading_createReading() {
  const reading = { hash: 0, letters: 0, number: 0, last: -1, before: -1, read: read2, readMember };
  return reading;
  function readMember(start, number) {
    let power = 10;
    while (power * 10 <= number)
      power *= 10;
    reading.hash = withNumber(start.hash, number);
    reading.letters = start.letters;
    reading.number = start.number * power + number - power;
    reading.last = start.last;
    reading.before = start.before;
  }
  function read2(name, end) {
    let hash = 2166136261 | 0;
    let letters = 2166136261 | 0;
    let number = 0;
    let run2 = 0;
    let last2 = -1;
    let before = -1;
    let hasDigit = false;
    for (let at2 = 0; at2 < end; at2++) {
      const written2 = name.charCodeAt(at2);
      const isAscii = written2 < ASCII;
      const unit = isAscii ? SMALL[written2] : written2;
      const role = isAscii ? stem_reading_ROLES[written2] : stem_reading_ROLE.other;
      if (role === stem_reading_ROLE.digit) {
        number = number * 10 + unit - 48;
        run2 = Math.imul(run2 || 1, 10) + unit - 48;
        hasDigit = true;
        continue;
      }
      if (run2 !== 0)
        hash = withNumber(hash, run2);
      run2 = 0;
      hash = Math.imul(hash ^ unit, 16777619);
      letters = Math.imul(letters ^ unit, 16777619);
      if (role === stem_reading_ROLE.separator) {
        before = last2;
        last2 = at2;
      }
    }
    const isSingle = !hasDigit && end === 1;
    reading.hash = run2 === 0 ? hash : withNumber(hash, run2);
    reading.letters = isSingle ? 0 : letters;
    reading.number = isSingle ? name.charCodeAt(0) : number;
    reading.last = last2;
    reading.before = before;
  }
}
function withNumber(hash, number) {
  return Math.imul(hash ^ number, 16777619);
}
function isSeparator(unit) {
  return unit === 45 || unit === 95 || unit === 46 || unit === 32;
}
function isLetter(unit) {
  const small = stem_reading_lower(unit);
  return small >= 97 && small <= 122;
}
function stem_reading_lower(unit) {
  return unit >= 65 && unit <= 90 ? unit + 32 : unit;
}
;
const LAST_PART = /[-_. ]+([A-Za-z][A-Za-z0-9]*)(?:[-_ ]?\d+)?$/;
function withoutView(stem) {
  for (let rest = stem; ; ) {
    if (!mayStemHaveLastPart(rest))
      return rest;
    const part = LAST_PART.exec(rest);
    if (part === null || part.index === 0 || !isView(part))
      return rest;
    rest = rest.slice(0, part.index);
  }
}
function endsInAnnotation(stem) {
  const part = mayStemHaveLastPart(stem) ? LAST_PART.exec(stem) : null;
  return part !== null && wordsOf(part[1]).some((word) => ANNOTATION_WORDS.has(word));
}
function mayStemHaveLastPart(stem) {
  const last2 = separatorBefore(stem, stem.length);
  return mayHaveLastPart(stem, stem.length, last2, last2 <= 0 ? -1 : separatorBefore(stem, last2));
}
function mayHaveLastPart(name, end, last2, before) {
  if (last2 <= 0)
    return false;
  if (last2 + 1 < end && isLetter(name.charCodeAt(last2 + 1)))
    return true;
  if (before <= 0 || !isLetter(name.charCodeAt(before + 1)))
    return false;
  for (let at2 = last2 + 1; at2 < end; at2++)
    if (!isDigit(name.charCodeAt(at2)))
      return false;
  return true;
}
function separatorBefore(stem, end) {
  for (let at2 = end - 1; at2 >= 0; at2--) {
    if (isSeparator(stem.charCodeAt(at2)))
      return at2;
  }
  return -1;
}
function isView([whole, part]) {
  if (SPLITS_BEHIND.test(whole))
    return true;
  return wordsOf(part).some((word) => ANNOTATION_WORDS.has(word) || MODALITY_WORDS.has(word) || IMAGE_WORDS.has(word));
}
const SPLITS_BEHIND = /^[-_. ](?:training|test)$/;
const FIRST_PART = /^(?:masks?|labels?|segs?|segmentations?|gts?|trimaps?|annotations?)[-_ ]+(?=.*\d)/i;
const IMAGE_PREFIXES = ["", "image_", "img_", "images_"];
function annotatedBy(stem) {
  const first = FIRST_PART.exec(stem)?.[0];
  return first === void 0 ? [] : IMAGE_PREFIXES.map((prefix) => prefix + stem.slice(first.length));
}
;
const MOST_HASHES = 4096;
function stemsBelow(field, node, ofMedia = false) {
  const read2 = createStemReader(field);
  const each = (take) => visitBelow(field, node, (entry) => {
    if (ofMedia && !isMediaKind(field.states[entry]))
      return;
    const stem = read2(entry);
    if (!stem.isSplit)
      take(stem);
  });
  const drawn = createDrawn();
  const forms = createForms();
  let count2 = 0;
  let annotations = 0;
  each((stem) => {
    count2 += 1;
    if (stem.saysAnnotation)
      annotations += 1;
    drawn.add(stem.hash);
    forms.add(stem.letters, stem.number);
  });
  const { hashes, sparseness } = drawn;
  const running = forms.countRunning(hashes.size * 2 ** sparseness, each);
  const isRunning2 = running >= NEARLY_ALL * count2;
  return { hashes, sparseness, tell: !isRunning2, endInAnnotation: count2 > 0 && annotations > count2 / 2 };
}
function createDrawn() {
  const drawn = {
    hashes: /* @__PURE__ */ new Set(),
    sparseness: 0,
    add(hash) {
      const { hashes } = drawn;
      if (isDrawn(hash, drawn.sparseness))
        hashes.add(hash);
      while (hashes.size > MOST_HASHES) {
        drawn.sparseness += 1;
        for (const kept of hashes)
          if (!isDrawn(kept, drawn.sparseness))
            hashes.delete(kept);
      }
    }
  };
  return drawn;
}
function createStemReader({ files, states }) {
  const stem = Object.assign(stem_reading_createReading(), { saysAnnotation: false, isSplit: false });
  const { seriesOf, series, numbers } = files.names;
  let current = NO_SERIES;
  let members = null;
  function readWhole2(name, isMedia) {
    const end = stemEndOf(name);
    stem.read(name, end);
    const { last: last2 } = stem;
    if (!mayHaveLastPart(name, end, last2, stem.before) && !(isMedia && last2 === end - CHANNEL_LENGTH))
      return;
    const whole = name.slice(0, end);
    const short = withoutView(whole);
    stem.saysAnnotation = short.length < whole.length && endsInAnnotation(whole);
    const meant = isMedia ? short.replace(CHANNEL, "") : short;
    if (meant.length < whole.length)
      stem.read(meant, meant.length);
  }
  return (entry) => {
    const isMedia = isMediaKind(states[entry]);
    const ofName = seriesOf[entry];
    stem.saysAnnotation = false;
    stem.isSplit = false;
    if (ofName !== current) {
      current = ofName;
      members = ofName === NO_SERIES ? null : gather_stems_membersOf(series[ofName]);
    }
    const own = members === null ? 0 : numbers[entry];
    if (members === null || isMedia && members.mayBeChannels && hasFourDigits(own)) {
      const name = nameAt(files.names, entry);
      readWhole2(name, isMedia);
      stem.isSplit = !isMedia && name.length <= LONGEST_SPLIT && isSplitName(name.slice(0, stemEndOf(name)));
    } else
      stem.readMember(members, own);
    return stem;
  };
}
const LONGEST_SPLIT = 20;
const LETTERS = /^[a-z]+$/i;
function isSplitName(stem) {
  return LETTERS.test(stem) && splitNamed(stem)?.rest === "";
}
const CHANNEL = /(?<=\d)_0{3}\d$/;
const CHANNEL_LENGTH = 5;
function gather_stems_membersOf({ beginning, ending }) {
  const name = `${beginning}1${ending}`;
  const end = beginning.length + 1;
  if (stemEndOf(name) !== end)
    return null;
  const whole = stem_reading_createReading();
  whole.read(name, end);
  if (mayHaveLastPart(name, end, whole.last, whole.before))
    return null;
  const start = stem_reading_createReading();
  start.read(name, beginning.length);
  const { letters, last: last2, before } = whole;
  return {
    hash: start.hash,
    letters,
    number: (whole.number - 1) / 10,
    last: last2,
    before,
    mayBeChannels: last2 === end - 2
  };
}
function hasFourDigits(number) {
  return number >= 1e4 && number < 2e4;
}
;
const MOST_SIBLINGS = 64;
const LEAST_FILES = 3;
const LEAST_SHARE = 0.2;
function saysAnnotation(name, mayBePictures = true) {
  if (!/[a-z]/i.test(name))
    return false;
  const words2 = wordsOf(name);
  const isTold = (word) => isAnnotationWord(word) && (mayBePictures || !PICTURED_WORDS.has(word));
  return words2.some(isTold) && !words2.some((word) => NEGATIONS.has(word));
}
const annotation_directories_GLUED = /^(?:train|test|val|valid|validation)(annot|mask|label|gt|seg)s?$/;
function isAnnotationWord(word) {
  return ANNOTATION_WORDS.has(word) || annotation_directories_GLUED.test(word);
}
function saysOnlyAnnotation(name) {
  const words2 = wordsOf(name);
  const isAside = (word) => ANNOTATION_WORDS.has(word) || ANNOTATION_DIRECTORY_WORDS.has(word) || IMAGE_WORDS.has(word) || annotation_directories_isPlain(word);
  return words2.some((word) => ANNOTATION_DIRECTORY_WORDS.has(word)) && words2.every(isAside);
}
function annotation_directories_isPlain(word) {
  if (isNumber(word) || word.length <= 2)
    return true;
  return GENERAL_WORDS.has(word) || RETRIEVAL_WORDS.has(word) || splitNamed(word) !== null;
}
function annotationDirectories(field, counts) {
  const { tree } = field;
  const media = below(field, counts.media);
  const all = below(field, counts.all);
  const isAnnotation = new Uint8Array(tree.paths.length);
  tree.children.forEach((children2, parent) => {
    const inUse = children2.filter((node) => all[node] > 0 && !field.isAbove(node));
    const named2 = inUse.filter((node) => saysAnnotation(nameOf2(node), media[node] > 0) && !isDenied(node, inUse));
    const isNamed2 = new Set(named2);
    const isPlace = ANNOTATION_PLACES.has(nameOf2(parent).toLowerCase()) && !field.isAbove(parent);
    const asked = named2.filter((node) => {
      if (isPlace)
        isAnnotation[node] = 1;
      if (media[node] > 0 || !saysOnlyAnnotation(nameOf2(node)))
        return true;
      isAnnotation[node] = 1;
      return false;
    });
    const seen = inUse.filter((node) => media[node] > 0 && !isNamed2.has(node));
    const shown2 = seen.length > 0 ? seen : inUse.filter((node) => !isNamed2.has(node));
    const silent = inUse.filter((node) => seen.length > 0 && media[node] === 0 && all[node] >= LEAST_FILES && !isNamed2.has(node) && !saysModality(nameOf2(node)));
    if (shown2.length === 0 || shown2.length > MOST_SIBLINGS)
      return;
    const some = silent.length > MOST_SIBLINGS ? [] : silent;
    if (asked.length + some.length === 0)
      return;
    compare(asked, some, shown2);
  });
  tree.parents.forEach((parent, node) => {
    if (parent >= 0 && isAnnotation[parent] === 1)
      isAnnotation[node] = 1;
  });
  return isAnnotation;
  function nameOf2(node) {
    return tree.names[node];
  }
  function isDenied(node, siblings) {
    const own = new Set(wordsOf(nameOf2(node)).map(singular));
    return siblings.some((other) => {
      const words2 = wordsOf(nameOf2(other));
      return words2.some((word) => NEGATIONS.has(word)) && words2.some((word) => own.has(singular(word)));
    });
  }
  function compare(asked, silent, shown2) {
    const stems = new Map([...asked, ...silent, ...shown2].map((node) => [
      node,
      stemsBelow(field, node, media[node] > 0)
    ]));
    const of = (node) => stems.get(node);
    for (const node of asked) {
      const matching = shown2.filter((other) => areWithin(of(node), of(other)));
      const isTold = (other) => of(node).endInAnnotation || of(node).tell && of(other).tell || isPlainPlace(nameOf2(other)) || contains(nameOf2(node), nameOf2(other)) || shown2.length === 1;
      if (matching.some(isTold))
        isAnnotation[node] = 1;
    }
    for (const node of silent) {
      const isView2 = shown2.some((other) => {
        if (!hasShareOf(of(node), LEAST_SHARE, of(other)))
          return false;
        const isPlace = saysImages(nameOf2(other)) && areWithin(of(node), of(other));
        return isPlace || areViewsByStems(of(node), of(other));
      });
      if (isView2)
        isAnnotation[node] = 1;
    }
  }
}
function isPlainPlace(name) {
  return saysImages(name) || wordsOf(name).every((word) => annotation_directories_isPlain(word) || splitNamed(word) !== null);
}
function saysModality(name) {
  return MODALITY_WORDS.has(name.toLowerCase()) || wordsOf(name).some((word) => MODALITY_WORDS.has(word));
}
function saysImages(name) {
  return wordsOf(name).some((word) => IMAGE_WORDS.has(word));
}
function saysOnlyImages(name) {
  return saysImages(name) && wordsOf(name).every((word) => IMAGE_WORDS.has(word) || annotation_directories_isPlain(word));
}
function contains(name, other) {
  const words2 = new Set(wordsOf(name));
  return wordsOf(other).every((word) => words2.has(word));
}
function singular(word) {
  return word.endsWith("s") ? word.slice(0, -1) : word;
}
;
const STRUCTURAL = words(
  "images image imgs img jpg jpeg jpegs png jpegimages",
  // YOLO, VOC
  "data raw files samples train val test"
);
const STRUCTURAL_WITHOUT_SPLIT = words(
  "pics pictures photos rgb sample frames videos video audio audios sounds wav wavs flac clips recordings",
  // Common Voice, LJSpeech
  "training testing valid validation texts text txt docs documents volumes scans slices patches crops tiles",
  "results result output outputs out input inputs predictions prediction preds submissions submission",
  "examples example demo demos tutorial tutorials assets media misc figures figs plots screenshots logs notebooks",
  "processed interim external original originals augmented resized cropped archive archives backup old",
  "all full source target src dst tmp temp uploads download downloads"
);
const CLASS_WORDS = words("class label digit grade level stage category type");
const CONTROL_WORDS = words("normal healthy benign negative control uninfected");
const BIDS_FOLDERS = words("anat func dwi fmap perf meg eeg ieeg beh pet micr nirs motion mrs");
const SUBJECT_WORDS = words(
  "patient patients pat subject subj sub case person speaker spk participant user",
  // medicine, speech, activities
  "video clip scan slide session series study camera fold"
);
;
const TIME = /^(?:19|20)\d\d(?:[-_. ]?(?:0[1-9]|1[0-2])(?:[-_. ]?(?:0[1-9]|[12]\d|3[01]))?|[-_. ]?[QH][1-4])?$/i;
const IDS = [
  /^\d+(?:\.\d+){3,}$/,
  /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i,
  /^(?=.*\d)[0-9a-f]{16,}$/i
];
const VIDEO_ID = /^[\w-]{11}$/;
const MIXED = /^(?=.*[a-z])(?=.*[A-Z])(?=.*\d)/;
function areIds(names) {
  if (IDS.some((id) => names.every((name) => id.test(name))))
    return true;
  if (!names.every((name) => VIDEO_ID.test(name)))
    return false;
  return names.filter((name) => MIXED.test(name)).length * 2 > names.length;
}
const sources_VERSION = "v";
function areSources(names) {
  const [first] = names;
  if (first === void 0)
    return false;
  if (areIds(names) || names.every((name) => TIME.test(name)))
    return true;
  const word = wordOfSource(first);
  if (word !== null && names.every((name) => wordOfSource(name) === word))
    return !CLASS_WORDS.has(word);
  const series = seriesOfSource(first);
  return series !== null && names.every((name) => seriesOfSource(name) === series);
}
function areNumberedClasses([first = "", ...others]) {
  const word = wordOfSource(first);
  return word !== null && CLASS_WORDS.has(word) && others.every((name) => wordOfSource(name) === word);
}
function wordOfSource(name) {
  const words2 = wordsOf(name);
  const end = words2.findIndex(isNumber);
  if (end < 1)
    return null;
  const before = words2.slice(0, end);
  if (words2.slice(end).some((word2) => !isNumber(word2) && word2.length > 2))
    return null;
  const word = before.join(" ");
  return word.length < 2 && word !== sources_VERSION ? null : word;
}
function seriesOfSource(name) {
  const words2 = wordsOf(name);
  const before = words2.slice(0, -1);
  const word = before.at(-1) ?? "";
  if (!isNumber(words2.at(-1) ?? "") || isNumber(word) || word.length < 2 || CLASS_WORDS.has(word))
    return null;
  return before.map((each) => splitOfWord(each) === void 0 ? each : "").join(" ");
}
;
const views_MOST_SIBLINGS = 64;
function viewsAmong(field, siblings) {
  const views = /* @__PURE__ */ new Set();
  if (siblings.length < 2 || siblings.length > views_MOST_SIBLINGS)
    return views;
  const known2 = /* @__PURE__ */ new Map();
  const of = (node) => {
    const before = known2.get(node);
    if (before !== void 0)
      return before;
    const stems = stemsBelow(field, node);
    known2.set(node, stems);
    return stems;
  };
  const nameOf2 = (node) => field.tree.names[node];
  if (areNumberedClasses(siblings.map(nameOf2)))
    return views;
  if (arePair(field, siblings) && areParallel(of(siblings[0]), of(siblings[1])))
    return new Set(siblings);
  const hasOther = siblings.some((node) => !saysView(nameOf2(node)));
  siblings.forEach((left, place) => {
    for (const right of siblings.slice(0, place)) {
      const areDirections = saysDirection(nameOf2(left)) && saysDirection(nameOf2(right));
      const areNamed = saysView(nameOf2(left)) && saysView(nameOf2(right)) && !(areDirections && hasOther);
      if (!areViewsByStems(of(left), of(right)) && !(areNamed && areParallel(of(left), of(right))))
        continue;
      if (!saysAnnotation(nameOf2(left)) || saysAnnotation(nameOf2(right)))
        views.add(right);
      if (!saysAnnotation(nameOf2(right)) || saysAnnotation(nameOf2(left)))
        views.add(left);
    }
  });
  return views;
}
function arePair({ tree }, siblings) {
  const names = siblings.map((node) => tree.names[node]);
  if (names.length !== 2 || !names.includes("A") || !names.includes("B"))
    return false;
  const parent = tree.parents[siblings[0]];
  return (tree.children[parent] ?? []).some((node) => !siblings.includes(node) && saysAnnotation(tree.names[node]));
}
function saysView(name) {
  return saysModality(name) || saysOnlyImages(name) || saysAnnotation(name);
}
function saysDirection(name) {
  return DIRECTIONS.has(name.toLowerCase());
}
;
const LIST_DIRECTORIES = words("imagesets image_sets splits split filelists file_lists file-lists lists ucftraintestlist testtrainmulti_7030_splits");
const PLACES_OF_LISTS = words("imagesets image_sets filelists file_lists file-lists");
const SPLIT_COLUMNS = words("split fold set subset partition");
const FILE_COLUMNS = words(
  "file filename filepath path image imageid imagename imagepath imagefile imagefilename img imgid imgpath imgname",
  // Kaggle
  "imageindex idcode slicefilename audio audiopath audiofile audiofilename wav wavfile wavpath",
  // NIH, APTOS, UrbanSound8K
  "clip video videoid videoname videopath videofile filenames filepaths"
);
const WEAK_FILE_COLUMNS = words("id name fname");
const NUMBERED_LIST = { splits: "train_test_split.txt", names: "images.txt" };
;
function saysData(name) {
  if (!/dat|corp|dados|donn|数据|數據/i.test(name))
    return false;
  const words2 = wordsOf(name);
  return words2.some((word) => DATA_WORDS.has(word)) && !words2.some((word) => NOT_DATA_WORDS.has(word));
}
function saysResults(lower2, name) {
  if (RESULT_DIRECTORIES.has(lower2))
    return true;
  if (!MAY_SAY_RESULTS.test(lower2))
    return false;
  const words2 = wordsOf(name);
  return words2.some((word) => RESULTS_OF.has(word));
}
const MAY_SAY_RESULTS = /[-_ ](?:outputs?|predictions?|preds|submissions?|results?)$/;
const AMBIGUOUS_MODELS = "weights";
function isNeverDataBelow(directory) {
  return directory.split("/").some((name, depth, all) => isNeverData(all[depth - 1], name));
}
function isNeverData(parent, name) {
  if (NEVER_STARTS[name.charCodeAt(0) | CASE] === 1 && NEVER_BELOW.has(name.toLowerCase()))
    return true;
  return parent === ".dvc" && (name === "cache" || name === "tmp");
}
const CASE = 32;
const NEVER_STARTS = new Uint8Array(128);
for (const name of NEVER_BELOW)
  NEVER_STARTS[name.charCodeAt(0) | CASE] = 1;
function isNeverListed(directory) {
  const name = directory.slice(directory.lastIndexOf("/") + 1);
  const isHidden = name.startsWith(".") && name !== "." && name !== "..";
  return isHidden || isNeverData(void 0, name) || NEVER_LISTED.has(name);
}
const NEVER_LISTED = /* @__PURE__ */ new Set(["site-packages", "venv", "virtualenv"]);
function zonesOf({ tree, isAbove }) {
  const column = () => new Uint8Array(tree.paths.length);
  const zones = {
    saysData: column(),
    data: column(),
    code: column(),
    tests: column(),
    hidden: column(),
    settings: column(),
    models: column(),
    array: column(),
    lists: column()
  };
  const isInSplit = column();
  const isInPages = column();
  const inherited = ["data", "code", "tests", "hidden", "settings", "models", "array", "lists"];
  tree.parents.forEach((parent, node) => {
    if (parent === tree_NONE)
      return;
    for (const zone of inherited)
      zones[zone][node] = zones[zone][parent];
    if (isAbove(node))
      return;
    const name = tree.names[node];
    const lower2 = name.toLowerCase();
    const isInData2 = zones.data[node] === 1;
    if (name.startsWith(".") && name !== "." && name !== "..")
      zones.hidden[node] = 1;
    if (tree.names[parent]?.toLowerCase().endsWith(".zarr"))
      zones.array[node] = 1;
    if (lower2.endsWith(".zarr"))
      zones.array[node] = 1;
    isInPages[node] = PAGE_DIRECTORIES.has(lower2) ? 1 : isInPages[parent];
    if (isInPages[parent] === 1 && SHOW_DIRECTORIES.has(lower2))
      zones.code[node] = 1;
    if (PLACES_OF_LISTS.has(lower2))
      zones.lists[node] = 1;
    if (isInSplit[parent] === 1 || splitNamed(tree.names[parent])?.rest === "")
      isInSplit[node] = 1;
    if (CODE_DIRECTORIES.has(lower2))
      zones.code[node] = 1;
    if (MODEL_DIRECTORIES.has(lower2) && !(isInData2 && lower2 === AMBIGUOUS_MODELS))
      zones.models[node] = 1;
    if (!isInData2) {
      if (TEST_DIRECTORIES.has(lower2))
        zones.tests[node] = 1;
      else if (LIKELY_CODE_DIRECTORIES.has(lower2))
        zones.code[node] = 1;
      else if (isInSplit[node] === 0 && saysResults(lower2, name))
        zones.code[node] = 1;
      if (SETTINGS_DIRECTORIES.has(lower2))
        zones.settings[node] = 1;
      if (tree.names[parent]?.toLowerCase() === "runs" && RUNS.has(lower2))
        zones.code[node] = 1;
    }
    if (saysData(name)) {
      zones.saysData[node] = 1;
      zones.data[node] = 1;
    }
  });
  return zones;
}
;
const MOST_READ = 100;
const PAGE = /\.(?:md|markdown|mdx|rst|adoc|html?|ipynb)$/i;
function wantedPages(survey2) {
  if (!survey2.field.isAutomatic || !hasPicturesOutside(survey2))
    return [];
  const { files, tree } = survey2.field;
  const pages = [];
  const isPage = answersByEnding(files.names, (name) => PAGE.test(name));
  for (let entry = 0; entry < files.names.length; entry++) {
    if (!isPage(entry))
      continue;
    const node = nodeOfEntry(survey2.field, entry);
    const path2 = tree.paths[node];
    const isFirst = /^(?:readme|index)\b/i.test(nameAt(files.names, entry));
    if (!isFirst && isInData(survey2, node) || isNeverDataBelow(path2))
      continue;
    pages.push({ entry, rank: (path2 === "" ? 0 : path2.split("/").length) + (isFirst ? 0 : MOST_READ) });
  }
  pages.sort((left, right) => left.rank - right.rank);
  return pages.slice(0, MOST_READ).map(({ entry }) => entry);
}
function isInData({ zones, splits }, node) {
  return zones.data[node] === 1 || splits.splitNode[node] !== tree_NONE;
}
function hasPicturesOutside(survey2) {
  const { chosen, states } = survey2.field;
  for (let place = 0; place < chosen.length; place++) {
    const entry = chosen[place];
    if (states[entry] !== KIND.picture && states[entry] !== KIND.video)
      continue;
    if (!isInData(survey2, nodeOfEntry(survey2.field, entry)))
      return true;
  }
  return false;
}
;
function pagesOf(field) {
  const { names } = field.files;
  const isPage = answersByEnding(names, (name) => PAGE.test(name));
  const found2 = /* @__PURE__ */ new Map();
  for (let entry = 0; entry < names.length; entry++) {
    if (!isPage(entry))
      continue;
    const node = nodeOfEntry(field, entry);
    const stem = nameAt(names, entry).replace(PAGE, "");
    const others = found2.get(node);
    if (others === void 0)
      found2.set(node, /* @__PURE__ */ new Set([stem]));
    else
      others.add(stem);
  }
  return found2;
}
;
const LEAST_OTHERS = 2;
const unions_LEAST_SHARE = 0.75;
function unionAmong(nodes, nameOf2, countOf2) {
  if (nodes.length <= LEAST_OTHERS)
    return [];
  const union2 = nodes.filter((node) => saysWhole(nameOf2(node)));
  const [only2] = union2;
  if (union2.length !== 1 || only2 === void 0)
    return [];
  const others = nodes.reduce((sum2, node) => sum2 + (node === only2 ? 0 : countOf2(node)), 0);
  return countOf2(only2) >= unions_LEAST_SHARE * others ? union2 : [];
}
function saysWhole(name) {
  const words2 = wordsOf(name);
  return words2.some((word) => POOL_WORDS.has(word)) && words2.every((word) => POOL_WORDS.has(word) || GENERAL_WORDS.has(word));
}
;
const split_labels_PARTS = /^(?:part|shard|chunk|batch)|^\d+-of-\d+$/i;
function isStructural(name, also = STRUCTURAL) {
  const lower2 = name.toLowerCase();
  if (also.has(lower2) || STRUCTURAL.has(lower2) || split_labels_PARTS.test(name) || BIDS_FOLDERS.has(lower2))
    return true;
  const words2 = wordsOf(name);
  return words2.length > 1 && words2.every((word) => STRUCTURAL.has(word) || isNumber(word)) && !isNumber(words2[0]);
}
function labelsInSplits(field, byDataset) {
  const samples = below(field, countsOf(field).all);
  const labels = /* @__PURE__ */ new Map();
  for (const roots of byDataset.values()) {
    for (const [node, label] of labelsBelow(field, [...roots], samples))
      labels.set(node, label);
  }
  return labels;
}
const PLAIN_NUMBER = /^\d+$/;
const LEAST_PARTS = 20;
const LEAST_TIMES = 3;
function areRunning(numbers) {
  let least = Number.POSITIVE_INFINITY;
  let most = 0;
  for (const number of numbers) {
    least = Math.min(least, number);
    most = Math.max(most, number);
  }
  return least <= 1 && most - least + 1 === numbers.size;
}
function labelAbove({ parents }, labels, node) {
  if (labels.size === 0)
    return null;
  let label = null;
  for (let above2 = node; above2 !== tree_NONE; above2 = parents[above2])
    label = labels.get(above2) ?? label;
  return label;
}
function labelsBelow(field, roots, samples) {
  const { tree } = field;
  const ownNames = new Set(roots.map((root) => tree.names[root].toLowerCase()));
  const classes = [];
  const splitOf = new Map(roots.map((root) => [root, splitNamed(tree.names[root])?.split]));
  let open = roots;
  while (open.length > 0) {
    const next = [];
    const level = [];
    for (const node of open) {
      const inUse = tree.children[node].filter((child) => samples[child] > 0);
      if (inUse.length === 0)
        continue;
      const split = splitOf.get(node);
      for (const child of inUse)
        splitOf.set(child, split);
      const [only2, ...others] = inUse;
      if (only2 !== void 0 && others.length === 0 && split !== void 0 && isSplit(only2, split)) {
        next.push(only2);
        continue;
      }
      const apart2 = /* @__PURE__ */ new Set([
        ...datasetsAmong(inUse, nameOf2),
        ...unionAmong(inUse, nameOf2, (child) => samples[child])
      ]);
      const sorted2 = inUse.filter((child) => !apart2.has(child));
      const views = viewsAmong(field, sorted2);
      const isAside = (child) => views.has(child) || isStructural(tree.names[child]) || ownNames.has(lowerName(child));
      const isWord = (child) => splitNamed(tree.names[child])?.rest === "";
      const plain2 = new Set(sorted2.filter((child) => !isAside(child) && !isWord(child)));
      for (const child of sorted2) {
        const isClass = isWord(child) ? plain2.size > 0 && !views.has(child) : plain2.has(child);
        if (isClass)
          level.push(child);
        else
          next.push(child);
      }
    }
    const names = [...new Set(level.map((node) => tree.names[node]))];
    if (names.length > 1 && (areSources(names) || areParts(level)))
      addAll(next, level);
    else
      addAll(classes, level);
    open = next;
  }
  const labels = new Map(classes.map((node) => [node, labelOfFolder(nameOf2(node))]));
  return new Set(labels.values()).size < 2 ? /* @__PURE__ */ new Map() : labels;
  function areParts(level) {
    const numbers = /* @__PURE__ */ new Map();
    for (const node of level) {
      const name = tree.names[node];
      if (!PLAIN_NUMBER.test(name))
        return false;
      const split = splitOf.get(node);
      const others = numbers.get(split);
      if (others === void 0)
        numbers.set(split, /* @__PURE__ */ new Set([Number(name)]));
      else
        others.add(Number(name));
    }
    const trained = numbers.get("train")?.size ?? 0;
    const isFew = ([split, { size }]) => split === "train" || size * LEAST_TIMES <= trained;
    return trained >= LEAST_PARTS && numbers.size > 1 && [...numbers].every(isFew) && [...numbers.values()].every((each) => areRunning(each));
  }
  function isSplit(node, split) {
    return splitNamed(tree.names[node])?.split === split;
  }
  function nameOf2(node) {
    return tree.names[node];
  }
  function lowerName(node) {
    return nameOf2(node).toLowerCase();
  }
}
;
const telling_texts_FEW = 10;
const TELLS = new RegExp("^\\p{L}.*\\p{L}$", "u");
function tellingTexts(field, texts) {
  let names;
  return (siblings) => {
    const few = siblings.filter((node) => texts[node] > 0 && texts[node] < telling_texts_FEW);
    if (few.length < 2)
      return /* @__PURE__ */ new Set();
    names ??= namesOfFew(field, texts);
    const first = /* @__PURE__ */ new Map();
    const found2 = /* @__PURE__ */ new Set();
    for (const node of few) {
      for (const name of names.get(node) ?? []) {
        const other = first.get(name) ?? node;
        if (other === node)
          first.set(name, node);
        else
          found2.add(other).add(node);
      }
    }
    return found2;
  };
}
function namesOfFew(field, texts) {
  const { files, chosen, states } = field;
  const names = /* @__PURE__ */ new Map();
  for (let place = 0; place < chosen.length; place++) {
    const entry = chosen[place];
    if (states[entry] !== KIND.text)
      continue;
    const node = nodeOfEntry(field, entry);
    if (texts[node] >= telling_texts_FEW)
      continue;
    const name = nameAt(files.names, entry);
    const stem = name.slice(0, stemEndOf(name)).toLowerCase();
    if (!TELLS.test(stem))
      continue;
    const others = names.get(node);
    if (others === void 0)
      names.set(node, [stem]);
    else
      others.push(stem);
  }
  return names;
}
;
const LEAST_SAMPLES = 2;
const LEAST_PER_CODE = 10;
const README = /^read_?me/i;
const NONE_TELLING = /* @__PURE__ */ new Set();
const NO_PAGES = /* @__PURE__ */ new Set();
const NOT_CLASSES = /* @__PURE__ */ new Set([...STRUCTURAL, ...STRUCTURAL_WITHOUT_SPLIT]);
function classFolders(field, counts, samples, holdsSplits, isOwn, isClosed, isShown) {
  const { tree } = field;
  const code2 = below(field, counts.code);
  const telling = tellingTexts(field, counts.texts);
  let pages = null;
  const holdsClasses = new Uint8Array(tree.paths.length);
  const isDataset = Uint8Array.from(holdsSplits, (holds2, node) => holds2 | isOwn[node]);
  const classNode = new Int32Array(tree.paths.length).fill(tree_NONE);
  for (let node = tree.paths.length - 1; node >= 0; node--) {
    if (!isClosed(node) && holdsSplits[node] !== 1)
      lookInto(node);
    const parent = tree.parents[node];
    if (isDataset[node] === 1 && parent !== tree_NONE)
      isDataset[parent] = 1;
  }
  tree.parents.forEach((parent, node) => {
    if (parent !== tree_NONE && classNode[node] === tree_NONE)
      classNode[node] = classNode[parent];
  });
  return { classNode, holdsClasses };
  function lookInto(node) {
    const children2 = tree.children[node];
    if (children2.length < 2)
      return;
    const hasControl = children2.some((child) => saysControl(nameOf2(child)));
    const full = children2.filter((child) => heldBy(child, hasControl) >= LEAST_SAMPLES);
    if (full.length < 2)
      return;
    const datasets = datasetsAmong(full, nameOf2);
    const plain2 = ofOneKind(full.filter((child) => !isAside(child) && !datasets.has(child)), hasControl);
    if (plain2.length < 2 || areSources(plain2.map(nameOf2)) || areOfPages(node, plain2))
      return;
    if (plain2.every((child) => isShown[child] === 1))
      return;
    const views = viewsAmong(field, full);
    const parts2 = plain2.some(holdsMedia) ? NONE_TELLING : telling(plain2);
    const classes = plain2.filter((child) => !views.has(child) && !parts2.has(child));
    if (classes.length < 2)
      return;
    holdsClasses[node] = 1;
    isDataset[node] = 1;
    for (const child of children2) {
      const isWord = splitNamed(nameOf2(child))?.rest === "";
      if (samples[child] > 0 && !views.has(child) && (isWord || !isAside(child)))
        classNode[child] = child;
    }
  }
  function heldBy(node, hasControl) {
    const holder = holderOf(node, hasControl);
    return counts.media[holder] + counts.texts[holder];
  }
  function holderOf(node, hasControl) {
    if (counts.media[node] + counts.texts[node] > 0)
      return node;
    const inUse = tree.children[node].filter((child) => samples[child] > 0);
    const [only2] = inUse;
    if (inUse.length !== 1 || only2 === void 0)
      return node;
    const isSame2 = wordOf(nameOf2(only2)) === wordOf(nameOf2(node)) || hasControl && saysImages(nameOf2(only2));
    return isSame2 ? holderOf(only2, hasControl) : node;
  }
  function holdsMedia(node) {
    return counts.media[node] > 0;
  }
  function ofOneKind(nodes, hasControl) {
    const shown2 = nodes.filter((node) => counts.media[holderOf(node, hasControl)] > 0);
    return shown2.length > 0 ? shown2 : nodes;
  }
  function areOfPages(parent, nodes) {
    const pages2 = pagesIn(parent);
    return nodes.filter((node) => pages2.has(nameOf2(node))).length * 2 > nodes.length;
  }
  function articlesIn(node) {
    let count2 = 0;
    for (const page of pagesIn(node))
      if (!README.test(page))
        count2 += 1;
    return count2;
  }
  function pagesIn(node) {
    pages ??= pagesOf(field);
    return pages.get(node) ?? NO_PAGES;
  }
  function nameOf2(node) {
    return tree.names[node];
  }
  function isAside(node) {
    const name = nameOf2(node);
    if (isDataset[node] === 1 || isStructural(name, NOT_CLASSES) || saysData(name))
      return true;
    const told2 = code2[node] + articlesIn(node);
    if (told2 * LEAST_PER_CODE > samples[node])
      return true;
    return splitNamed(name)?.rest === "";
  }
}
function saysControl(name) {
  return wordsOf(name).some((word) => CONTROL_WORDS.has(word));
}
function wordOf(name) {
  return wordsOf(name).filter((word) => !isNumber(word)).join(" ");
}
;
const LEAST_NUMBERED = 3;
const LEAST_DIGITS = 3;
function classHolders({ names, parents }, holdsClasses) {
  const holders = Uint8Array.from(holdsClasses);
  const byParent = /* @__PURE__ */ new Map();
  holdsClasses.forEach((holds2, node) => {
    const parent = parents[node];
    if (holds2 === 0 || parent === tree_NONE)
      return;
    lists_addTo(byParent, parent, node);
  });
  for (const [parent, children2] of byParent) {
    if (!areSubjects(children2.map((child) => names[child])))
      continue;
    holders[parent] = 1;
    for (const child of children2)
      holders[child] = 0;
  }
  return holders;
}
function areSubjects(names) {
  if (names.length < 2)
    return false;
  if (areIds(names))
    return true;
  const words2 = names.map(wordsOf);
  if (words2.every(([first, second]) => SUBJECT_WORDS.has(first ?? "") && isNumber(second ?? "")))
    return true;
  const isNumbered = (name) => name.length >= LEAST_DIGITS && /^\d+$/.test(name);
  if (names.length < LEAST_NUMBERED)
    return false;
  return names.every(isNumbered) || areNumberedAlike(names);
}
function areNumberedAlike(names) {
  const numbers = names.map((name) => NUMBER_IN_FRONT.exec(name)?.[1] ?? "");
  const [first = ""] = numbers;
  return first !== "" && numbers.every(({ length }) => length === first.length) && numbers.some(isPadded);
}
const NUMBER_IN_FRONT = /^(\d{3,})[-_ ]/;
function isPadded(number) {
  return number.startsWith("0");
}
;
function labelFinder(pattern) {
  const forms = parseGlob(pattern, true).flatMap(formsOf);
  return (path2) => {
    const starts = startsOf(path2);
    return leftmost(path2, starts, forms, true) ?? leftmost(path2, starts, forms, false);
  };
}
function leftmost(path2, starts, forms, isWhole) {
  let found2 = null;
  for (const form of forms) {
    const place = label_placeIn(path2, starts, form, isWhole);
    if (place !== null && (found2 === null || place[0] < found2[0]))
      found2 = place;
  }
  return found2;
}
function formsOf({ components, isDirectory: isDirectory2 }) {
  const number = components.findIndex((each) => each !== "**" && each.some(({ kind }) => kind === "label"));
  if (number < 0)
    return [];
  const tokens = components[number];
  const label = tokens.findIndex(({ kind }) => kind === "label");
  const isLast = number === components.length - 1;
  return [
    {
      before: components.slice(0, number).map(compared),
      prefix: compileTokens(tokens.slice(0, label)),
      suffix: compileTokens(reversed(tokens.slice(label + 1))),
      after: components.slice(number + 1).map(compared),
      // Without this, `**` that stands for nothing would make a file's own name its label.
      isDirectory: !isLast || tokens.length === 1,
      hasBelow: isDirectory2
    }
  ];
}
function compared(component) {
  return component === "**" ? null : nameMatcher(component);
}
function startsOf(path2) {
  const starts = [0];
  for (let slash = path2.indexOf("/"); slash >= 0; slash = path2.indexOf("/", slash + 1))
    starts.push(slash + 1);
  starts.push(path2.length + 1);
  return starts;
}
function label_placeIn(path2, starts, form, isWhole) {
  const count2 = starts.length - 1;
  const begins = reachedBy(form.before, path2, starts);
  const ends = leadingOn(form, path2, starts, isWhole);
  for (let number = 0; number < count2 - (form.isDirectory || form.hasBelow ? 1 : 0); number++) {
    if (begins[number] !== 1 || ends[number + 1] !== 1)
      continue;
    const place = placeInName(path2, starts[number], starts[number + 1] - 1, form);
    if (place !== null)
      return place;
  }
  return null;
}
function reachedBy(names, path2, starts) {
  let reached = new Uint8Array(starts.length);
  reached[0] = 1;
  for (const matches of names) {
    const next = new Uint8Array(starts.length);
    for (let number = 0; number < starts.length; number++) {
      if (matches === null)
        next[number] = reached[number] || next[number - 1] || 0;
      else if (number > 0)
        next[number] = reached[number - 1] && label_holds(matches, path2, starts, number - 1) ? 1 : 0;
    }
    reached = next;
  }
  return reached;
}
function leadingOn({ after: after2, hasBelow }, path2, starts, isWhole) {
  let leading = new Uint8Array(starts.length).fill(isWhole ? 0 : 1);
  leading[starts.length - 1] = hasBelow ? 0 : 1;
  for (const matches of after2.toReversed()) {
    const next = new Uint8Array(starts.length);
    for (let number = starts.length - 1; number >= 0; number--) {
      if (matches === null)
        next[number] = leading[number] || next[number + 1] || 0;
      else if (number < starts.length - 1)
        next[number] = leading[number + 1] && label_holds(matches, path2, starts, number) ? 1 : 0;
    }
    leading = next;
  }
  return leading;
}
function label_holds(matches, path2, starts, number) {
  return matches(path2, starts[number], starts[number + 1] - 1);
}
function placeInName(path2, from, to, { prefix, suffix }) {
  const begins = acceptedEnds(prefix, path2, from, to);
  const backwards = Array.from(path2.slice(from, to)).reverse().join("");
  const ends = acceptedEnds(suffix, backwards, 0, to - from);
  for (let start = from; start < to; start++) {
    if (begins[start - from] !== 1)
      continue;
    for (let end = start + 1; end <= to; end++)
      if (ends[to - end] === 1)
        return [start, end];
    return null;
  }
  return null;
}
function reversed(tokens) {
  return tokens.toReversed().map((token) => {
    if (token.kind === "text")
      return { kind: "text", text: Array.from(token.text).reverse().join("") };
    if (token.kind !== "group")
      return token;
    return { ...token, choices: token.choices.map(reversed) };
  });
}
;
function patternLabels(pattern) {
  const labelOf = finderOf(pattern);
  return (path2) => {
    const found2 = labelOf(path2);
    if (found2 === null)
      return null;
    const [start, end] = found2;
    return { label: path2.slice(start, end), dataset: paths_parentDirectory(path2.slice(0, start)) };
  };
}
function finderOf(pattern) {
  try {
    return labelFinder(pattern);
  } catch (error2) {
    throw error2 instanceof Failure ? new Failure(`labels: ${error2.message}`) : error2;
  }
}
;
function places_placesOf({ placementOf, divided }, path2, directory) {
  return (divided.size === 0 ? void 0 : divided.get(path2)) ?? [placementOf(path2, directory)];
}
function datasetWith(division, directory) {
  return division === "" ? directory : `${directory}//${division}`;
}
function directoryOfDataset(dataset) {
  const at2 = dataset.indexOf("//");
  return at2 < 0 ? dataset : dataset.slice(0, at2);
}
;
function joinDatasets(listed2, datasetOf2) {
  const wider = /* @__PURE__ */ new Map();
  const narrower = /* @__PURE__ */ new Map();
  for (const [entry, { dataset }] of listed2) {
    const own = datasetOf2(entry);
    if (own === dataset || own !== directoryOfDataset(own))
      continue;
    if (isWithin(own, dataset)) {
      const before = wider.get(own);
      if (before === void 0 || isWithin(before, dataset))
        wider.set(own, dataset);
    } else if (isWithin(dataset, own)) {
      const others = narrower.get(own);
      if (others === void 0)
        narrower.set(own, /* @__PURE__ */ new Set([dataset]));
      else
        others.add(dataset);
    }
  }
  if (wider.size === 0 && narrower.size === 0)
    return (dataset) => dataset;
  return (dataset, directory) => {
    const outer = wider.get(dataset);
    if (outer !== void 0)
      return outer;
    const inner = [...narrower.get(dataset) ?? []].filter((each) => isWithin(directory, each));
    return inner.reduce((found2, each) => isWithin(found2, each) ? each : found2, inner[0] ?? dataset);
  };
}
;
const DIVIDED_BY_USER = "";
function explicitSplits(lines) {
  const choices = lines.flatMap(({ name, glob }) => matchersOf(glob).map(({ matches, classStart }) => {
    const place = { split: name, dataset: DIVIDED_BY_USER, classStart, by: "option" };
    return { matches, place };
  }));
  return (path2) => choices.find(({ matches }) => matches(path2))?.place ?? null;
}
function withoutEnds(glob) {
  return glob.replace(/^(?:\.\/)+/, "").replace(/(?<=[^/])\/+$/, "");
}
function matchersOf(glob) {
  if (glob.startsWith("!") && glob[1] !== "(") {
    const others = matchersOf(glob.slice(1));
    return [{ base: "", matches: (path2) => !others.some(({ matches }) => matches(path2)), classStart: null }];
  }
  return [explicit_splits_below(withoutEnds(glob)), ...explicit_splits_globForms("splits", glob).map(matcherOf)];
}
function matcherOf({ base, isFixed, hasAnyDirectories, matches }) {
  const leadsToClasses = base !== "" && (isFixed || hasAnyDirectories);
  return { base, matches, classStart: leadsToClasses ? base === "/" ? 1 : base.length + 1 : null };
}
function explicit_splits_below(directory) {
  if (directory === "")
    return { base: "", matches: () => true, classStart: null };
  const prefix = `${directory}/`;
  return {
    base: directory,
    matches: (path2) => path2.startsWith(prefix) || path2 === directory,
    classStart: prefix.length
  };
}
function explicit_splits_globForms(option, glob) {
  try {
    return globForms(glob);
  } catch (error2) {
    throw error2 instanceof Failure ? new Failure(`${option}: ${error2.message}`) : error2;
  }
}
;
function datasetFinder({ paths, parents }, datasets, splits) {
  return (node) => {
    const split = splits?.splitNode[node] ?? tree_NONE;
    const name = splits?.named.get(split);
    return name === void 0 ? datasets[node] : datasetWith(name.division, paths[parents[split]]);
  };
}
function placing(findings, divided) {
  const { tree, datasetAt, isDivided, joined: joined2, splits, byName: byName2, said, labels, pattern } = findings;
  const shared2 = new Array(tree.paths.length);
  const nodeAt = nodeFinder(tree);
  const inSeveral = dividedPlaces(divided, placementOf);
  const dividedIn = new Set(Array.from(inSeveral.keys(), paths_parentDirectory));
  return { placementOf, ofDirectory, divided: inSeveral };
  function placeOfNode(node) {
    const known2 = shared2[node];
    if (known2 !== void 0)
      return known2;
    const name = splits?.named.get(splits.splitNode[node]);
    const place = {
      split: name?.split ?? null,
      splitBy: name === void 0 ? null : "directories",
      // What lies beside the user's splits is of their dataset, though of no split.
      dataset: isDivided[node] === 1 ? DIVIDED_BY_USER : datasetOf2(node),
      ...labelAt(node, name !== void 0)
    };
    shared2[node] = place;
    return place;
  }
  function datasetOf2(node) {
    const path2 = tree.paths[node];
    return joined2(byName2.has(node) ? path2 : datasetAt(node), path2);
  }
  function labelAt(node, isInSplit) {
    if (labels === null)
      return { label: null, labelBy: null };
    const below2 = labelAbove(tree, labels.below, node);
    const folder = labels.classNode[node];
    const label = below2 ?? (isInSplit || folder === tree_NONE ? null : labelOfFolder(tree.names[folder]));
    return { label, labelBy: label === null ? null : "directories" };
  }
  function ofDirectory(directory) {
    if (said !== null || pattern !== null || dividedIn.has(directory))
      return void 0;
    const node = nodeAt(directory);
    return byName2.has(node) ? void 0 : placeOfNode(node);
  }
  function placementOf(path2, directory = paths_parentDirectory(path2)) {
    const node = nodeAt(directory);
    const place = placeByName(node, path2);
    const found2 = pattern?.(path2);
    if (!found2)
      return place;
    const dataset = place.split === null && isDivided[node] === 0 ? found2.dataset : place.dataset;
    return { ...place, label: found2.label, labelBy: "option", dataset };
  }
  function placeByName(node, path2) {
    const place = placeOfNode(node);
    const told2 = said?.(path2) ?? null;
    if (told2 !== null)
      return toldPlace(told2, node, place);
    const name = byName2.size === 0 ? void 0 : byName2.get(node)?.get(baseName(path2));
    if (name === void 0)
      return place;
    const directory = tree.paths[node];
    const dataset = joined2(datasetWith(name.division, directory), directory);
    return { ...place, split: name.split, splitBy: "names", dataset };
  }
  function toldPlace({ split, dataset, classStart, by }, node, place) {
    const isBelow2 = classStart !== null;
    const label = isBelow2 ? { label: place.label, labelBy: place.labelBy } : labelAt(node, false);
    const isClass = label.label !== null && (!isBelow2 || labels !== null && labels.below.size > 0);
    const none2 = { label: null, labelBy: null };
    const ofList = by === "list" ? joined2(dataset, tree.paths[node]) : dataset;
    return { split, splitBy: by, dataset: ofList, ...isClass ? label : none2 };
  }
}
function dividedPlaces(divided, placementOf) {
  const places = /* @__PURE__ */ new Map();
  for (const [path2, listings] of divided) {
    const place = placementOf(path2);
    if (place.splitBy === "card" || place.splitBy === "option")
      continue;
    places.set(path2, listings.map(({ split, list }) => ({ ...place, split, splitBy: "list", list })));
  }
  return places;
}
;
const HYPHEN = 45;
function parseFsspecGlob(glob) {
  const parts2 = glob === "" ? [] : glob.split("/");
  if (parts2.some((part) => part !== "**" && part.includes("**")))
    return null;
  const isRepeated = (part, index) => part === "**" && parts2[index - 1] === "**";
  return parts2.filter((part, index) => !isRepeated(part, index)).map((part) => part === "**" ? part : readPart(part));
}
function readPart(part) {
  const tokens = [];
  let canHoldClass = true;
  for (let at2 = 0; at2 < part.length; ) {
    const character2 = part[at2];
    const close = character2 === "[" && canHoldClass ? fsspec_endOfClass(part, at2) : -1;
    if (character2 === "[")
      canHoldClass &&= close >= 0;
    if (close >= 0)
      tokens.push({ kind: "class", holds: fsspec_readClass(part.slice(at2 + 1, close)) });
    else if (character2 === "*")
      tokens.push({ kind: "star" });
    else if (character2 === "?")
      tokens.push({ kind: "any" });
    else
      fsspec_addText(tokens, character2);
    at2 = close >= 0 ? close + 1 : at2 + 1;
  }
  return tokens;
}
function fsspec_endOfClass(part, open) {
  const first = part[open + 1] === "!" ? open + 2 : open + 1;
  return part.indexOf("]", first + 1);
}
function fsspec_readClass(text) {
  const isOther = text.startsWith("!");
  const characters = Array.from(isOther ? text.slice(1) : text, (each) => each.codePointAt(0));
  const ranges = [];
  for (let at2 = 0; at2 < characters.length; at2++) {
    const first = characters[at2];
    const isRange = characters[at2 + 1] === HYPHEN && at2 + 2 < characters.length;
    ranges.push([first, isRange ? characters[at2 + 2] : first]);
    if (isRange)
      at2 += 2;
  }
  return (codePoint) => ranges.some(([first, last2]) => first <= codePoint && codePoint <= last2) !== isOther;
}
function fsspec_addText(tokens, text) {
  const last2 = tokens.at(-1);
  if (last2?.kind === "text")
    last2.text += text;
  else
    tokens.push({ kind: "text", text });
}
;
const NEVER_DATA = /* @__PURE__ */ new Set([
  "README.md",
  "config.json",
  "dataset_info.json",
  "dataset_infos.json",
  "dummy_data.zip",
  "dataset_dict.json"
]);
const huggingface_files_LONGEST = 4096;
function cardGlobForm(glob) {
  const components = glob.length > huggingface_files_LONGEST ? null : parseFsspecGlob(glob);
  if (components === null)
    return null;
  const pattern = { components, isDirectory: false };
  const isName2 = components.every((component) => fixedText(component) !== null);
  if (isName2)
    return formOf(pattern, "or above");
  const form = formOf(pattern);
  const hidden = hiddenParts(glob);
  const special = specialDirectories(glob);
  const name = baseName(glob);
  return {
    ...form,
    isFixed: false,
    matches: (path2) => form.matches(path2) && hiddenParts(path2) === hidden && specialDirectories(path2) === special && (!NEVER_DATA.has(baseName(path2)) || baseName(path2) === name)
  };
}
function hiddenParts(path2) {
  return path2.includes(".") ? path2.split("/").filter((part) => /^\.+[^.]/.test(part)).length : 0;
}
function specialDirectories(path2) {
  if (!path2.includes("__"))
    return 0;
  return path2.split("/").slice(0, -1).filter((part) => part.startsWith("__")).length;
}
;
function cardSplits(cards, files) {
  const readable = cards.map((card2) => readCard(card2, files));
  readable.sort((left, right) => right.directory.length - left.directory.length);
  return (path2) => {
    for (const card2 of readable) {
      const found2 = matchesIn(card2, path2).sort((left, right) => left.rank - right.rank)[0];
      if (found2 !== void 0)
        return found2.place;
    }
    return null;
  };
}
function readCard(card2, files) {
  const { directory, configs } = card2;
  const first = configs.map((_, config) => config);
  if (configs.length > 1)
    joinSharing(first, { directory, choices: choicesOf(card2, first) }, files);
  return { directory, choices: choicesOf(card2, first) };
}
function choicesOf({ directory, configs }, first) {
  const start = directory === "" ? 0 : directory.length + 1;
  const choices = /* @__PURE__ */ new Map();
  let rank2 = 0;
  configs.forEach((lines, config) => {
    const dataset = card_splits_datasetOf(directory, first, config);
    for (const { name, glob } of lines) {
      const form = cardGlobForm(glob);
      if (form === null)
        continue;
      const matcher = matcherOf(form);
      const classStart = matcher.classStart === null ? null : matcher.classStart + start;
      const place = { split: name, dataset, classStart, by: "card" };
      const choice = { config, rank: rank2++, matcher, place };
      lists_addTo(choices, matcher.base, choice);
    }
  });
  return choices;
}
function card_splits_datasetOf(directory, first, config) {
  let start = config;
  while (first[start] !== start)
    start = first[start];
  return start === 0 ? directory : `${directory}//${start}`;
}
function joinSharing(first, card2, files) {
  const rootOf = (config) => {
    let root = config;
    while (first[root] !== root)
      root = first[root];
    first[config] = root;
    return root;
  };
  for (let file = 0; file < files.names.length; file++) {
    const [one, ...rest] = matchesIn(card2, paths_pathAt(files, file)).map(({ config }) => config);
    if (one === void 0)
      continue;
    for (const other of rest) {
      const [low = 0, high = 0] = [rootOf(one), rootOf(other)].sort((left, right) => left - right);
      first[high] = low;
    }
  }
}
function matchesIn({ directory, choices }, path2) {
  if (!card_splits_isBelow(path2, directory))
    return [];
  const inner = directory === "" ? path2 : path2.slice(directory.length + 1);
  const found2 = [];
  for (let above2 = inner; ; above2 = paths_parentDirectory(above2)) {
    for (const choice of choices.get(above2) ?? [])
      if (choice.matcher.matches(inner))
        found2.push(choice);
    if (above2 === "" || above2 === "/")
      return found2;
  }
}
function card_splits_isBelow(path2, directory) {
  return directory === "" || path2.startsWith(`${directory}/`);
}
;
function saidOf(field, { splits, cards, listed: listed2 }) {
  if (splits === "none")
    return null;
  if (splits !== "auto")
    return explicitSplits(splits);
  const byCard = cards.length === 0 ? null : cardSplits(cards, field.files);
  if (listed2 === void 0 || listed2.size === 0)
    return byCard;
  const byList = new Map(Array.from(listed2, ([entry, place]) => [paths_pathAt(field.files, entry), place]));
  return (path2) => byCard?.(path2) ?? byList.get(path2) ?? null;
}
function rootsOf({ field, splits }, isAuto, said, datasets) {
  const byDataset = /* @__PURE__ */ new Map();
  const divided = /* @__PURE__ */ new Set();
  const add2 = (dataset, node) => {
    const others = byDataset.get(dataset);
    if (others === void 0)
      byDataset.set(dataset, /* @__PURE__ */ new Set([node]));
    else
      others.add(node);
  };
  if (isAuto) {
    for (const [node, { division }] of splits.named) {
      add2(datasetWith(division, field.tree.paths[field.tree.parents[node]]), node);
    }
  }
  if (said === null)
    return { byDataset, divided };
  const nodeAt = nodeFinder(field.tree);
  for (let place = 0; place < field.chosen.length; place++) {
    const entry = field.chosen[place];
    if (!canBeData(field.states[entry]))
      continue;
    const path2 = paths_pathAt(field.files, entry);
    const told2 = said(path2);
    if (told2?.by === "option")
      divided.add(datasets[nodeOfEntry(field, entry)]);
    if (told2 === null || told2.classStart === null)
      continue;
    const directory = path2.slice(0, Math.max(0, told2.classStart - 1));
    if (path2.startsWith(directory) && directory !== path2)
      add2(told2.dataset, nodeAt(directory));
  }
  return { byDataset, divided };
}
;
const DECLARATION = "bagit.txt";
function bagsOf(field) {
  const { tree, files } = field;
  const roots = new Uint8Array(tree.paths.length);
  for (const entry of filesNamed(files.names, /* @__PURE__ */ new Set([DECLARATION])))
    roots[nodeOfEntry(field, entry)] = 1;
  const bagged = Uint8Array.from(roots);
  tree.parents.forEach((parent, node) => {
    if (parent !== tree_NONE && bagged[parent] === 1)
      bagged[node] = 1;
  });
  return { roots, bagged };
}
;
const HEAP = 100;
const MOST_CODE = 3;
const LEAST_TEXTS = 10;
function textCollections({ tree, states }, zones, counts) {
  const { code: code2, media, possible, all } = counts;
  const texts = total(possible);
  const scripts = total(code2) + states.reduce((sum2, state) => sum2 + (state === PASSED_OVER.settings ? 1 : 0), 0);
  const isFew = (count2) => count2 * LEAST_TEXTS <= texts;
  const isNamed2 = all.some((count2, node) => count2 > 0 && zones.data[node] === 1);
  const isOfTexts = !isNamed2 && texts >= LEAST_TEXTS && scripts <= MOST_CODE && isFew(scripts) && isFew(total(media));
  const scored = placesOfScores(tree);
  return Uint8Array.from(tree.paths, (_, node) => {
    if (scored[node] === 1)
      return 0;
    if (zones.settings[node] === 1 || zones.models[node] === 1)
      return 0;
    const isHeap = possible[node] >= HEAP * Math.max(1, code2[node]) && media[node] === 0;
    return isHeap || isOfTexts && code2[node] === 0 ? 1 : 0;
  });
}
function placesOfScores({ parents, names }) {
  const found2 = new Uint8Array(parents.length);
  parents.forEach((parent, node) => {
    if (parent === tree_NONE)
      return;
    found2[node] = SCORE_DIRECTORIES.has(names[node].toLowerCase()) ? 1 : found2[parent];
  });
  return found2;
}
function saysItIsData(name, isBesideCode) {
  const { ending, stem } = endingOf(name);
  const own = name.slice(0, stem);
  if (!DATA_FILE_ENDINGS.has(ending) || !saysData(own))
    return false;
  const words2 = wordsOf(own);
  return !words2.some((word) => ABOUT_DATA_WORDS.has(word)) && !(isBesideCode && words2.length === 1);
}
function isPackedText(name) {
  const last2 = name.slice(name.lastIndexOf(".") + 1).toLowerCase();
  if (!PACKED.has(last2))
    return false;
  const { kind, ending } = endingOf(name);
  return !isMediaKind(kind) && ending !== "" && !MODEL_LIKE_ENDINGS.has(ending) && ending !== "model";
}
function total(column) {
  return column.reduce((sum2, count2) => sum2 + count2, 0);
}
;
const DATA_OF_HEADER = /* @__PURE__ */ new Map([
  ["mhd", ["raw", "zraw", "raw.gz"]],
  ["nhdr", ["raw", "raw.gz", "raw.bz2"]],
  ["hdr", ["img", "img.gz"]]
]);
const HEADER = /\.(?:mhd|nhdr|hdr)$/i;
function passOverHeaders(field) {
  const { files, chosen, states } = field;
  const ofNode = /* @__PURE__ */ new Map();
  const isHeader = answersByEnding(files.names, (name) => HEADER.test(name));
  for (let place = 0; place < chosen.length; place++) {
    const entry = chosen[place];
    if (states[entry] !== KIND.volume && states[entry] !== KIND.picture)
      continue;
    if (!isHeader(entry))
      continue;
    const name = nameAt(files.names, entry);
    const dot = name.lastIndexOf(".");
    const node = nodeOfEntry(field, entry);
    const names = ofNode.get(node) ?? headers_namesIn(field, node);
    ofNode.set(node, names);
    const endings = DATA_OF_HEADER.get(name.slice(dot + 1).toLowerCase()) ?? [];
    const stem = name.slice(0, dot).toLowerCase();
    if (endings.some((ending) => names.has(`${stem}.${ending}`)))
      states[entry] = PASSED_OVER.part;
  }
}
function headers_namesIn(field, node) {
  return new Set(entriesIn(field, node).map((entry) => nameAt(field.files.names, entry).toLowerCase()));
}
;
const DESCRIPTION_OF_TREE = "dataset_description.json";
const SUBJECT = /^(?:sub|tpl)-[a-z0-9]+$/i;
const BESIDE_SIGNAL = /\.(?:vhdr|vmrk|json|tsv|bval|bvec|txt|html|tsv\.gz|md)$/i;
const NOT_MEASURED = /* @__PURE__ */ new Set(["stimuli", "code"]);
const ABOUT_VOLUME = /_(?:mask|dseg|probseg|asllabeling|photo)\.(?:nii|nii\.gz|jpg|png|tif)$/;
function measuredTrees({ tree, files, ...field }) {
  const roots = new Uint8Array(tree.paths.length);
  for (const entry of filesNamed(files.names, /* @__PURE__ */ new Set([DESCRIPTION_OF_TREE]))) {
    const node = nodeOfEntry({ ...field, files, tree }, entry);
    const children2 = tree.children[node];
    if (children2.some((child) => SUBJECT.test(tree.names[child])))
      roots[node] = 1;
  }
  const measured = Uint8Array.from(roots);
  const aside = new Uint8Array(tree.paths.length);
  tree.parents.forEach((parent, node) => {
    if (parent === tree_NONE || measured[parent] !== 1)
      return;
    measured[node] = 1;
    const isAside = roots[parent] === 1 && NOT_MEASURED.has(tree.names[node]);
    aside[node] = isAside ? 1 : aside[parent];
  });
  return { roots, measured, aside };
}
function isSignal(name, state) {
  if (isMediaKind(state))
    return !ABOUT_VOLUME.test(name);
  if (BESIDE_SIGNAL.test(baseName(name)))
    return false;
  return state === KIND.array || state === KIND.other || state === KIND.archive || state === KIND.records;
}
;
const LAST_WORD = /[-_. ]([A-Za-z][A-Za-z0-9]*)$/;
const MOST_VIEWS = 6;
const MOST = 0.5;
function sidecarsOfViews({ files, states }, entries) {
  const asked = [];
  const bases = /* @__PURE__ */ new Set();
  const views = /* @__PURE__ */ new Set();
  for (const entry of entries) {
    if (!isMediaKind(states[entry]))
      continue;
    const name = nameAt(files.names, entry);
    const stem = name.slice(0, stemEndOf(name));
    const part = LAST_WORD.exec(stem);
    const word = part?.[1]?.toLowerCase();
    if (part === null || word === void 0)
      continue;
    const base = stem.slice(0, part.index);
    if (endsInAnnotation(stem))
      asked.push({ entry, base, word });
    else {
      bases.add(base);
      views.add(word);
    }
    if (views.size > MOST_VIEWS)
      return [];
  }
  const matched = asked.filter(({ base }) => bases.has(base));
  const isOpposite = asked.some(({ word }) => [...views].some((view) => view.includes(word)));
  return isOpposite || matched.length < MOST * bases.size ? [] : matched.map(({ entry }) => entry);
}
;
const sidecars_MOST = 0.5;
const DESCRIBES_TEXT = /* @__PURE__ */ new Set(["json", "xml", "ann", "a1", "a2", "key", "tags", "meta"]);
function passOverSidecars(field, counts) {
  const { tree, states } = field;
  for (let node = 0; node < tree.paths.length; node++) {
    const media = counts.media[node];
    const others = counts.all[node] - media;
    const texts = counts.texts[node];
    if (media > 0 ? others > 0 || mayHaveSuffixes(field, node) : texts > 0 && others > texts) {
      for (const entry of sidecarsIn(field, node))
        states[entry] = PASSED_OVER.annotation;
    }
  }
}
function mayHaveSuffixes(field, node) {
  const { seriesOf } = field.files.names;
  let silent = NO_SERIES;
  return entriesIn(field, node).some((entry) => {
    const series = seriesOf[entry];
    if (series !== NO_SERIES && series === silent)
      return false;
    silent = series;
    const name = nameAt(field.files.names, entry);
    return SUFFIX.test(name) || PREFIX.test(name);
  });
}
const PREFIX = /^(?:mask|label|seg|gt|trimap|annotation)/i;
const SUFFIX = /[-_. ][a-z]+(?:[-_ ]?\d+)?\.[^.]+(?:\.gz)?$/i;
function sidecarsIn(field, node) {
  const { files, states } = field;
  const entries = entriesIn(field, node);
  const samples = samplesAmong(field, entries);
  if (samples.size === 0)
    return [];
  const found2 = [];
  const totals = /* @__PURE__ */ new Map();
  for (const entry of entries) {
    const sidecar = readAsSidecar(entry, nameAt(files.names, entry), states[entry], samples);
    if (sidecar === null)
      continue;
    found2.push(sidecar);
    totals.set(sidecar.form, (totals.get(sidecar.form) ?? 0) + 1);
  }
  const perKind = countEach(Array.from(new Set(samples.values()), ({ kind }) => kind));
  const matched = countEach(found2.flatMap(({ form, kind }) => kind === null ? [] : [`${form} ${kind}`]));
  const isUsual = ({ form, kind, entry }) => {
    if (kind === null)
      return false;
    const count2 = matched.get(`${form} ${kind}`) ?? 0;
    if (count2 < sidecars_MOST * (perKind.get(kind) ?? 0))
      return false;
    return !isSureKind(states[entry]) || count2 >= sidecars_MOST * (totals.get(form) ?? 0);
  };
  const volumes = annotatedVolumes(field, entries);
  const isOpen = found2.some(({ entry, kind }) => kind === null && isMediaKind(states[entry]));
  const beside = isOpen ? sidecarsOfViews(field, entries) : [];
  return [...found2.filter(isUsual).map(({ entry }) => entry), ...beside, ...volumes];
}
function annotatedVolumes({ files, states }, entries) {
  const volumes = entries.filter((entry) => states[entry] === KIND.volume);
  const told2 = volumes.filter((entry) => {
    const name = nameAt(files.names, entry);
    return endsInAnnotation(`x_${name.slice(0, endingOf(name).stem)}`);
  });
  return told2.length < volumes.length ? told2 : [];
}
function samplesAmong({ files, states }, entries) {
  const samples = /* @__PURE__ */ new Map();
  const hasMedia = entries.some((entry) => isMediaKind(states[entry]));
  const suffixed = [];
  const add2 = (stem, name, kind) => {
    const sample = { kind };
    samples.set(stem, sample).set(name, sample);
  };
  for (const entry of entries) {
    const kind = states[entry];
    const name = nameAt(files.names, entry);
    const stem = name.slice(0, endingOf(name).stem);
    if (hasMedia ? !isMediaKind(kind) : kind !== KIND.text || splitNamed(stem)?.rest === "")
      continue;
    if (hasMedia && (endsInAnnotation(stem) || annotatedBy(stem).length > 0))
      suffixed.push({ stem, name, kind });
    else
      add2(stem, name, kind);
  }
  for (const { stem, name, kind } of suffixed) {
    if (![withoutView(stem), ...annotatedBy(stem)].some((other) => other !== stem && samples.has(other))) {
      add2(stem, name, kind);
    }
  }
  return samples;
}
function readAsSidecar(entry, name, state, samples) {
  const { ending, stem: end } = endingOf(name);
  const stem = name.slice(0, end);
  if (splitNamed(stem)?.rest === "")
    return null;
  const isAboutTexts = !isMediaKind(samples.values().next().value?.kind ?? KIND.text);
  if (isMediaKind(state)) {
    const before = annotatedBy(stem);
    if (before.length > 0) {
      const described = before.map((other) => samples.get(other)).find((sample3) => sample3 !== void 0);
      return { entry, form: "in front", kind: described?.kind ?? null };
    }
    if (!endsInAnnotation(stem))
      return null;
    const short = withoutView(stem);
    const sample2 = samples.get(short);
    return { entry, form: stem.slice(short.length).replace(/\d+/g, ""), kind: sample2?.kind ?? null };
  }
  if (isAboutTexts) {
    if (!DESCRIBES_TEXT.has(ending))
      return null;
    return { entry, form: ending, kind: samples.get(stem)?.kind ?? null };
  }
  const inner = stem.lastIndexOf(".");
  const sample = samples.get(stem) ?? (inner > 0 ? samples.get(stem.slice(0, inner)) : void 0) ?? samples.get(withoutView(stem));
  const isOwn = samples.has(stem);
  return {
    entry,
    form: isOwn || inner <= 0 ? ending : `${stem.slice(inner)}.${ending}`,
    kind: sample?.kind ?? null
  };
}
function countEach(values) {
  const counts = /* @__PURE__ */ new Map();
  for (const value of values)
    counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
;
const MAY_TELL = /^dataset\.json$|label|target|annot|gt|truth|answer|box|caption|trans|keyp|landm|mask|segm|^y(?:[^a-z]|train|test|val|dev)|[^a-z]y[^a-z]|[^a-z]y$/i;
const FORM_WORDS = /* @__PURE__ */ new Set([
  "idx",
  "ubyte",
  "coco",
  "voc",
  "yolo",
  "createml",
  "csv",
  "json",
  "id",
  "ids",
  "v"
  // of a version, before its number
]);
function passOverTargets(field, counts) {
  const { files, chosen, states, tree } = field;
  const media = below(field, counts.media);
  let silent = NO_SERIES;
  for (let place = 0; place < chosen.length; place++) {
    const entry = chosen[place];
    const state = states[entry];
    if (state <= KIND.volume || state > KIND.document)
      continue;
    const ofName = files.names.seriesOf[entry];
    if (ofName !== NO_SERIES && ofName === silent)
      continue;
    const name = nameAt(files.names, entry);
    if (!MAY_TELL.test(name)) {
      silent = ofName;
      continue;
    }
    const node = nodeOfEntry(field, entry);
    const parent = tree.parents[node];
    const isBeside = media[node] > 0 || parent !== tree_NONE && media[parent] > 0;
    const isAmong = parent !== tree_NONE && media[node] >= LEAST_MEDIA;
    if (isAmong && DESCRIPTIONS.test(name))
      states[entry] = PASSED_OVER.metadata;
    else if (isTarget(name, isBeside, isAmong, field, node))
      states[entry] = PASSED_OVER.annotation;
  }
}
const DESCRIPTIONS = /^dataset\.json$/i;
const LEAST_MEDIA = 3;
function isTarget(name, isBeside, isAmong, field, node) {
  const words2 = wordsOf(name.slice(0, endingOf(name).stem));
  if (words2.some((word) => NEGATIONS.has(word)))
    return false;
  const isAside = (word) => splitOfWord(word) !== void 0 || GENERAL_WORDS.has(word) || isNumber(word) || FORM_WORDS.has(word);
  const isAbout = (word) => TARGET_WORDS.has(word) || DESCRIPTION_WORDS.has(word);
  const rest = words2.filter((word) => !isAbout(word) && !isAside(word));
  const isTargets = words2.some((word) => TARGET_WORDS.has(word));
  if (isTargets && (rest.length === 0 || isAmong))
    return true;
  if (words2.some((word) => DESCRIPTION_WORDS.has(word)) && (rest.length === 0 ? isBeside : isAmong))
    return true;
  if (!words2.includes("y") || !words2.every((word) => word === "y" || isAside(word)))
    return false;
  return words2.some((word) => splitOfWord(word) !== void 0) || hasPartner(words2, field, node);
}
function hasPartner(words2, field, node) {
  const wanted = words2.map((word) => word === "y" ? "x" : word).join(" ");
  return entriesIn(field, node).some((entry) => {
    const name = nameAt(field.files.names, entry);
    return wordsOf(name.slice(0, endingOf(name).stem)).join(" ") === wanted;
  });
}
;
const COMMON = ["en", "de", "fr", "es", "ru", "zh", "ar", "hi"];
const SHORT = /(?<![A-Za-z])(?:tr|te|ts)(?![A-Za-z])/;
function areLanguages(names, isBeside) {
  return names.some((name) => SHORT.test(name) && COMMON.some((code2) => isBeside(name.replace(SHORT, code2))));
}
;
const LEAST_TESTED = 2;
const NUMBERED = /^[a-z]+\d+$/i;
function directorySplits({ tree }, evidence) {
  const splitNode = new Int32Array(tree.paths.length).fill(tree_NONE);
  const holdsSplits = new Uint8Array(tree.paths.length);
  const named2 = /* @__PURE__ */ new Map();
  for (let node = 0; node < splitNode.length; node++) {
    const parent = tree.parents[node];
    if (parent !== tree_NONE && splitNode[parent] !== tree_NONE)
      splitNode[node] = splitNode[parent];
    if (splitNode[node] === tree_NONE)
      qualify(node);
  }
  return { splitNode, named: named2, holdsSplits };
  function saysLanguages(alike, children2) {
    const beside = new Set(children2.map((child) => tree.names[child]));
    const names = alike.map(({ child }) => tree.names[child]);
    return areLanguages(names, (name) => beside.has(name));
  }
  function qualify(node) {
    const children2 = tree.children[node];
    if (children2.length < 2)
      return;
    const byRest = /* @__PURE__ */ new Map();
    for (const child of children2) {
      if (evidence[child] === 0)
        continue;
      const name = splitNamed(tree.names[child]);
      if (name === null)
        continue;
      lists_addTo(byRest, name.rest, { child, name });
    }
    const rest = restBesideTest(children2.filter((child) => evidence[child] > 0));
    if (rest !== null)
      lists_addTo(byRest, "", { child: rest, name: { split: "train", rest: "", division: "" } });
    for (const { child, rest: rest2 } of trainingByRest(children2, byRest)) {
      lists_addTo(byRest, rest2, { child, name: { split: "train", rest: rest2, division: "" } });
    }
    for (const alike of byRest.values()) {
      if (new Set(alike.map(({ name }) => name.split)).size < 2)
        continue;
      if (alike.some(({ name }) => isShort(name)) && saysLanguages(alike, children2))
        continue;
      holdsSplits[node] = 1;
      for (const { child, name } of alike) {
        splitNode[child] = child;
        named2.set(child, name);
      }
    }
  }
  function trainingByRest(children2, byRest) {
    const tested = [...byRest].filter(([rest, named3]) => rest !== "" && named3.every(({ name }) => name.split === "test" && !isShort(name)));
    if (tested.length < LEAST_TESTED)
      return [];
    const rests = new Set(tested.map(([rest]) => rest));
    const found2 = children2.flatMap((child) => {
      const name = tree.names[child];
      if (evidence[child] === 0 || splitNamed(name) !== null)
        return [];
      const rest = wordsOf(name).filter((word) => !isNumber(word) && !GENERAL_WORDS.has(word)).join(" ");
      return rests.has(rest) ? [{ child, rest }] : [];
    });
    return found2.length === tested.length ? found2 : [];
  }
  function restBesideTest(nodes) {
    const names = nodes.map((node) => tree.names[node]);
    if (nodes.length !== 2 || !names.every((name) => NUMBERED.test(name)))
      return null;
    const said = names.map(splitNamed);
    const test = said.findIndex((name) => name?.rest === "" && name.split !== "train");
    const other = 1 - test;
    if (test < 0 || said[other] !== null)
      return null;
    const [left, right] = nodes.map((node) => partsOf2(node));
    const areAlike = left !== void 0 && left.length > 1 && left.join("/") === right?.join("/");
    return areAlike ? nodes[other] : null;
  }
  function partsOf2(node) {
    const children2 = tree.children[node];
    const inUse = children2.filter((child) => evidence[child] > 0);
    return inUse.map((child) => tree.names[child]).sort();
  }
}
;
const PAIRS = [
  [/^(.+)\.data$/, "$1.test"],
  // C4.5: adult.data of UCI, most of whose `.data` are all there is
  [/^(.+)\.base$/, "$1.test"],
  // MovieLens 100K: u1.base
  [/^data_batch_\d+(\.bin|)$/, "test_batch$1"]
  // CIFAR-10
];
const MAY_TRAIN = /\.(?:data|base)$|^data_batch_/;
function testFileOf(name) {
  if (!MAY_TRAIN.test(name))
    return null;
  const pair = PAIRS.find(([training]) => training.test(name));
  return pair === void 0 ? null : name.replace(...pair);
}
const BASE = /\.base$/;
function divisionsByBase(names) {
  const based = new Set(names.flatMap((name) => BASE.test(name) ? name.replace(BASE, "") : []));
  return (name) => {
    const stem = name.slice(0, Math.max(0, name.lastIndexOf(".")));
    return based.has(stem) ? stem : "";
  };
}
;
const file_splits_PAGE = /\.html?$/i;
const SHARD_DIRECTORY = "data";
const file_splits_SHARD = /^(.+)-\d{5,}-of-\d{5,}(?:[-_.].*)?\.[^.]+$/s;
const file_splits_SHARD_NUMBER = /-\d{3,}-of-\d{3,}.*$/s;
function fileSplits(field, splitNode) {
  const { files, chosen, states, tree } = field;
  const found2 = /* @__PURE__ */ new Map();
  const alike = /* @__PURE__ */ new Map();
  for (let place = 0; place < chosen.length; place++) {
    const entry = chosen[place];
    const state = states[entry];
    if (!canBeData(state) || isMediaKind(state) || state > KIND.document)
      continue;
    const node = nodeOfEntry(field, entry);
    if (splitNode[node] !== tree_NONE)
      continue;
    const name = nameAt(files.names, entry);
    if (state === KIND.document && !file_splits_PAGE.test(name))
      continue;
    const shard = shardSplit(name, tree.names[node]);
    if (shard !== null)
      found2.set(entry, shard);
    const split = shard ?? splitNamed(file_splits_stemOf(name)) ?? trainingByTest(name);
    if (split === null)
      continue;
    const key = `${node} ${split.rest}`;
    lists_addTo(alike, key, { entry, name: split });
  }
  const nameOf2 = ({ entry }) => nameAt(files.names, entry);
  const divided = [...alike.values()].map((names) => names.filter((one) => isNamed(nameOf2(one)) || hasTest(nameOf2(one), names.map(nameOf2)))).filter((names) => new Set(names.map(({ name }) => name.split)).size > 1);
  const beside = namesBeside(field, divided.filter(([first]) => first !== void 0 && isShort(first.name)).flat());
  for (const names of divided) {
    const short = names.filter(({ name }) => isShort(name)).map(nameOf2);
    const node = nodeOfEntry(field, names[0].entry);
    if (areLanguages(short, (name) => beside.get(node)?.has(name) === true))
      continue;
    const divisionOf = divisionsByBase(names.map(nameOf2));
    for (const one of names)
      found2.set(one.entry, { ...one.name, division: divisionOf(nameOf2(one)) || one.name.division });
  }
  return found2;
}
function trainingByTest(name) {
  const test = testFileOf(name);
  const said = test === null ? null : splitNamed(file_splits_stemOf(test));
  return said?.split === "test" ? { ...said, split: "train" } : null;
}
function isNamed(name) {
  return splitNamed(file_splits_stemOf(name)) !== null;
}
function hasTest(name, others) {
  const test = testFileOf(name);
  return test !== null && others.includes(test);
}
function namesBeside(field, some) {
  const found2 = new Map(some.map(({ entry }) => [nodeOfEntry(field, entry), /* @__PURE__ */ new Set()]));
  if (found2.size === 0)
    return found2;
  for (const entry of field.chosen) {
    found2.get(nodeOfEntry(field, entry))?.add(nameAt(field.files.names, entry));
  }
  return found2;
}
function shardSplit(name, directory) {
  if (!name.includes("-of-") || baseName(directory) !== SHARD_DIRECTORY)
    return null;
  const split = file_splits_SHARD.exec(name)?.[1];
  return split === void 0 ? null : { split: canonicalSplit(split), rest: "", division: "" };
}
function file_splits_stemOf(name) {
  const whole = name.includes("-of-") ? name.replace(file_splits_SHARD_NUMBER, "") : name;
  const { kind, stem, ending } = endingOf(whole);
  const isPartOfName = kind === KIND.other && !WEAK_ENDINGS.has(ending);
  return whole.slice(0, isPartOfName ? stem + 1 + ending.length : stem);
}
const WEAK_ENDINGS = new Set("json pkl pickle p pt bin dat rating negative xml joblib msgpack rds rdata src tgt raw in lst list dill".split(" "));
;
function surveyOf(given2) {
  const field = fieldOf(given2);
  const zones = zonesOf(field);
  passOverPlaces(field, zones);
  const evidence = below(field, evidenceOf(field));
  const splits = directorySplits(field, evidence);
  if (field.isAutomatic)
    passOverTests(field, zones, splits);
  const { roots, measured, aside } = measuredTrees(field);
  passOver(field, aside, PASSED_OVER.annotation);
  passOverMeasured(field, measured);
  const { roots: bags, bagged } = bagsOf(field);
  passOverHeaders(field);
  let counts = countsOf(field);
  passOver(field, annotationDirectories(field, counts), PASSED_OVER.annotation);
  counts = countsOf(field);
  passOverSidecars(field, counts);
  passOverTargets(field, counts);
  const files = fileSplits(field, splits.splitNode);
  if (field.isAutomatic)
    passOverOthers(field, zones, splits, files);
  return {
    field,
    zones,
    splits,
    files,
    measuredRoots: either(roots, bags),
    measured: either(measured, bagged)
  };
}
const either = (left, right) => left.map((value, node) => value | right[node]);
const RULED = ["array", "lists", "hidden", "code", "models", "settings"];
function passOverPlaces(field, zones) {
  const { chosen, states, isAutomatic } = field;
  const isPlain2 = Uint8Array.from(zones.array, (_, node) => RULED.every((zone) => zones[zone][node] === 0) ? 1 : 0);
  for (let place = 0; place < chosen.length; place++) {
    const entry = chosen[place];
    const state = states[entry];
    if (!canBeData(state))
      continue;
    const node = nodeOfEntry(field, entry);
    if (isPlain2[node] === 1 && state !== DESCRIPTION)
      continue;
    const isPointer = field.isPointer(entry);
    if (zones.array[node] === 1)
      states[entry] = PASSED_OVER.part;
    else if (zones.lists[node] === 1 && isPossibleKind(state))
      states[entry] = PASSED_OVER.list;
    else if (state === DESCRIPTION)
      states[entry] = isPointer ? KIND.other : PASSED_OVER.metadata;
    else if (!isAutomatic)
      continue;
    else if (zones.hidden[node] === 1)
      states[entry] = PASSED_OVER.hidden;
    else if (zones.code[node] === 1)
      states[entry] = PASSED_OVER.place;
    else if (zones.models[node] === 1 && !isMediaKind(state) && state !== KIND.table)
      states[entry] = PASSED_OVER.model;
    else if (zones.settings[node] === 1 && isPossibleKind(state) && !isPointer) {
      states[entry] = PASSED_OVER.settings;
    }
  }
}
function evidenceOf(field) {
  const now = countsOf(field);
  if (!field.isAutomatic)
    return now.all;
  return now.sure.map((sure, node) => sure + (now.code[node] === 0 ? now.possible[node] : 0));
}
function passOverTests(field, zones, { splitNode, named: named2 }) {
  const isHeap = heapsOfTests(field, zones);
  const isTests = Uint8Array.from(zones.tests, (tests, node) => {
    if (tests === 0 || isHeap[node] === 1)
      return 0;
    const split = splitNode[node];
    return split === tree_NONE || !named2.has(split) || zones.tests[parentOf(split)] === 1 ? 1 : 0;
  });
  passOver(field, isTests, PASSED_OVER.place);
  function parentOf(node) {
    return field.tree.parents[node];
  }
}
const LEAST_HEAP = 20;
const LEAST_HEAP_OF_TEST_DATA = 150;
function heapsOfTests(field, { tests }) {
  const { tree } = field;
  const isHeap = new Uint8Array(tree.paths.length);
  if (!tests.includes(1))
    return isHeap;
  const counts = countsOf(field);
  const media = below(field, counts.media);
  const code2 = below(field, counts.code);
  const leastIn = (node) => BARE_TESTS.has(tree.names[node].toLowerCase()) ? LEAST_HEAP : LEAST_HEAP_OF_TEST_DATA;
  tree.parents.forEach((parent, node) => {
    if (tests[node] === 0)
      return;
    if (parent !== tree_NONE && tests[parent] === 1)
      isHeap[node] = isHeap[parent];
    else if (media[node] >= leastIn(node) && code2[node] === 0)
      isHeap[node] = 1;
  });
  return isHeap;
}
function passOverMeasured(field, measured) {
  if (!measured.includes(1))
    return;
  const { chosen, states, files } = field;
  for (let place = 0; place < chosen.length; place++) {
    const entry = chosen[place];
    const state = states[entry];
    if (measured[nodeOfEntry(field, entry)] !== 1 || !canBeData(state))
      continue;
    if (!isSignal(nameAt(files.names, entry), state))
      states[entry] = PASSED_OVER.annotation;
  }
}
function passOverOthers(field, zones, { splitNode }, named2) {
  const { chosen, states, files } = field;
  const counts = countsOf(field);
  const isCollection = textCollections(field, zones, counts);
  const saysItself = (entry, node) => {
    const name = nameAt(files.names, entry);
    return named2.has(entry) || isPackedText(name) || saysItIsData(name, counts.code[node] > 0);
  };
  for (let place = 0; place < chosen.length; place++) {
    const entry = chosen[place];
    const state = states[entry];
    if (!canBeData(state) || isSureKind(state) || field.isPointer(entry))
      continue;
    const node = nodeOfEntry(field, entry);
    if (zones.data[node] === 1 || splitNode[node] !== tree_NONE)
      continue;
    const isMeant2 = state < KIND.document ? isCollection[node] === 1 || saysItself(entry, node) : named2.has(entry);
    if (!isMeant2)
      states[entry] = PASSED_OVER.other;
  }
}
function passOver(field, isMeant2, reason) {
  if (!isMeant2.includes(1))
    return;
  const { chosen, states } = field;
  for (let place = 0; place < chosen.length; place++) {
    const entry = chosen[place];
    if (isMeant2[nodeOfEntry(field, entry)] === 1 && canBeData(states[entry]))
      states[entry] = reason;
  }
}
function everythingOf(files) {
  return {
    files,
    chosen: numbers_numbersTo(files.names.length),
    states: new Uint8Array(files.names.length).fill(KIND.other),
    isAutomatic: false,
    isAbovePath: (directory) => directory === "" || directory === "/",
    isPointer: () => false
  };
}
;
function readLayout(files, options, cards = [], listed2 = /* @__PURE__ */ new Map()) {
  const given2 = everythingOf(files);
  for (let file = 0; file < files.names.length; file++) {
    const state = stateOfName(nameAt(files.names, file));
    if (canBeData(state))
      given2.states[file] = state;
  }
  return layoutOf(surveyOf(given2), { ...options, cards, listed: listed2 });
}
function layoutOf(survey2, options) {
  const { field, zones, splits, files } = survey2;
  const { tree } = field;
  const counts = countsOf(field);
  const samples = below(field, counts.all);
  const linked = options.linked ?? NONE_LINKED;
  const classes = foldersOf(survey2, counts, samples, linked);
  if (field.isAutomatic) {
    const isInDataset = (node) => zones.data[node] === 1 || splits.splitNode[node] !== tree_NONE || classes.classNode[node] !== tree_NONE;
    passOverAssets(field, counts, isInDataset, linked);
  }
  const isAuto = options.splits === "auto";
  const nothing = new Uint8Array(tree.paths.length);
  const holdsClasses = options.labels === "auto" ? classHolders(tree, classes.holdsClasses) : nothing;
  const datasets = datasetsOf(field, {
    holdsSplits: isAuto ? splits.holdsSplits : nothing,
    isMeasured: survey2.measuredRoots,
    holdsClasses,
    saysData: zones.saysData,
    isProject: projectsOf(field, counts, samples)
  });
  const said = saidOf(field, options);
  const roots = rootsOf(survey2, isAuto, said, datasets);
  const labels = options.labels === "auto" ? labelsInSplits(field, roots.byDataset) : /* @__PURE__ */ new Map();
  const pattern = typeof options.labels === "object" ? patternLabels(options.labels.pattern) : null;
  const datasetAt = datasetFinder(tree, datasets, isAuto ? splits : null);
  const listed2 = isAuto ? options.listed ?? /* @__PURE__ */ new Map() : /* @__PURE__ */ new Map();
  return placing({
    ...{ tree, datasetAt, said, pattern },
    splits: isAuto ? splits : null,
    isDivided: Uint8Array.from(datasets, (dataset) => roots.divided.has(dataset) ? 1 : 0),
    joined: joinDatasets(listed2, (entry) => datasetAt(nodeOfEntry(field, entry))),
    labels: options.labels === "auto" ? { below: labels, classNode: classes.classNode } : null,
    byName: isAuto ? namesOf(field, files) : /* @__PURE__ */ new Map()
  }, options.divided ?? /* @__PURE__ */ new Map());
}
const NONE_LINKED = /* @__PURE__ */ new Set();
function foldersOf(survey2, counts, samples, linked) {
  const { field, splits, measured, files } = survey2;
  const holdsNamed = new Uint8Array(field.tree.paths.length);
  for (const entry of files.keys())
    holdsNamed[nodeOfEntry(field, entry)] = 1;
  const isDataset = holdsNamed.map((holds2, node) => holds2 | survey2.measuredRoots[node]);
  const isShown = showing(survey2, counts, linked);
  const isClosed = (node) => splits.splitNode[node] !== tree_NONE || measured[node] === 1 || isShown.places[node] === 1;
  return classFolders(field, counts, samples, splits.holdsSplits, isDataset, isClosed, isShown.alone);
}
function namesOf(field, files) {
  const named2 = /* @__PURE__ */ new Map();
  for (const [entry, said] of files) {
    const node = nodeOfEntry(field, entry);
    const others = named2.get(node);
    const name = nameAt(field.files.names, entry);
    if (others === void 0)
      named2.set(node, /* @__PURE__ */ new Map([[name, said]]));
    else
      others.set(name, said);
  }
  return named2;
}
;
function earlierReading(now, base, options) {
  if (options.splits !== "auto")
    return null;
  const changed2 = changedCards(now, base);
  const listed2 = new Map(now.listed);
  const moved = base.listed === null ? [] : otherwiseListed(now, { ...base, listed: base.listed });
  if (changed2.length === 0 && moved.length === 0)
    return null;
  for (const path2 of moved) {
    const before = base.listed?.get(path2);
    if (before === void 0)
      listed2.delete(path2);
    else
      listed2.set(path2, before);
  }
  if (base.listed !== null) {
    for (const [path2, place] of addedBeside(moved, now, { ...base, listed: base.listed }))
      listed2.set(path2, place);
  }
  const isChanged = ({ directory }) => changed2.includes(directory);
  const cards = [
    ...now.datasetCards.filter((card2) => !isChanged(card2)),
    ...base.datasetCards.filter(isChanged)
  ];
  return {
    layout: readLayout(now.files, options, cards, byNumber(listed2, now.files)),
    notes: [...toldOfCards(changed2), ...toldOfLists(moved)]
  };
}
const STILL = "what leaks by the words of the base still counts as a leak";
function toldOfCards(changed2) {
  if (changed2.length === 0)
    return [];
  const names = changed2.map((directory) => display(pathIn(directory, "README.md")));
  return [
    `This change alters what ${names.join(", ")} ${names.length === 1 ? "says" : "say"} of splits; ${STILL}`
  ];
}
function toldOfLists(moved) {
  const [first] = moved;
  if (first === void 0)
    return [];
  const files = countOf(moved.length, "file");
  return [
    `This change alters to which splits lists give ${files} that the base had, such as ${display(first)}; ${STILL}`
  ];
}
function otherwiseListed(now, base) {
  const paths = [.../* @__PURE__ */ new Set([...now.listed.keys(), ...base.listed.keys()])].filter((path2) => now.listed.get(path2)?.split !== base.listed.get(path2)?.split);
  if (paths.length === 0)
    return [];
  const here = filesAt(now.files, numbers_numbersTo(now.files.names.length), paths);
  const there = filesAt(base.files, numbers_numbersTo(base.files.names.length), paths);
  return paths.filter((path2) => here.has(path2) && there.has(path2)).sort(comparePaths);
}
function addedBeside(moved, now, base) {
  const added = /* @__PURE__ */ new Map();
  const directories = new Set(moved.map(paths_parentDirectory));
  if (directories.size === 0)
    return added;
  const placeOf2 = /* @__PURE__ */ new Map();
  const had = /* @__PURE__ */ new Set();
  for (const path2 of pathsIn(directories, base.files)) {
    had.add(path2);
    const [directory, place = null] = [paths_parentDirectory(path2), base.listed.get(path2)];
    const known2 = placeOf2.get(directory);
    placeOf2.set(directory, known2 === void 0 || known2?.split === place?.split ? place : null);
  }
  for (const path2 of pathsIn(directories, now.files)) {
    const place = placeOf2.get(paths_parentDirectory(path2)) ?? null;
    if (place !== null && !had.has(path2) && now.listed.get(path2)?.split !== place.split)
      added.set(path2, place);
  }
  return added;
}
function* pathsIn(directories, files) {
  const isWanted2 = files.directories.map((directory) => directories.has(directory));
  for (let file = 0; file < files.names.length; file++) {
    if (isWanted2[files.directoryOf[file]])
      yield paths_pathAt(files, file);
  }
}
function byNumber(listed2, files) {
  const numbered = /* @__PURE__ */ new Map();
  if (listed2.size === 0)
    return numbered;
  for (const [path2, numbers] of filesAt(files, numbers_numbersTo(files.names.length), listed2.keys())) {
    const place = listed2.get(path2);
    for (const number of numbers)
      if (place !== void 0)
        numbered.set(number, place);
  }
  return numbered;
}
function changedCards(now, base) {
  const before = new Map(base.datasetCards.map((card2) => [card2.directory, JSON.stringify(card2.configs)]));
  const after2 = new Map(now.datasetCards.map((card2) => [card2.directory, JSON.stringify(card2.configs)]));
  const differ2 = [.../* @__PURE__ */ new Set([...before.keys(), ...after2.keys()])].filter((directory) => before.get(directory) !== after2.get(directory));
  if (differ2.length === 0)
    return [];
  const held2 = paths_directoriesInUse(base.files);
  return differ2.filter((directory) => held2.some((inner) => isWithin(inner, directory)));
}
;
function recognise(layout, files) {
  return recognised_tally((take) => visitPlaces(layout, files, take), (take) => visitFurtherPlaces(layout, files, take));
}
function recognised_tally(visit, visitFurther) {
  const tallies = /* @__PURE__ */ new Map();
  visit((place, count2) => {
    const { dataset, split, splitBy, label, labelBy } = place;
    const tally2 = tallyOf(tallies, dataset ?? "");
    tally2.samples += count2;
    if (split !== null && splitBy !== null)
      addSplit(tally2, split, splitBy, count2);
    if (label !== null) {
      tally2.labels.set(label, (tally2.labels.get(label) ?? 0) + count2);
      if (labelBy !== null)
        tally2.labelsBy = surer(tally2.labelsBy, labelBy);
    }
  });
  visitFurther(({ dataset, split }, count2) => {
    if (split !== null)
      addSplit(tallyOf(tallies, dataset ?? ""), split, "list", count2);
  });
  const samples = /* @__PURE__ */ new Map();
  for (const [dataset, { splits }] of tallies) {
    if (splits.size > 0)
      samples.set(dataset, new Map(Array.from(splits, ([name, split]) => [name, split.samples])));
  }
  const inOrder = [...tallies].sort(([left], [right]) => comparePaths(left, right));
  const datasets = inOrder.map(([dataset, tally2]) => told(dataset, tally2));
  return { datasets: datasets.sort((left, right) => comparePaths(left.path, right.path)), samples };
}
function visitFurtherPlaces(layout, files, take) {
  if (layout.divided.size === 0)
    return;
  for (let file = 0; file < files.names.length; file++) {
    const path2 = paths_pathAt(files, file);
    const place = layout.placementOf(path2);
    for (const other of layout.divided.get(path2) ?? []) {
      if (other.split !== null && other.split !== place.split)
        take({ ...place, split: other.split }, 1);
    }
  }
}
function addSplit({ splits }, split, splitBy, count2) {
  const before = splits.get(split);
  splits.set(split, { samples: (before?.samples ?? 0) + count2, by: surer(before?.by ?? null, splitBy) });
}
function surer(left, right) {
  return left !== null && RECOGNISED_BY.indexOf(left) <= RECOGNISED_BY.indexOf(right) ? left : right;
}
function tallyOf(tallies, dataset) {
  const known2 = tallies.get(dataset);
  if (known2 !== void 0)
    return known2;
  const made = { samples: 0, splits: /* @__PURE__ */ new Map(), labels: /* @__PURE__ */ new Map(), labelsBy: null };
  tallies.set(dataset, made);
  return made;
}
function told(dataset, { samples, splits, labels, labelsBy }) {
  return {
    path: directoryOfDataset(dataset),
    samples,
    splits: Array.from(splits, ([name, split]) => ({ name, ...split })).sort((left, right) => compareSplits(left.name, right.name)),
    labels: Array.from(labels, ([name, count2]) => ({ name, samples: count2 })).sort((left, right) => right.samples - left.samples || comparePaths(left.name, right.name)),
    labelsBy
  };
}
function visitPlaces(layout, files, visit) {
  const { directories, directoryOf: directoryOf2 } = files;
  const counts = new Uint32Array(directories.length);
  for (let file = 0; file < directoryOf2.length; file++) {
    const directory = directoryOf2[file];
    counts[directory] = counts[directory] + 1;
  }
  const places = directories.map((directory, number) => counts[number] === 0 ? void 0 : layout.ofDirectory(directory));
  places.forEach((place, number) => {
    if (place !== void 0)
      visit(place, counts[number]);
  });
  for (let file = 0; file < directoryOf2.length; file++) {
    if (places[directoryOf2[file]] === void 0)
      visit(layout.placementOf(paths_pathAt(files, file)), 1);
  }
}
;
const MOST_PAIRED = 128;
function brokenAcross(copies, parts2) {
  const told2 = differentlyPlaced(copies, parts2);
  const broken = /* @__PURE__ */ new Set();
  const between = {};
  told2.forEach((one, index) => {
    for (const other of told2.slice(0, index)) {
      if (one.part === other.part)
        continue;
      const pair = [other.copy, one.copy];
      const rules2 = brokenRules(pair);
      for (const rule of rules2)
        broken.add(rule);
      for (const [rule, { names, sets }] of Object.entries(betweenOf(rules2, pair))) {
        const known2 = between[rule];
        between[rule] = known2 === void 0 ? { names, sets } : { names: [.../* @__PURE__ */ new Set([...known2.names, ...names])], sets: withSets(known2.sets, sets) };
      }
    }
  });
  const rules = RULES.filter((rule) => broken.has(rule) && !RULE[rule].unless.some((more) => broken.has(more)));
  return {
    rules,
    between: Object.fromEntries(rules.flatMap((rule) => between[rule] ? [[rule, between[rule]]] : []))
  };
}
function withSets(known2, more) {
  const keys = new Set(known2.map((names) => JSON.stringify(names)));
  return [...known2, ...more.filter((names) => !keys.has(JSON.stringify(names)))];
}
function differentlyPlaced(copies, parts2) {
  const places = /* @__PURE__ */ new Set();
  const kept = [];
  for (const [index, copy2] of copies.entries()) {
    const part = parts2[index];
    const place = JSON.stringify([part, copy2.dataset, copy2.split, copy2.label]);
    if (places.has(place))
      continue;
    places.add(place);
    kept.push({ copy: copy2, part });
    if (kept.length === MOST_PAIRED)
      break;
  }
  return kept;
}
;
const earlier_MOST_PAIRED = 128;
function brokeBefore(earlier, rule, now) {
  if (earlier.rules.includes(rule))
    return now === void 0 || holdsAll(earlier, rule, now);
  return RULE[rule].unless.length > 0 && twoBreak(earlier.copies(), rule);
}
function holdsAll({ between, written: asWritten2 }, rule, now) {
  if (asWritten2 === void 0 && between[rule] === now)
    return true;
  const written2 = asWritten2 ?? ((name) => name);
  const sets = (between[rule]?.sets ?? []).map((names) => new Set(names));
  if (sets.length === 0)
    return true;
  const areTogether = (one, other) => sets.some((names) => names.has(one) && names.has(other));
  return now.sets.map((names) => names.map(written2)).every((names) => (
    // The usual case, without walking through all pairs.
    sets.some((known2) => names.every((name) => known2.has(name))) || names.every((one, index) => names.slice(0, index).every((other) => areTogether(one, other)))
  ));
}
function twoBreak(copies, rule) {
  const told2 = earlier_differentlyPlaced(copies);
  return told2.some((one, index) => told2.slice(0, index).some((other) => brokenRules([other, one]).includes(rule)));
}
function earlier_differentlyPlaced(copies) {
  const counts = /* @__PURE__ */ new Map();
  const kept = [];
  for (const copy2 of copies) {
    const place = JSON.stringify([copy2.dataset, copy2.split, copy2.label]);
    const count2 = counts.get(place) ?? 0;
    if (count2 < 2)
      kept.push(copy2);
    counts.set(place, count2 + 1);
    if (kept.length === earlier_MOST_PAIRED)
      break;
  }
  return kept;
}
;
const CONTENT = {
  rules: RULES,
  between: {},
  copies: () => [],
  holds: () => true,
  count: Number.POSITIVE_INFINITY
};
const KNOWN_ALL = { contentOf: () => CONTENT, contentAt: () => CONTENT };
const ALL_NEW = { finding: true, isNewPath: () => true };
const ALL_KNOWN = { finding: false, isNewPath: () => false };
function newness(group2, broken, known2) {
  if (known2.length === 0)
    return ALL_NEW;
  const before = known2.map(({ contentOf: contentOf2 }) => contentOf2(group2));
  const finding = before.every((content) => content === void 0 || isIntroduced(group2, broken, content));
  if (finding && known2.some((source) => isInStep(group2, broken, source)))
    return ALL_KNOWN;
  return { finding, isNewPath: (path2) => before.every((content) => content?.holds(path2) !== true) };
}
function hadAllOf({ contentOf: contentOf2 }) {
  return (group2) => (contentOf2(group2)?.count ?? 0) >= group2.files.length;
}
function isIntroduced(group2, { rules, between }, content) {
  return group2.files.length > content.count || !rules.every((rule) => brokeBefore(content, rule, between[rule]));
}
function isInStep(group2, broken, { contentAt: contentAt2 }) {
  const content = contentAt2(group2);
  const heldAll2 = content !== void 0 && group2.files.every((file) => content.holds(data_files_placeOf(file)));
  return heldAll2 && !isIntroduced(group2, broken, content);
}
;
const GRAVITY = { error: 0, warning: 1, notice: 2 };
function findingsOf(groups, layout, settings, known2, earlier = null) {
  const breachOf = createBreachOf(settings);
  const findings = [];
  for (const group2 of groups) {
    const now = readingOf(group2, layout);
    const reading = earlier === null ? now : together(now, readingOf(group2, earlier));
    const breach2 = breachOf(reading.rules, group2);
    if (breach2 !== null)
      findings.push(findingOf(group2, reading, breach2, known2));
  }
  return findings.sort(compareFindings);
}
function createBreachOf(settings) {
  const known2 = /* @__PURE__ */ new Map();
  const breachFor = (broken, group2) => {
    const rules = broken.filter((rule) => levelFor(rule, group2, settings) !== "off");
    const severity = SEVERITIES.find((level) => rules.some((rule) => levelFor(rule, group2, settings) === level));
    return severity === void 0 ? null : { rules, severity };
  };
  return (broken, group2) => {
    if (group2.kind !== void 0)
      return breachFor(broken, group2);
    let breach2 = known2.get(broken);
    if (breach2 === void 0) {
      breach2 = breachFor(broken, group2);
      known2.set(broken, breach2);
    }
    return breach2;
  };
}
function findings_membersOf({ files }, layout) {
  const members = [];
  for (const file of files) {
    for (const { split, label, dataset, list } of places_placesOf(layout, data_files_placeOf(file), directoryOfPlace(file))) {
      const member = { file, split, label, dataset, isNew: true };
      if (list !== void 0)
        member.list = list;
      members.push(member);
    }
  }
  return members;
}
function readingOf(group2, layout) {
  const members = findings_membersOf(group2, layout);
  const { parts: parts2 } = group2;
  if (parts2 !== void 0) {
    const partOf2 = new Map(group2.files.map((file, index) => [file, parts2[index]]));
    const ofMembers = members.map(({ file }) => partOf2.get(file));
    return { members, ...brokenAcross(members, ofMembers) };
  }
  const rules = brokenRules(members);
  return { members, rules, between: betweenOf(rules, members) };
}
function together(now, earlier) {
  const standing2 = { ...now, copies: () => now.members };
  const lost = earlier.rules.filter((rule) => {
    const between2 = earlier.between[rule];
    return between2 !== void 0 && !brokeBefore(standing2, rule, between2);
  });
  if (lost.length === 0)
    return now;
  if (now.rules.every((rule) => now.between[rule] === void 0))
    return earlier;
  const between = { ...now.between };
  for (const rule of lost)
    between[rule] = bothOf(earlier.between[rule], now.between[rule]);
  const rules = RULES.filter((rule) => now.rules.includes(rule) || lost.includes(rule));
  return { members: now.members, rules, between };
}
function bothOf(earlier = NOTHING, now = NOTHING) {
  return { names: [.../* @__PURE__ */ new Set([...now.names, ...earlier.names])], sets: [...now.sets, ...earlier.sets] };
}
function findingOf(group2, { members, between: all }, { rules, severity }, known2) {
  const between = only(rules, all);
  const { finding, isNewPath } = newness(group2, { rules, between }, known2);
  if (known2.length > 0)
    for (const member of members)
      member.isNew = isNewPath(data_files_placeOf(member.file));
  const redundantBytes = redundantIn(group2);
  return { group: group2, rules, between, severity, isNew: finding, members, redundantBytes };
}
function redundantIn({ kind, size, files, parts: parts2 }) {
  if (kind === void 0)
    return (size ?? 0) * (files.length - 1);
  if (isLikeness({ kind }) || parts2 !== void 0)
    return 0;
  let sum2 = 0;
  let largest = 0;
  for (const { size: own } of files) {
    sum2 += own ?? 0;
    largest = Math.max(largest, own ?? 0);
  }
  return sum2 - largest;
}
function only(rules, all) {
  const names = Object.keys(all);
  if (names.every((rule) => rules.includes(rule)))
    return all;
  return Object.fromEntries(rules.flatMap((rule) => all[rule] ? [[rule, all[rule]]] : []));
}
function compareFindings(left, right) {
  return GRAVITY[left.severity] - GRAVITY[right.severity] || right.redundantBytes - left.redundantBytes;
}
;
const MAX_SPLITS_PAIRED = 50;
function leakageOf(findings, samples) {
  const datasets = /* @__PURE__ */ new Map();
  const datasetNamed = (name) => {
    const known2 = datasets.get(name);
    if (known2 !== void 0)
      return known2;
    const made = emptyDataset(name, samples.get(name) ?? /* @__PURE__ */ new Map());
    datasets.set(name, made);
    return made;
  };
  const leaking = findings.filter(({ rules }) => rules.includes("split-leakage"));
  const alike = leaking.filter(({ group: group2 }) => isAlike(group2) && group2.because === void 0);
  const inSeveral = createSeen(alike);
  for (const finding of leaking) {
    if (isAlike(finding.group))
      continue;
    count(finding, datasetNamed);
    inSeveral.see(finding);
  }
  for (const finding of alike)
    countUnseen(finding, datasetNamed, inSeveral);
  return [...datasets].sort(([left], [right]) => comparePaths(left, right)).flatMap(([, { pairs }]) => sorted(pairs));
}
function count({ members }, datasetNamed) {
  const touched = [];
  for (const { dataset: name, split } of members) {
    if (name === null || split === null)
      continue;
    const dataset = datasetNamed(name);
    const rank2 = dataset.rankOf.get(split);
    if (rank2 === void 0)
      continue;
    const before = dataset.files[rank2];
    dataset.files[rank2] = before + 1;
    if (before === 0 && dataset.holding.push(rank2) === 1)
      touched.push(dataset);
  }
  for (const dataset of touched)
    countPairs(dataset);
}
function isAlike({ kind, parts: parts2 }) {
  return isLikeness({ kind }) || parts2 !== void 0;
}
function createSeen(alike) {
  const places = new Set(alike.flatMap(({ members }) => members.map(({ file }) => data_files_placeOf(file))));
  const seen = /* @__PURE__ */ new Set();
  const isFirst = (dataset, split, other, place) => {
    const key = JSON.stringify([dataset, split, other, place]);
    if (seen.has(key))
      return false;
    seen.add(key);
    return true;
  };
  return {
    isFirst,
    see({ members }) {
      if (places.size === 0)
        return;
      for (const { file, dataset, split } of members) {
        if (dataset === null || split === null || !places.has(data_files_placeOf(file)))
          continue;
        for (const other of members) {
          if (other.dataset !== dataset || other.split === null || other.split === split)
            continue;
          isFirst(dataset, split, other.split, data_files_placeOf(file));
        }
      }
    }
  };
}
function countUnseen({ members }, datasetNamed, { isFirst }) {
  const pairs = /* @__PURE__ */ new Set();
  for (const { file, dataset: name, split } of members) {
    if (name === null || split === null)
      continue;
    const dataset = datasetNamed(name);
    const rank2 = dataset.rankOf.get(split);
    const others = new Set(members.filter((member) => member.dataset === name).map((member) => member.split));
    for (const other of others) {
      const otherRank = other === null ? void 0 : dataset.rankOf.get(other);
      if (rank2 === void 0 || otherRank === void 0 || rank2 === otherRank)
        continue;
      const pair = dataset.pairOf(Math.min(rank2, otherRank), Math.max(rank2, otherRank));
      if (isFirst(name, split, other, data_files_placeOf(file)))
        pair.files[rank2 < otherRank ? 0 : 1] += 1;
      pairs.add(pair);
    }
  }
  for (const pair of pairs)
    pair.groups += 1;
}
function countPairs({ holding, files, pairOf }) {
  for (let index = 1; index < holding.length; index++) {
    const one = holding[index];
    for (let before = 0; before < index; before++) {
      const other = holding[before];
      const left = Math.min(one, other);
      const right = Math.max(one, other);
      const pair = pairOf(left, right);
      pair.groups += 1;
      pair.files[0] += files[left];
      pair.files[1] += files[right];
    }
  }
  for (const rank2 of holding)
    files[rank2] = 0;
  holding.length = 0;
}
function emptyDataset(dataset, sizes) {
  const splits = [...sizes.keys()].sort(compareSplits).slice(0, MAX_SPLITS_PAIRED);
  const pairs = /* @__PURE__ */ new Map();
  return {
    rankOf: new Map(splits.map((split, rank2) => [split, rank2])),
    pairs,
    pairOf(left, right) {
      const key = left * splits.length + right;
      const known2 = pairs.get(key);
      if (known2 !== void 0)
        return known2;
      const pair = emptyPair(dataset, splits[left], splits[right], sizes);
      pairs.set(key, pair);
      return pair;
    },
    holding: [],
    files: new Uint32Array(splits.length)
  };
}
function sorted(pairs) {
  return [...pairs].sort(([left], [right]) => left - right).map(([, pair]) => pair);
}
function emptyPair(dataset, left, right, sizes) {
  return {
    dataset,
    splits: [left, right],
    groups: 0,
    files: [0, 0],
    samples: [sizes.get(left) ?? 0, sizes.get(right) ?? 0]
  };
}
;
function withRows(leakage, rows, samples) {
  if (rows.length === 0)
    return [...leakage];
  const pairs = new Map(leakage.map((pair) => [keyOf(pair), { ...pair }]));
  for (const { dataset, splits, contents, rows: shared2, samples: all } of rows) {
    const key = keyOf({ dataset, splits });
    const sizes = samples.get(dataset);
    const pair = pairs.get(key) ?? {
      dataset,
      splits,
      groups: 0,
      files: [0, 0],
      samples: [sizes?.get(splits[0]) ?? 0, sizes?.get(splits[1]) ?? 0]
    };
    const before = pair.rows ?? { contents: 0, rows: [0, 0], samples: [0, 0] };
    pair.rows = {
      contents: before.contents + contents,
      rows: [before.rows[0] + shared2[0], before.rows[1] + shared2[1]],
      samples: [before.samples[0] + all[0], before.samples[1] + all[1]]
    };
    pairs.set(key, pair);
  }
  return [...pairs.values()].sort((left, right) => comparePaths(left.dataset, right.dataset) || compareSplits(left.splits[0], right.splits[0]) || compareSplits(left.splits[1], right.splits[1]));
}
function keyOf({ dataset, splits }) {
  return JSON.stringify([dataset, splits]);
}
;
function verdictOf(findings, { rules, failOn }, tables = []) {
  const reasons = [];
  if (failOn !== "none") {
    const counted2 = failOn === "new" ? findings.filter(({ isNew }) => isNew) : findings;
    const noun = failOn === "new" ? "new group" : "group";
    for (const rule of RULES) {
      const count2 = counted2.filter(({ rules: broken, group: group2 }) => broken.includes(rule) && levelFor(rule, group2, rules) === "error").length;
      if (count2 > 0)
        reasons.push(`${countOf(count2, noun)} ${count2 === 1 ? "breaks" : "break"} ${rule}`);
      const ofRows = tables.filter((table2) => table2.rule === rule && table2.severity === "error" && (table2.isNew || failOn === "any")).length;
      const finding = failOn === "new" ? "new finding" : "finding";
      if (ofRows > 0)
        reasons.push(`${countOf(ofRows, finding)} of rows ${ofRows === 1 ? "breaks" : "break"} ${rule}`);
    }
  }
  return { result: reasons.length > 0 ? "fail" : "pass", failOn, reasons };
}
;
function judge({ files, layout, groups, options, known: known2, earlier = null, recognised = recognise(layout, files), rows = { findings: [], leakage: [] } }) {
  const { datasets, samples } = recognised;
  const findings = findingsOf(groups, layout, options.rules, known2, earlier);
  return {
    findings,
    leakage: withRows(leakageOf(findings, samples), options.rules["split-leakage/row"] === "off" ? [] : rows.leakage, samples),
    datasets: samples.size,
    recognised: datasets,
    verdict: verdictOf(findings, options, rows.findings)
  };
}
;
function formatlessPath(path2) {
  const name = baseName(path2);
  return pathIn(paths_parentDirectory(path2), name.slice(0, stemEndOf(name)));
}
function formerPlaces(before, now, places) {
  const wanted = new Set(places.map(formatlessPath));
  if (wanted.size === 0)
    return /* @__PURE__ */ new Map();
  const then = pathsCalled(before, wanted);
  const left = new Map([...pathsCalled(now, wanted)].map(([stem, paths]) => [stem, new Set(paths)]));
  const former = /* @__PURE__ */ new Map();
  for (const place of places) {
    const stem = formatlessPath(place);
    if (left.get(stem)?.size !== 1)
      continue;
    const [one, ...others] = then.get(stem) ?? [];
    if (one !== void 0 && others.length === 0 && one !== place)
      former.set(place, one);
  }
  return former;
}
function pathsCalled(files, stems) {
  const directories = new Set([...stems].map(paths_parentDirectory));
  const isWanted2 = files.directories.map((directory) => directories.has(directory));
  const called = /* @__PURE__ */ new Map();
  for (let file = 0; file < files.directoryOf.length; file++) {
    if (!isWanted2[files.directoryOf[file]])
      continue;
    const name = nameAt(files.names, file);
    const stem = pathIn(files.directories[files.directoryOf[file]], name.slice(0, stemEndOf(name)));
    if (!stems.has(stem))
      continue;
    const path2 = paths_pathAt(files, file);
    const paths = called.get(stem);
    if (paths === void 0)
      called.set(stem, [path2]);
    else if (!paths.includes(path2))
      paths.push(path2);
  }
  return called;
}
;
function heldAt(places, layout) {
  return held(places, layout, (path2) => placesOf(layout, path2));
}
function heldByFiles(files, layout) {
  const known2 = new Array(files.directories.length);
  const inDirectory = (number) => {
    const place = layout.ofDirectory(files.directories[number]);
    return place === void 0 ? NOT_ONE : [place];
  };
  return (numbers, more) => {
    const directories = [];
    const places = [];
    for (const file of numbers) {
      directories.push(files.directoryOf[file]);
      places.push(paths_pathAt(files, file));
    }
    for (const place of more)
      places.push(place);
    if (places.length === 0)
      return void 0;
    return held(places, layout, (path2, index) => {
      const directory = directories[index];
      if (directory === void 0)
        return places_placesOf(layout, path2);
      known2[directory] ??= inDirectory(directory);
      const shared2 = known2[directory];
      return shared2.length > 0 ? shared2 : places_placesOf(layout, path2);
    });
  };
}
const NOT_ONE = [];
const held_at_FEW = 8;
function held(places, { divided }, standingAt) {
  const copies = () => {
    const all = [];
    places.forEach((path2, index) => {
      const file = { path: path2 };
      for (const { split, label, dataset } of standingAt(path2, index)) {
        all.push({ file, split, label, dataset });
      }
    });
    return all;
  };
  const isAlone2 = places.length < 2 && !places.some((path2) => divided.has(path2));
  const placed = isAlone2 ? [] : copies();
  const rules = brokenRules(placed);
  const set = places.length > held_at_FEW ? new Set(places) : null;
  return {
    holds: (place) => set?.has(place) ?? places.includes(place),
    count: places.length,
    rules,
    between: betweenOf(rules, placed),
    copies
  };
}
;
function identityKey({ algorithm, hex: hex2 }) {
  return `${algorithm}:${hex2}`;
}
function divideBySize(members) {
  const bySize = /* @__PURE__ */ new Map();
  const unknown = [];
  for (const member of members) {
    if (member.size === null) {
      unknown.push(member);
      continue;
    }
    addTo(bySize, member.size, member);
  }
  if (bySize.size <= 1)
    return members.length === 0 ? [] : [[...members]];
  return [...bySize.values(), ...unknown.map((member) => [member])];
}
function parseCount(text) {
  const count2 = /^[0-9]+$/.test(text) ? Number(text) : Number.NaN;
  return Number.isSafeInteger(count2) ? count2 : null;
}
;
function heldTogether(files, numbers, groups, placeThen = (place) => place) {
  const together2 = /* @__PURE__ */ new Map();
  if (groups.length === 0)
    return together2;
  const placesOf2 = groups.map((group2) => group2.files.map((file) => placeThen(data_files_placeOf(file))));
  const filesOf2 = filesAt(files, numbers, placesOf2.flat());
  const fileAt = (place) => {
    const [file, ...others] = filesOf2.get(place) ?? [];
    return others.length > 0 ? void 0 : file;
  };
  groups.forEach((group2, at2) => {
    const places = placesOf2[at2];
    if (new Set(places).size !== places.length)
      return;
    const [first, ...others] = places.map(fileAt);
    const key = first === void 0 ? null : contentKey(files, first);
    if (first === void 0 || key === null)
      return;
    if (others.every((file) => file !== void 0 && contentKey(files, file) === key)) {
      together2.set(group2, first);
    }
  });
  return together2;
}
function contentKey({ contents, pointers }, file) {
  const identity2 = pointers.get(file)?.identity ?? null;
  if (identity2 !== null)
    return `${identityKey(identity2)}:${identity2.size}`;
  const content = contents[file];
  return content < 0 ? null : `${content}`;
}
;
function copiesByContent({ files, namesOf: namesOf2 }, groups, objectIds) {
  const idsOf = groups.map(objectIds);
  const wanted = new Uint8Array(files.objectIds.count);
  const contentsOf2 = idsOf.map((ids) => {
    const contents = [];
    for (const id of ids) {
      const content = files.objectIds.find(id);
      if (content < 0)
        continue;
      contents.push(content);
      wanted[content] = 1;
    }
    return contents;
  });
  const filesOf2 = filesByContent(files.contents, wanted);
  const filesWith = (group2) => contentsOf2[group2].map(filesOf2);
  if (files.pointers.size === 0)
    return (group2) => union(filesWith(group2));
  const pointers = pointersByName(files);
  const pointersNamed = (name) => pointers.get(name) ?? [];
  return (number) => {
    const group2 = groups[number];
    const ids = idsOf[number];
    return union([
      ...filesWith(number),
      ...ids.map((id) => pointersNamed(`file:${id}`)),
      ...(namesOf2?.(group2) ?? group2.names).map((name) => pointersNamed(name).filter((file) => canHave(group2.size, file, files)))
    ]);
  };
}
function union(parts2) {
  const [first] = parts2;
  if (first === void 0 || parts2.length === 1)
    return first ?? [];
  return new Set(parts2.flatMap((part) => [...part]));
}
function filesByContent(contents, wanted) {
  const ends = new Uint32Array(wanted.length);
  for (let file = 0; file < contents.length; file++) {
    const content = contents[file];
    if (content >= 0 && wanted[content] === 1)
      ends[content] = ends[content] + 1;
  }
  let total2 = 0;
  for (let content = 0; content < ends.length; content++) {
    const count2 = ends[content];
    ends[content] = total2;
    total2 += count2;
  }
  const files = new Int32Array(total2);
  for (let file = 0; file < contents.length; file++) {
    const content = contents[file];
    if (content < 0 || wanted[content] !== 1)
      continue;
    const place = ends[content];
    files[place] = file;
    ends[content] = place + 1;
  }
  return (content) => files.subarray(content === 0 ? 0 : ends[content - 1], ends[content]);
}
function pointersByName({ pointers }) {
  const byName2 = /* @__PURE__ */ new Map();
  const add2 = (name, file) => {
    lists_addTo(byName2, name, file);
  };
  for (const [file, { identity: identity2, describedIn, objectId }] of pointers) {
    if (identity2 === null)
      continue;
    add2(identityKey(identity2), file);
    if (objectId !== null && describedIn === null)
      add2(`file:${objectId}`, file);
  }
  return byName2;
}
function canHave(size, file, { pointers }) {
  const told2 = pointers.get(file)?.identity?.size ?? null;
  return size === null || told2 === null || size === told2;
}
function contentsAtPlaces(files, groups, placeThen) {
  const together2 = heldTogether(files, numbers_numbersTo(files.names.length), groups, placeThen);
  if (together2.size === 0)
    return () => void 0;
  const wanted = new Uint8Array(files.objectIds.count);
  for (const first of together2.values()) {
    const content = files.contents[first];
    if (content >= 0)
      wanted[content] = 1;
  }
  const filesOf2 = filesByContent(files.contents, wanted);
  const pointers = pointersByContent(files);
  return (group2) => {
    const first = together2.get(group2);
    if (first === void 0)
      return void 0;
    const content = files.contents[first];
    return content >= 0 ? filesOf2(content) : pointers.get(contentKey(files, first) ?? "");
  };
}
function pointersByContent(files) {
  const byKey = /* @__PURE__ */ new Map();
  for (const file of files.pointers.keys()) {
    const key = contentKey(files, file);
    if (key === null)
      continue;
    lists_addTo(byKey, key, file);
  }
  return byKey;
}
;
function knownInBase(base, groups, objectIds, now = null) {
  const { files, layout } = base;
  const copiesOf = copiesByContent(base, groups, objectIds);
  const known2 = /* @__PURE__ */ new Map();
  const heldBy = heldByFiles(files, layout);
  groups.forEach((group2, number) => {
    const held2 = heldBy(copiesOf(number), base.assumedPlacesOf?.(group2) ?? []);
    if (held2 !== void 0)
      known2.set(group2, held2);
  });
  const changed2 = groups.filter((group2) => !heldAll(known2.get(group2), group2));
  const places = changed2.flatMap((group2) => group2.files.map(data_files_placeOf));
  const former = now === null ? /* @__PURE__ */ new Map() : formerPlaces(files, now, places);
  const placeThen = (place) => former.get(place) ?? place;
  const filesAt2 = contentsAtPlaces(files, changed2, placeThen);
  return {
    contentOf: (group2) => known2.get(group2),
    contentAt(group2) {
      const at2 = filesAt2(group2);
      const held2 = at2 && heldBy(at2, []);
      return held2 && { ...held2, holds: (place) => held2.holds(placeThen(place)) };
    }
  };
}
function heldAll(content, { files }) {
  return content !== void 0 && files.every((file) => content.holds(data_files_placeOf(file)));
}
;
function knownInReport({ groups, name }) {
  const accepted = /* @__PURE__ */ new Map();
  const places = /* @__PURE__ */ new Map();
  for (const group2 of groups) {
    if (group2["kind"] === "row")
      continue;
    const { files, rules, size } = group2;
    if (!Array.isArray(files) || !Array.isArray(rules))
      throw unreadable(name);
    const copies = files.map((file) => copyIn(file, name));
    const broken = RULES.filter((rule) => rules.includes(rule));
    const paths = new Set(copies.map(({ file }) => file.path));
    const content = {
      paths,
      holds: (place) => paths.has(place),
      count: files.length - timesListed(files),
      rules: broken,
      between: betweenOf(broken, copies),
      copies: () => copies,
      written: writtenName,
      size: typeof size === "number" ? size : null
    };
    for (const path2 of paths)
      lists_addTo(places, path2, content);
    for (const id of known_report_namesOf(group2, name)) {
      lists_addTo(accepted, id, content);
    }
  }
  return {
    contentOf({ names, size }) {
      const all = new Set(names.flatMap((id) => accepted.get(id) ?? []));
      const [first, ...others] = [...all].filter((content) => canBeEqual(content.size, size));
      return first && others.reduce(known_report_together, first);
    },
    contentAt({ files }) {
      const [first, ...others] = files.map(data_files_placeOf);
      const all = first === void 0 ? [] : places.get(first) ?? [];
      return all.find(({ paths }) => others.every((place) => paths.has(place)));
    }
  };
}
function canBeEqual(left, right) {
  return left === null || right === null || left === right;
}
function known_report_together(left, right) {
  const rules = [.../* @__PURE__ */ new Set([...left.rules, ...right.rules])];
  const copies = [...left.copies(), ...right.copies()];
  const paths = /* @__PURE__ */ new Set([...left.paths, ...right.paths]);
  return {
    paths,
    holds: (place) => paths.has(place),
    count: left.count + right.count,
    rules,
    between: betweenOf(rules, copies),
    copies: () => copies,
    written: writtenName,
    size: left.size ?? right.size
  };
}
function known_report_namesOf({ id, names }, name) {
  const all = [id, ...Array.isArray(names) ? names : []];
  if (!all.every((each) => typeof each === "string"))
    throw unreadable(name);
  return new Set(all);
}
function timesListed(files) {
  const listed2 = files.filter((file) => isObject(file) && typeof file["list"] === "string");
  return listed2.length - new Set(listed2.map(({ path: path2 }) => path2)).size;
}
function copyIn(file, name) {
  if (!isObject(file))
    throw unreadable(name);
  const { split, label } = file;
  return {
    file: { path: known_report_placeIn(file, name) },
    split: typeof split === "string" ? split : null,
    label: typeof label === "string" ? label : null,
    dataset: null
  };
}
function known_report_placeIn(file, name) {
  const { pointer } = file;
  return (isObject(pointer) ? known_report_pathIn(pointer) : null) ?? known_report_pathIn(file) ?? fail(name);
}
function known_report_pathIn({ path: path2, pathBase64 }) {
  if (typeof pathBase64 === "string")
    return decodePath(Buffer.from(pathBase64, "base64"));
  return typeof path2 === "string" ? path2 : null;
}
function fail(name) {
  throw unreadable(name);
}
;
const CONVERSION = { lines: 1, linesOfText: 2, ident: 4, lfs: 8, byGit: 16 };
const [CR, LF, DOLLAR] = [13, 10, 36];
function isConvertedHere(conversion) {
  return conversion !== 0 && (conversion & (CONVERSION.lfs | CONVERSION.byGit)) === 0;
}
function storedSizes(conversion, size) {
  if ((conversion & CONVERSION.byGit) !== 0)
    return { least: 0, most: Number.POSITIVE_INFINITY };
  if ((conversion & CONVERSION.ident) !== 0)
    return { least: 0, most: size };
  return { least: Math.ceil(size / 2), most: size };
}
function lineStatistics() {
  let [pairs, lone, nul, printable2, others] = [0, 0, 0, 0, 0];
  let last2 = -1;
  return {
    update(chunk2) {
      for (const byte of chunk2) {
        if (last2 === CR) {
          if (byte === LF)
            pairs += 1;
          else
            lone += 1;
        }
        last2 = byte;
        if (byte === CR || byte === LF)
          continue;
        if (byte === 0)
          nul += 1;
        if (byte === 127 || byte < 32 && !isPrintableControl(byte))
          others += 1;
        else
          printable2 += 1;
      }
    },
    removed(conversion) {
      if ((conversion & (CONVERSION.lines | CONVERSION.linesOfText)) === 0)
        return 0;
      const loneInAll = last2 === CR ? lone + 1 : lone;
      const strange = last2 === 26 ? others - 1 : others;
      const isBinary = loneInAll > 0 || nul > 0 || printable2 >> 7 < strange;
      return (conversion & CONVERSION.linesOfText) !== 0 && isBinary ? 0 : pairs;
    }
  };
}
function isPrintableControl(byte) {
  return byte === 8 || byte === 9 || byte === 27 || byte === 12;
}
function lineConverter() {
  let isHeld = false;
  return {
    update(chunk2) {
      const whole = isHeld ? Buffer.concat([Buffer.of(CR), chunk2]) : chunk2;
      const into = Buffer.allocUnsafe(whole.length);
      let length = 0;
      let start = 0;
      isHeld = whole[whole.length - 1] === CR;
      const end = isHeld ? whole.length - 1 : whole.length;
      for (let at2 = whole.indexOf(CR); at2 >= 0 && at2 < end; at2 = whole.indexOf(CR, at2 + 1)) {
        if (whole[at2 + 1] !== LF)
          continue;
        length += whole.copy(into, length, start, at2);
        start = at2 + 1;
      }
      length += whole.copy(into, length, start, end);
      return into.subarray(0, length);
    },
    end: () => isHeld ? Buffer.of(CR) : Buffer.alloc(0)
  };
}
function withoutIdents(content) {
  const parts2 = [];
  let start = 0;
  let at2 = content.indexOf(DOLLAR);
  while (at2 >= 0) {
    let next = at2 + 1;
    if (content.toString("latin1", next, next + 3) === "Id:") {
      const end = content.indexOf(DOLLAR, next + 3);
      if (end < 0)
        break;
      const lineEnd = content.indexOf(LF, next + 3);
      if (lineEnd < 0 || lineEnd > end) {
        parts2.push(content.subarray(start, next), Buffer.from("Id$"));
        start = end + 1;
        next = start;
      }
    }
    at2 = content.indexOf(DOLLAR, next);
  }
  return parts2.length === 0 ? content : Buffer.concat([...parts2, content.subarray(start)]);
}
;
const START = "version https://git-lfs.github.com/spec/v1\n";
function lfsObject(format, sha256, size) {
  const hex2 = sha256.toString("hex");
  const objectId = objectIdOf(format, Buffer.from(`${START}oid sha256:${hex2}
size ${size}
`));
  return {
    kind: "lfs",
    identity: { algorithm: "sha256", hex: hex2, size },
    describedIn: null,
    hasPlace: true,
    objectId
  };
}
;
const PROBE = 512;
const PIECE = 2 ** 20;
const text_hash_LF = 10;
const text_hash_CR = 13;
const TEXT_CONTROLS = /* @__PURE__ */ new Set([text_hash_LF, text_hash_CR, 9, 12, 8]);
function isDvcText(start) {
  const block = start.subarray(0, PROBE);
  let others = 0;
  for (const byte of block) {
    if (byte === 0)
      return false;
    if ((byte < 32 || byte > 126) && !TEXT_CONTROLS.has(byte))
      others += 1;
  }
  return block.length === 0 || others / block.length <= 0.3;
}
function dvcTextForm() {
  let held2 = new Uint8Array(0);
  let isText = null;
  let offset = 0;
  let isCarriageReturnHeld = false;
  const convert = (chunk2) => {
    if (chunk2.length === 0)
      return chunk2;
    const converted = new Uint8Array(chunk2.length + 1);
    let length = 0;
    for (const byte of chunk2) {
      const isPair = isCarriageReturnHeld && byte === text_hash_LF && offset % PIECE !== 0;
      if (isCarriageReturnHeld && !isPair)
        converted[length++] = text_hash_CR;
      isCarriageReturnHeld = byte === text_hash_CR;
      if (!isCarriageReturnHeld)
        converted[length++] = byte;
      offset += 1;
    }
    return converted.subarray(0, length);
  };
  return {
    update(chunk2) {
      if (isText === false)
        return chunk2;
      if (isText === true)
        return convert(chunk2);
      held2 = Buffer.concat([held2, chunk2]);
      if (held2.length < PROBE)
        return new Uint8Array(0);
      const start = held2;
      held2 = new Uint8Array(0);
      isText = isDvcText(start);
      return isText ? convert(start) : start;
    },
    end() {
      if (isText === false || isText === null && !isDvcText(held2))
        return held2;
      const converted = convert(held2);
      return isCarriageReturnHeld ? Buffer.concat([converted, Uint8Array.of(text_hash_CR)]) : converted;
    }
  };
}
;
const DIGEST_FLAGS = { sha256: 1, md5: 2, "md5-lf": 4 };
const DIGEST_BYTES = { sha256: 32, md5: 16, "md5-lf": 16 };
function isWanted(algorithm, wanted) {
  return (wanted & DIGEST_FLAGS[algorithm]) !== 0;
}
function takeDigests(wanted) {
  const takers = DIGEST_ALGORITHMS.map((algorithm) => isWanted(algorithm, wanted) ? TAKERS[algorithm]() : null);
  return {
    update(chunk2) {
      for (const taker of takers)
        taker?.update(chunk2);
    },
    end() {
      const [sha256 = null, md5 = null, md5Lf = null] = takers.map((taker) => taker?.end() ?? null);
      return { sha256, md5, "md5-lf": md5Lf };
    }
  };
}
const TAKERS = {
  sha256: () => plain("sha256"),
  md5: () => plain("md5"),
  "md5-lf": () => {
    const hash = plain("md5");
    const form = dvcTextForm();
    return {
      update: (chunk2) => hash.update(form.update(chunk2)),
      end() {
        hash.update(form.end());
        return hash.end();
      }
    };
  }
};
function plain(algorithm) {
  const hash = createHash(algorithm);
  return { update: (chunk2) => hash.update(chunk2), end: () => hash.digest() };
}
;
const FILES_PER_TASK = 256;
const BYTES_PER_TASK = 32 * 1024 * 1024;
function readTask(numbers, { files, objectFormat }, { root }) {
  return {
    files: locationsOf(root, files, numbers),
    sizes: valuesOf(numbers, (file) => files.sizes[file]),
    modified: valuesOf(numbers, (file) => files.modified[file]),
    objectFormat
  };
}
function readByName(numbers, snapshot, world, take, wanted, conversionOf2) {
  const taskOf = (task) => ({
    ...readTask(task, snapshot, world),
    wanted: Uint8Array.from(task, wanted),
    ...conversionOf2 === null ? {} : { conversions: Uint8Array.from(task, conversionOf2) }
  });
  return readAll("names", numbers, snapshot, world, taskOf, ({ digests, objectIds, sizes }, index, file) => {
    const flags = wanted(file) | DIGEST_FLAGS.sha256;
    const digestOf = (algorithm) => {
      const bytes = DIGEST_BYTES[algorithm];
      const { buffer, byteOffset } = digests[algorithm];
      return isWanted(algorithm, flags) ? Buffer.from(buffer, byteOffset + index * bytes, bytes) : null;
    };
    const sha256 = digestOf("sha256");
    const others = { md5: digestOf("md5"), "md5-lf": digestOf("md5-lf") };
    take(file, {
      objectId: objectIds[index],
      size: sizes[index],
      digests: { sha256, ...others }
    });
  });
}
function readHeads(numbers, snapshot, world, take) {
  const taskOf = (task) => readTask(task, snapshot, world);
  return readAll("heads", numbers, snapshot, world, taskOf, ({ hashes }, index, file) => {
    take(file, hashes[index]);
  });
}
async function readAll(kind, numbers, snapshot, world, taskOf, take) {
  const reading = { errors: [], bytesRead: 0 };
  const mostBytes = kind === "heads" ? Number.POSITIVE_INFINITY : BYTES_PER_TASK;
  const tasks = inTasks(numbers, snapshot, mostBytes);
  await world.workers.run(kind, { length: tasks.length, at: (number) => taskOf(tasks[number]) }, (result, number) => {
    const task = tasks[number];
    addResult(reading, result, task, snapshot);
    const failed = new Set(result.errors.map(({ file }) => file));
    task.forEach((file, index) => {
      if (!failed.has(index))
        take(result, index, file);
    });
  }, world.progress.advance);
  return reading;
}
function inTasks(numbers, { files }, mostBytes) {
  const tasks = [];
  let task = [];
  let bytes = 0;
  for (const file of numbers) {
    const size = files.sizes[file];
    if (tasks.length === 0 || task.length === FILES_PER_TASK || bytes + size > mostBytes) {
      task = [];
      bytes = 0;
      tasks.push(task);
    }
    task.push(file);
    bytes += size;
  }
  return tasks;
}
function addResult(reading, { errors, bytesRead }, task, { files }) {
  for (const { file, message } of errors) {
    reading.errors.push({ path: paths_pathAt(files, task[file]), message });
  }
  reading.bytesRead += bytesRead;
}
;
const NOTHING_MORE = () => 0;
function createReader(snapshot, world, cache) {
  if (cache === null) {
    return {
      names: (numbers, take, wanted = NOTHING_MORE, conversionOf2) => readByName(numbers, snapshot, world, take, wanted, conversionOf2 ?? null),
      heads: (numbers, take) => readHeads(numbers, snapshot, world, take)
    };
  }
  const locationOf2 = (file) => locate(world.root, paths_pathAt(snapshot.files, file));
  function divide2(numbers, recall2, conversionOf2 = () => 0) {
    const stampFor = (file) => stampOf(locationOf2(file), conversionOf2(file));
    const startedNs = BigInt(world.now()) * 1000000n;
    const unknown = [];
    const stamps = /* @__PURE__ */ new Map();
    for (const file of numbers) {
      const stamp = stampFor(file);
      const known2 = stamp && cache?.findFile(stamp);
      if (known2 && recall2(file, known2))
        continue;
      unknown.push(file);
      if (stamp)
        stamps.set(file, stamp);
    }
    const remember = (file, identity2) => {
      const before = stamps.get(file);
      const after2 = stampFor(file);
      if (before && after2 && isSame(before, after2))
        cache?.rememberFile(before, startedNs, identity2);
    };
    return { unknown, remember };
  }
  return {
    names(numbers, take, wanted = NOTHING_MORE, conversionOf2) {
      const recall2 = (file, { sha256, objectId: id }) => {
        if (sha256 === null || id === null || isWanted("md5-lf", wanted(file)))
          return false;
        const objectId = id.toString("hex");
        const isConverted = conversionOf2 !== void 0 && conversionOf2(file) !== 0;
        const wantsMd5 = isWanted("md5", wanted(file));
        const blob = isConverted || wantsMd5 ? cache.findBlob(objectId) : null;
        const md5 = blob?.md5 ?? null;
        if (wantsMd5 && md5 === null || isConverted && blob === null)
          return false;
        const size = isConverted ? blob?.size ?? 0 : snapshot.files.sizes[file];
        take(file, { objectId, size, digests: { sha256, md5, "md5-lf": null } });
        return true;
      };
      const { unknown, remember } = divide2(numbers, recall2, conversionOf2);
      const read2 = (file, names) => {
        const { objectId, size, digests } = names;
        const { sha256, md5 } = digests;
        remember(file, { headHash: null, sha256, objectId: Buffer.from(objectId, "hex") });
        if (md5 !== null || conversionOf2 !== void 0)
          cache.rememberBlob(objectId, { size, sha256, md5 });
        take(file, names);
      };
      return readByName(unknown, snapshot, world, read2, wanted, conversionOf2 ?? null);
    },
    heads(numbers, take) {
      const { unknown, remember } = divide2(numbers, (file, { headHash }) => {
        if (headHash === null)
          return false;
        take(file, headHash);
        return true;
      });
      return readHeads(unknown, snapshot, world, (file, hash) => {
        remember(file, { headHash: hash, sha256: null, objectId: null });
        take(file, hash);
      });
    }
  };
}
function stampOf(location, conversion) {
  const stat = (0, external_node_fs_namespaceObject.lstatSync)(location, { bigint: true, throwIfNoEntry: false });
  if (stat === void 0 || conversion === 0)
    return stat;
  const { dev, ino, mtimeNs, ctimeNs } = stat;
  return { dev, ino, size: stat.size + (BigInt(conversion) << 56n), mtimeNs, ctimeNs };
}
function isSame(left, right) {
  return ["dev", "ino", "size", "mtimeNs", "ctimeNs"].every((field) => left[field] === right[field]);
}
;
function garbled(command) {
  return new Failure(`git ${command} wrote what can't be read, or ended in the middle of it; run it again, and see whether this git is sound: git version, git fsck`);
}
function* records(output, command) {
  let start = 0;
  for (let end = output.indexOf(0); end >= 0; end = output.indexOf(0, start)) {
    yield output.subarray(start, end);
    start = end + 1;
  }
  if (start < output.length)
    throw garbled(command);
}
const SKIP_WORKTREE = 83;
const FIRST_LOWER_CASE = 97;
function isUnwatched(tag) {
  return tag === SKIP_WORKTREE || tag >= FIRST_LOWER_CASE;
}
;
async function hashAsGit(paths, repository) {
  if (paths.length === 0)
    return [];
  const hash = async (batch) => {
    const input = Buffer.from(batch.map((path2) => `${quotePath(path2)}
`).join(""));
    const output = await repository.run(["hash-object", "--stdin-paths"], input);
    const ids = output.toString("latin1").split("\n");
    if (ids.pop() !== "" || ids.length !== batch.length || !ids.every(isObjectId)) {
      throw garbled("hash-object");
    }
    return ids;
  };
  try {
    return await hash(paths);
  } catch (error2) {
    if (!(error2 instanceof GitError) || error2.isGivenUp)
      throw error2;
    const ids = [];
    for (const path2 of paths) {
      const [id = null] = await hash([path2]).catch(() => []);
      ids.push(id);
    }
    return ids;
  }
}
function quotePath(path2) {
  const characters = Array.from(pathBytes(path2), (byte) => {
    const isPlain2 = byte >= 32 && byte < 127 && byte !== 34 && byte !== 92;
    return isPlain2 ? String.fromCharCode(byte) : `\\${byte.toString(8).padStart(3, "0")}`;
  });
  return `"${characters.join("")}"`;
}
;
function wantedConverted(files, conversions) {
  const { sizes: dataSizes, hasUnknown } = sizesOf(files, conversions);
  const wanted = [];
  const ranges = [];
  const lfs = /* @__PURE__ */ new Map();
  for (const [file, conversion] of conversions) {
    const size = files.sizes[file];
    if (conversion === CONVERSION.lfs)
      lists_addTo(lfs, size, file);
    else
      ranges.push({ file, ...storedSizes(conversion, size) });
  }
  for (const [size, alike] of lfs) {
    if (alike.length > 1 || dataSizes.all.has(size))
      addAll(wanted, alike);
  }
  const isMet = hasUnknown ? () => true : meets(Float64Array.from(dataSizes.real).sort());
  ranges.sort((left, right) => left.least - right.least);
  let from = 0;
  while (from < ranges.length) {
    let most = ranges[from].most;
    let to = from + 1;
    for (; to < ranges.length && ranges[to].least <= most; to++) {
      most = Math.max(most, ranges[to].most);
    }
    for (let at2 = from; at2 < to; at2++) {
      const range = ranges[at2];
      if (to - from > 1 || isMet(range))
        wanted.push(range.file);
    }
    from = to;
  }
  return wanted;
}
function sizesOf(files, conversions) {
  const real = /* @__PURE__ */ new Set();
  const all = /* @__PURE__ */ new Set();
  let hasUnknown = false;
  for (let file = 0; file < files.contents.length; file++) {
    const content = files.contents[file];
    if (content === NOT_NAMED && conversions.has(file))
      continue;
    const size = files.sizes[file];
    if (size === UNKNOWN_SIZE)
      hasUnknown ||= content !== ELSEWHERE;
    else
      all.add(size);
    if (content !== ELSEWHERE && size !== UNKNOWN_SIZE)
      real.add(size);
  }
  return { sizes: { real, all }, hasUnknown };
}
function meets(sizes) {
  return ({ least, most }) => {
    let [low, high] = [0, sizes.length];
    while (low < high) {
      const middle = low + high >> 1;
      if (sizes[middle] < least)
        low = middle + 1;
      else
        high = middle;
    }
    return low < sizes.length && sizes[low] <= most;
  };
}
;
async function nameAsStored(snapshot, world, cache) {
  const named2 = await nameConverted(snapshot, world, cache, () => true);
  const files = withoutPaths(named2.snapshot.files, new Set(named2.errors.map(({ path: path2 }) => path2)));
  return { ...named2, snapshot: { ...named2.snapshot, files } };
}
async function nameConverted(snapshot, world, cache, isWanted2) {
  const { conversions: converted, ...rest } = snapshot;
  if (converted === void 0)
    return { snapshot, errors: [], bytesRead: 0 };
  const { conversions, gitPaths } = converted;
  const wanted = wantedConverted(snapshot.files, conversions).filter(isWanted2);
  if (wanted.length === 0)
    return { snapshot: rest, errors: [], bytesRead: 0 };
  world.progress.phase("comparing contents");
  const files = {
    ...snapshot.files,
    contents: Int32Array.from(snapshot.files.contents),
    sizes: Float64Array.from(snapshot.files.sizes),
    pointers: new Map(snapshot.files.pointers)
  };
  const reader = createReader(snapshot, world, cache);
  const conversionOf2 = (file) => conversions.get(file) ?? 0;
  const isLfs = (file) => conversionOf2(file) === CONVERSION.lfs;
  const lines = await reader.names(wanted.filter((file) => isConvertedHere(conversionOf2(file))), (file, { objectId, size }) => {
    files.contents[file] = files.objectIds.addHex(objectId);
    files.sizes[file] = size;
  }, () => 0, conversionOf2);
  const lfs = await reader.names(wanted.filter(isLfs), (file, { size, digests }) => {
    files.contents[file] = ELSEWHERE;
    files.pointers.set(file, lfsObject(snapshot.objectFormat, digests.sha256, size));
  });
  const byGit = wanted.filter((file) => gitPaths.has(file));
  const repository = byGit.length === 0 ? null : await world.git.open(world.root);
  const errors = [...lines.errors, ...lfs.errors];
  let bytesRead = lines.bytesRead + lfs.bytesRead;
  if (repository !== null) {
    const ids = await hashAsGit(byGit.map((file) => gitPaths.get(file)), repository);
    byGit.forEach((file, at2) => {
      const id = ids[at2] ?? null;
      if (id === null)
        errors.push({ path: paths_pathAt(files, file), message: "git could not read it" });
      else {
        files.contents[file] = files.objectIds.addHex(id);
        bytesRead += files.sizes[file];
        files.sizes[file] = UNKNOWN_SIZE;
      }
    });
  }
  return { snapshot: { ...rest, files }, errors, bytesRead };
}
;
function classify(directories, tokenOf) {
  const classes = /* @__PURE__ */ new Map();
  const below2 = /* @__PURE__ */ new Map();
  for (let at2 = directories.length - 1; at2 >= 0; at2--) {
    const directory = directories[at2];
    const held2 = [
      ...directory.entries,
      ...directory.others.map(({ name, file }) => `${name}/${tokenOf(file)}`),
      ...below2.get(directory) ?? []
    ];
    const key = held2.sort().join("/");
    let known2 = classes.get(key);
    if (known2 === void 0) {
      known2 = { number: classes.size, directories: [] };
      classes.set(key, known2);
    }
    known2.directories.push(directory);
    const { parent } = directory;
    if (parent === null)
      continue;
    const siblings = below2.get(parent);
    const entry = `${directory.name}/d${known2.number}`;
    if (siblings === void 0)
      below2.set(parent, [entry]);
    else
      siblings.push(entry);
  }
  return [...classes.values()];
}
;
const DEEPEST_LEVEL = 500;
function spoiltDirectories(snapshot, groups) {
  const states = statesOf(snapshot, groups);
  if (!states.includes(FULL) && !groups.some(({ files }) => files.some(isDirectory)))
    return null;
  const spoilt = /* @__PURE__ */ new Set();
  const spoil = spoilIn(spoilt);
  snapshot.files.directories.forEach((path2, number) => {
    if (states[number] === SPOILT || spoilt_directories_isTooDeep(path2))
      spoil(path2);
  });
  for (const path2 of snapshot.others.directories)
    if (spoilt_directories_isTooDeep(path2))
      spoil(path2);
  for (const { path: path2 } of snapshot.errors)
    spoil(path2);
  spoilLinks(snapshot, groups, spoil);
  return spoilt;
}
function openDirectories(snapshot, mayRepeat) {
  const { files, others } = snapshot;
  const spoilt = /* @__PURE__ */ new Set();
  const spoil = spoilIn(spoilt);
  const counts = new Uint32Array(files.directories.length);
  const isSpoilt = new Uint8Array(files.directories.length);
  const links = Array.from(files.links.values()).flat();
  for (let file = 0; file < files.directoryOf.length; file++) {
    const directory = files.directoryOf[file];
    counts[directory] = counts[directory] + 1;
    if (mayRepeat(file))
      continue;
    isSpoilt[directory] = 1;
    for (const path2 of files.links.get(file) ?? [])
      spoil(parentDirectory(path2));
  }
  files.directories.forEach((path2, number) => {
    if (isSpoilt[number] === 1 || spoilt_directories_isTooDeep(path2))
      spoil(path2);
  });
  for (const path2 of others.directories)
    if (spoilt_directories_isTooDeep(path2))
      spoil(path2);
  for (const path2 of links)
    if (spoilt_directories_isTooDeep(path2))
      spoil(parentDirectory(path2));
  for (const { path: path2 } of snapshot.errors)
    spoil(path2);
  const open = /* @__PURE__ */ new Map();
  const add2 = (path2) => {
    for (let above2 = path2; !isTop(above2) && !open.has(above2); above2 = parentDirectory(above2)) {
      if (!spoilt.has(above2) && !spoilt_directories_isTooDeep(above2) && snapshot.isWhole(above2))
        open.set(above2, 0);
    }
  };
  files.directories.forEach((path2, number) => {
    if (counts[number] === 0)
      return;
    add2(path2);
    if (open.has(path2))
      open.set(path2, counts[number]);
  });
  for (const path2 of directoriesInUse(others))
    add2(path2);
  for (const path2 of links)
    add2(parentDirectory(path2));
  for (const [file, { identity: identity2 }] of files.pointers) {
    if (isOfDirectory(identity2))
      add2(pathAt(files, file).replace(/\/$/, ""));
  }
  return open;
}
function isDirectory({ pointer }) {
  return isOfDirectory(pointer?.identity ?? null);
}
function isOfDirectory(identity2) {
  return identity2?.algorithm.endsWith("-directory") === true;
}
function spoilIn(spoilt) {
  return (path2) => {
    for (let above2 = shallow(path2); !isTop(above2) && !spoilt.has(above2); above2 = paths_parentDirectory(above2))
      spoilt.add(above2);
  };
}
function isTop(path2) {
  return path2 === "" || path2 === "/" || path2 === ".." || path2.endsWith("/..");
}
function spoilt_directories_isTooDeep(path2) {
  return shallow(path2) !== path2;
}
const FULL = 1;
const SPOILT = 2;
function statesOf({ files }, groups) {
  const { directories, directoryOf: directoryOf2 } = files;
  const inGroups = countInGroups(groups);
  const inAll = new Uint32Array(directories.length);
  for (let file = 0; file < directoryOf2.length; file++) {
    const directory = directoryOf2[file];
    inAll[directory] = inAll[directory] + 1;
  }
  return Uint8Array.from(inAll, (count2, directory) => {
    if (count2 === 0)
      return 0;
    return inGroups(directories[directory]) === count2 ? FULL : SPOILT;
  });
}
function countInGroups(groups) {
  const numbers = /* @__PURE__ */ new Map();
  const counts = [];
  for (const group2 of groups) {
    for (const file of group2.files) {
      if (file.pointer?.path === null)
        continue;
      const directory = directoryOfPlace(file);
      const number = numbers.get(directory);
      if (number !== void 0)
        counts[number] = counts[number] + 1;
      else
        numbers.set(directory, counts.push(1) - 1);
    }
  }
  return (directory) => counts[numbers.get(directory) ?? -1] ?? 0;
}
function spoilLinks({ files }, groups, spoil) {
  if (files.links.size === 0)
    return;
  const grouped = new Set(groups.flatMap((group2) => group2.files.flatMap(({ links }) => links ?? [])));
  for (const links of files.links.values()) {
    for (const path2 of links)
      if (!grouped.has(path2) || spoilt_directories_isTooDeep(path2))
        spoil(paths_parentDirectory(path2));
  }
}
function shallow(path2) {
  if (path2.length < DEEPEST_LEVEL * 2)
    return path2;
  let end = -1;
  for (let level = 0; level < DEEPEST_LEVEL; level++) {
    end = path2.indexOf("/", end + 1);
    if (end < 0)
      return path2;
  }
  return path2.slice(0, end);
}
;
const FEWEST_FILES = 2;
function isShared({ directories }) {
  return directories.length > 1 && directories[0].files >= FEWEST_FILES;
}
function directory_tree_directoriesOf(snapshot, groups) {
  const spoilt = spoiltDirectories(snapshot, groups);
  if (spoilt === null)
    return [];
  const all = /* @__PURE__ */ new Map();
  const at2 = createAt(snapshot, spoilt, all);
  groups.forEach((group2, number) => {
    for (const file of group2.files) {
      for (const path2 of [data_files_placeOf(file), ...file.links ?? []])
        hold(path2, file, group2, number, at2);
    }
  });
  addOthers(snapshot, at2);
  const directories = [...all.values()];
  for (let index = directories.length - 1; index >= 0; index--) {
    const { parent, files, hasUnknownCount, bytes } = directories[index];
    if (parent === null)
      continue;
    parent.files += files;
    parent.hasUnknownCount ||= hasUnknownCount;
    parent.bytes = parent.bytes === null || bytes === null ? null : parent.bytes + bytes;
  }
  return directories;
}
function candidates(classes, directories) {
  const chosen = new Set(classes.filter(isShared).flatMap((each) => each.directories));
  for (const directory of directories) {
    if (directory.parent !== null && chosen.has(directory.parent))
      chosen.add(directory);
  }
  return [...chosen];
}
function createAt(snapshot, spoilt, all) {
  return (path2) => {
    const missing2 = [];
    let directory = null;
    if (spoilt_directories_isTooDeep(path2))
      return null;
    for (let above2 = path2; ; above2 = paths_parentDirectory(above2)) {
      const known2 = all.get(above2);
      if (known2 !== void 0) {
        directory = known2;
        break;
      }
      if (isTop(above2) || spoilt.has(above2) || !snapshot.isWhole(above2))
        break;
      missing2.push(above2);
    }
    for (const each of missing2.reverse()) {
      directory = emptyDirectory(each, directory);
      all.set(each, directory);
    }
    return directory;
  };
}
function hold(path2, file, { size }, group2, at2) {
  if (file.pointer?.path === null)
    return;
  const directory = at2(isDirectory(file) ? path2.replace(/\/$/, "") : paths_parentDirectory(path2));
  if (directory === null)
    return;
  const count2 = isDirectory(file) ? file.pointer?.fileCount ?? null : 1;
  directory.entries.push(`${isDirectory(file) ? "" : baseName(path2)}/g${group2}`);
  directory.files += count2 ?? 2;
  directory.hasUnknownCount ||= count2 === null;
  directory.bytes = directory.bytes === null || size === null ? null : directory.bytes + size;
}
function addOthers({ others }, at2) {
  const known2 = /* @__PURE__ */ new Map();
  for (let file = 0; file < others.names.length; file++) {
    const number = others.directoryOf[file];
    let directory = known2.get(number);
    if (directory === void 0) {
      directory = at2(paths_parentDirectory(paths_pathAt(others, file)));
      known2.set(number, directory);
    }
    directory?.others.push({ name: nameAt(others.names, file), file });
  }
}
function emptyDirectory(path2, parent) {
  return {
    path: path2,
    name: baseName(path2),
    parent,
    entries: [],
    others: [],
    files: 0,
    hasUnknownCount: false,
    bytes: 0
  };
}
;
const other_contents_FILES_PER_TASK = 512;
async function nameOthers(directories, snapshot, world, left) {
  const { contents, pointers } = snapshot.others;
  const ofPointer = pointerTokens(pointers);
  const all = filesOf(directories);
  const isUnnamed = (file) => contents[file] === NOT_NAMED;
  const named2 = /* @__PURE__ */ new Map();
  const tokenOf = (file) => {
    if (contents[file] === ELSEWHERE)
      return ofPointer(file);
    if (!isUnnamed(file))
      return `o${contents[file]}`;
    return named2.get(file) ?? `u${file}`;
  };
  if (!all.some(isUnnamed))
    return { tokenOf, bytesRead: 0 };
  const measured = await other_contents_measure(filesOf(left(() => "o")).filter(isUnnamed), snapshot.others, world);
  const { sizes } = measured;
  const bySize = all.every(isUnnamed) ? (file) => `o${sizes.get(file) ?? `u${file}`}` : () => "o";
  const wanted = filesOf(left(bySize)).filter((file) => sizes.has(file));
  const bytesRead = await other_contents_read(wanted, measured, snapshot, world, (file, objectId) => {
    named2.set(file, `o${snapshot.files.objectIds.addHex(objectId)}`);
  });
  return { tokenOf, bytesRead };
}
async function readOthers(numbers, snapshot, world, take) {
  const measured = await other_contents_measure(numbers, snapshot.others, world);
  const wanted = numbers.filter((file) => measured.sizes.has(file));
  return other_contents_read(wanted, measured, snapshot, world, take);
}
function filesOf(directories) {
  return directories.flatMap(({ others }) => others.map(({ file }) => file));
}
function pointerTokens(pointers) {
  const numbers = /* @__PURE__ */ new Map();
  return (file) => {
    const identity2 = pointers.get(file)?.identity;
    if (!identity2)
      return `u${file}`;
    const key = `${identityKey(identity2)} ${identity2.size}`;
    const number = numbers.get(key) ?? numbers.size;
    numbers.set(key, number);
    return `p${number}`;
  };
}
async function other_contents_measure(numbers, others, world) {
  const measured = { sizes: /* @__PURE__ */ new Map(), modified: /* @__PURE__ */ new Map() };
  const tasks = other_contents_inTasks(numbers);
  await world.workers.run("measure", tasks.map((task) => locationsOf(world.root, others, task)), ({ states, sizes, modified }, number) => {
    tasks[number]?.forEach((file, index) => {
      if (states[index] !== MEASURED.file && states[index] !== MEASURED.linked)
        return;
      measured.sizes.set(file, sizes[index]);
      measured.modified.set(file, modified[index]);
    });
  }, () => {
  });
  return measured;
}
async function other_contents_read(numbers, { sizes, modified }, { others, objectFormat }, world, take) {
  const tasks = other_contents_inTasks(numbers);
  let bytesRead = 0;
  await world.workers.run("names", tasks.map((task) => ({
    files: locationsOf(world.root, others, task),
    sizes: Float64Array.from(task, (file) => sizes.get(file)),
    modified: Float64Array.from(task, (file) => modified.get(file)),
    objectFormat,
    // Nothing is asked for beside git's name.
    wanted: new Uint8Array(task.length)
  })), (result, number) => {
    bytesRead += result.bytesRead;
    tasks[number]?.forEach((file, index) => {
      const objectId = result.objectIds[index];
      if (objectId)
        take(file, objectId);
    });
  }, world.progress.advance);
  return bytesRead;
}
function other_contents_inTasks(numbers) {
  const tasks = [];
  for (let at2 = 0; at2 < numbers.length; at2 += other_contents_FILES_PER_TASK)
    tasks.push(numbers.slice(at2, at2 + other_contents_FILES_PER_TASK));
  return tasks;
}
;
async function findRepeatedDirectories(snapshot, groups, world) {
  const directories = directory_tree_directoriesOf(snapshot, groups);
  if (directories.length < 2)
    return { directories: [], bytesRead: 0 };
  const named2 = await nameOthers(directories, snapshot, world, (tokenOf) => candidates(classify(directories, tokenOf), directories));
  const classes = classify(directories, named2.tokenOf);
  return {
    directories: topmost(classes).map(describe).sort(byBytes),
    bytesRead: named2.bytesRead
  };
}
function topmost(classes) {
  const classOf = /* @__PURE__ */ new Map();
  const shared2 = classes.filter(isShared);
  for (const each of shared2)
    for (const directory of each.directories)
      classOf.set(directory, each);
  return shared2.filter(({ directories }) => {
    const [first] = directories;
    const above2 = first.parent && classOf.get(first.parent);
    const isPart = ({ parent, name }) => name === first.name && parent !== null && classOf.get(parent) === above2;
    return !above2 || !directories.every(isPart);
  });
}
function describe({ directories }) {
  const { files, bytes, hasUnknownCount } = directories[0];
  return {
    paths: directories.map(({ path: path2 }) => path2).sort(comparePaths),
    files: hasUnknownCount ? null : files,
    bytes
  };
}
function byBytes(left, right) {
  const size = ({ bytes }) => bytes ?? -1;
  return size(right) - size(left) || comparePaths(left.paths[0], right.paths[0]);
}
;
const EVIDENCE_OF = {
  lfs: "lfs-oid",
  annex: "annex-key",
  dvc: "dvc-md5"
};
const EVIDENCE_SETS = [];
const NAMES_FIRST = ["sha256:", "md5:", "md5-lf:"];
function groupNamed(files, contents, different) {
  return setsOf(contents, different).map((members) => {
    const content = contents[members[0]];
    const objectId = content < files.objectIds.count ? files.objectIds.hex(content) : void 0;
    const names = named_namesOf(objectId, members, files);
    return groupOf(members, names, files, objectId);
  });
}
function groupOfOne(files, file, objectId) {
  const content = files.contents[file];
  const id = objectId ?? (content < 0 ? void 0 : files.objectIds.hex(content));
  const names = named_namesOf(id, [file], files);
  return names.length === 0 ? null : groupOf([file], names, files, id);
}
function groupOf(members, names, files, objectId) {
  return {
    id: names[0],
    names,
    evidence: named_evidenceOf(members, files),
    size: sizeOf(members, files),
    files: members.map((file) => dataFileAt(files, file, objectId))
  };
}
function setsOf(contents, different) {
  const counts = new Uint32Array(different);
  for (const content of contents) {
    if (content >= 0)
      counts[content] = counts[content] + 1;
  }
  const sets = [];
  const places = new Uint32Array(different);
  for (let file = 0; file < contents.length; file++) {
    const content = contents[file];
    const count2 = content < 0 ? 0 : counts[content];
    if (count2 === 0 || count2 === 1 && places[content] === 0)
      continue;
    if (places[content] === 0)
      places[content] = sets.push(new Array(count2));
    const set = sets[places[content] - 1];
    set[set.length - count2] = file;
    counts[content] = count2 - 1;
  }
  return sets;
}
function named_namesOf(objectId, members, { pointers }) {
  const git = objectId === void 0 ? [] : [`git:${objectId}`];
  if (pointers.size === 0)
    return git;
  const stored2 = [];
  for (const file of members) {
    const identity2 = pointers.get(file)?.identity;
    if (identity2 && !stored2.some((name) => isName(name, identity2)))
      stored2.push(identityKey(identity2));
  }
  if (stored2.length > 1)
    stored2.sort((left, right) => named_rank(left) - named_rank(right) || (left < right ? -1 : 1));
  return [...git, ...stored2];
}
function isName(name, { algorithm, hex: hex2 }) {
  return name.length === algorithm.length + 1 + hex2.length && name.endsWith(hex2) && name.startsWith(algorithm);
}
function named_rank(name) {
  const first = NAMES_FIRST.findIndex((prefix) => name.startsWith(prefix));
  return first < 0 ? NAMES_FIRST.length : first;
}
function named_evidenceOf(members, { contents, pointers }) {
  let found2 = 0;
  for (const file of members) {
    const pointer = pointers.size === 0 ? void 0 : pointers.get(file);
    const evidence2 = pointer ? EVIDENCE_OF[pointer.kind] : contents[file] === NOT_NAMED ? "bytes" : "git-oid";
    found2 |= 1 << EVIDENCE.indexOf(evidence2);
  }
  let evidence = EVIDENCE_SETS[found2];
  if (evidence === void 0) {
    evidence = EVIDENCE.filter((_, index) => (found2 & 1 << index) !== 0);
    EVIDENCE_SETS[found2] = evidence;
  }
  return evidence;
}
function sizeOf(members, { sizes, pointers }) {
  const isSized = (file) => sizes[file] !== UNKNOWN_SIZE;
  const known2 = members.find((file) => isSized(file) && !pointers.has(file)) ?? members.find(isSized);
  return known2 === void 0 ? null : knownSize(sizes[known2]);
}
;
async function matchDivided(known2, snapshot, world, cache) {
  const { files, layout } = snapshot;
  const match2 = { groups: [], errors: [], bytesRead: 0, notes: [] };
  if (layout.divided.size === 0)
    return match2;
  const grouped = new Set(known2.flatMap((group2) => group2.files.map(data_files_placeOf)));
  const paths = [...layout.divided.keys()].filter((path2) => !grouped.has(path2));
  const alone = [...filesAt(files, numbers_numbersTo(files.names.length), paths).values()].flat();
  const add2 = (file, objectId) => {
    const group2 = groupOfOne(files, file, objectId);
    if (group2 !== null)
      match2.groups.push(group2);
  };
  const unread2 = alone.filter((file) => files.contents[file] === NOT_NAMED);
  for (const file of alone)
    if (files.contents[file] !== NOT_NAMED)
      add2(file);
  const { errors, bytesRead } = await createReader(snapshot, world, cache).names(unread2, (file, { objectId }) => add2(file, objectId));
  return { ...match2, errors, bytesRead };
}
;
function askedDigests(pointers) {
  const bySize = /* @__PURE__ */ new Map();
  for (const { identity: identity2 } of pointers) {
    if (identity2 === null || identity2.size === null)
      continue;
    const { algorithm, size } = identity2;
    if (isDigest(algorithm))
      bySize.set(size, (bySize.get(size) ?? 0) | DIGEST_FLAGS[algorithm]);
  }
  return { isEmpty: bySize.size === 0, of: (size) => bySize.get(size) ?? 0 };
}
function isDigest(algorithm) {
  return DIGEST_ALGORITHMS.some((digest) => digest === algorithm);
}
;
async function divideByHead(numbers, { files }, reader) {
  const byHead = /* @__PURE__ */ new Map();
  const heads = await reader.heads(numbers, (file, hash) => {
    lists_addTo(byHead, `${files.sizes[file]}:${hash}`, file);
  });
  return { ...heads, sets: [...byHead.values()].filter((set) => set.length > 1) };
}
;
async function matchByDigest(sets, snapshot, reader) {
  const sizeOf2 = (file) => snapshot.files.sizes[file];
  const all = sets.flat();
  const alike = all.filter((file) => sizeOf2(file) <= HEAD_BYTES);
  const larger = all.filter((file) => sizeOf2(file) > HEAD_BYTES);
  const heads = await divideByHead(larger, snapshot, reader);
  for (const set of heads.sets)
    for (const file of set)
      alike.push(file);
  const byDigest = /* @__PURE__ */ new Map();
  const objectIds = /* @__PURE__ */ new Map();
  const names = await reader.names(alike, (file, { objectId, digests }) => {
    const key = digests.sha256.toString("latin1");
    lists_addTo(byDigest, key, file);
    objectIds.set(key, objectId);
  });
  return {
    sets: [...byDigest].filter(([, members]) => members.length > 1).map(([key, members]) => [objectIds.get(key), members]),
    errors: [...heads.errors, ...names.errors],
    bytesRead: heads.bytesRead + names.bytesRead
  };
}
;
const ALONE = 0;
function setsOfSize(numbers, { sizes }) {
  const numberOf2 = /* @__PURE__ */ new Map();
  const setOf = new Uint32Array(numbers.length);
  const all = new Uint32Array(numbers.length);
  for (let at2 = 0; at2 < numbers.length; at2++) {
    const size = sizes[numbers[at2]];
    let set = numberOf2.get(size);
    if (set === void 0) {
      set = numberOf2.size;
      numberOf2.set(size, set);
    }
    setOf[at2] = set;
    all[set] = all[set] + 1;
  }
  const counts = [];
  let total2 = 0;
  for (let set = 0; set < numberOf2.size; set++) {
    const count2 = all[set];
    all[set] = count2 > 1 ? total2 + 1 : ALONE;
    if (count2 === 1)
      continue;
    counts.push(count2);
    total2 += count2;
  }
  const files = new Uint32Array(total2);
  for (let at2 = 0; at2 < numbers.length; at2++) {
    const set = setOf[at2];
    const place = all[set];
    if (place === ALONE)
      continue;
    files[place - 1] = numbers[at2];
    all[set] = place + 1;
  }
  return { files, counts };
}
;
const by_size_FILES_PER_TASK = 512;
const by_size_BYTES_PER_TASK = 32 * 1024 * 1024;
const SMALLEST_LARGE = 1024 * 1024;
async function matchBySize(numbers, snapshot, world, reader, remembers) {
  const { files } = snapshot;
  const { parts: parts2, large, others } = by_size_divide(numbers, files, remembers);
  const divided = await divideByHead(large, snapshot, reader);
  const match2 = await narrowParts(by_size_byBytes([...parts2, ...by_size_partsOf(divided.sets, files)]), snapshot, world);
  const digested = await matchByDigest(others, snapshot, reader);
  for (const [objectId, members] of digested.sets)
    match2.groups.push(by_size_groupOf(objectId, members, files));
  return {
    groups: match2.groups,
    errors: [...divided.errors, ...match2.errors, ...digested.errors],
    bytesRead: divided.bytesRead + match2.bytesRead + digested.bytesRead,
    notes: []
  };
}
async function narrowParts(parts2, snapshot, world) {
  const match2 = { groups: [], errors: [], bytesRead: 0, notes: [] };
  const taskOf = ({ files, counts }) => ({ ...readTask(files, snapshot, world), counts });
  await world.workers.run(
    "narrow",
    // Made one by one, while others are done already: all of them take as long as reading 3 % of the files.
    { length: parts2.length, at: (number) => taskOf(parts2[number]) },
    (result, number) => {
      const { files } = parts2[number];
      addResult(match2, result, files, snapshot);
      for (const { objectId, members } of result.groups) {
        const group2 = by_size_groupOf(objectId, members.map((file) => files[file]), snapshot.files);
        match2.groups.push(group2);
      }
    },
    world.progress.advance
  );
  return match2;
}
function by_size_partsOf(sets, { sizes }) {
  return sets.map((set) => ({
    files: Uint32Array.from(set),
    counts: [set.length],
    bytes: set.length * sizes[set[0]]
  }));
}
function by_size_byBytes(parts2) {
  return parts2.sort((left, right) => right.bytes - left.bytes);
}
function by_size_divide(numbers, files, remembers) {
  const { counts, files: alike } = setsOfSize(numbers, files);
  const parts2 = [];
  const large = [];
  const others = [];
  let part = null;
  let begin = 0;
  let end = 0;
  for (const count2 of counts) {
    const first = end;
    end += count2;
    const size = files.sizes[alike[first]];
    const bytes = count2 * size;
    const isLarge = size >= SMALLEST_LARGE && count2 > 2 && bytes > by_size_BYTES_PER_TASK;
    const isApart = remembers || count2 * Math.min(size, HEAD_BYTES) > MOST_BYTES_HELD;
    if (isApart || isLarge) {
      const set = alike.subarray(first, end);
      if (isApart)
        others.push(Array.from(set));
      else
        for (const file of set)
          large.push(file);
      part = null;
      continue;
    }
    if (part === null || end - begin > by_size_FILES_PER_TASK || part.bytes + bytes > by_size_BYTES_PER_TASK) {
      begin = first;
      part = { files: alike, counts: [], bytes: 0 };
      parts2.push(part);
    }
    part.files = alike.subarray(begin, end);
    part.counts.push(count2);
    part.bytes += bytes;
  }
  return { parts: parts2, large, others };
}
function by_size_groupOf(objectId, members, files) {
  const id = `git:${objectId}`;
  return {
    id,
    names: [id],
    evidence: ["bytes"],
    size: files.sizes[members[0]],
    files: sortByPath(members.map((file) => dataFileAt(files, file)))
  };
}
;
function mayBeEqual(numbers, { files, quickHashes }) {
  if (quickHashes === void 0 || quickHashes.files !== files)
    return numbers;
  const { hashes } = quickHashes;
  const counts = /* @__PURE__ */ new Map();
  const open = /* @__PURE__ */ new Set();
  for (const file of numbers) {
    const hash = hashes[file];
    if (hash === NO_HASH)
      open.add(files.sizes[file]);
    else
      counts.set(hash, (counts.get(hash) ?? 0) + 1);
  }
  return numbers.filter((file) => {
    const count2 = counts.get(hashes[file]);
    return count2 === void 0 || count2 > 1 || open.has(files.sizes[file]);
  });
}
;
const NEWLINE = 10;
const LONGEST_TYPE = "commit".length;
function createBatchParser(take, mostBytes) {
  let begun = 0;
  let passedOver = 0;
  let rest = Buffer.alloc(0);
  let left = 0;
  let size = 0;
  let parts2 = null;
  function begin(buffer, start, end) {
    const object = begun++;
    const header = buffer.toString("latin1", start, end);
    const space = header.indexOf(" ");
    if (space > LONGEST_TYPE) {
      take(object, null, null);
      return end + 1;
    }
    const isBlob = header.startsWith("blob ");
    size = Number(header.slice(space + 1));
    if (space < 0 || !Number.isSafeInteger(size))
      throw garbled("cat-file");
    const isWanted2 = isBlob && size <= mostBytes;
    if (!isWanted2) {
      passedOver += size;
      take(object, null, isBlob ? size : null);
    }
    const contentEnd = end + 1 + size;
    if (contentEnd < buffer.length) {
      if (isWanted2)
        take(object, buffer.subarray(end + 1, contentEnd), size);
      return contentEnd + 1;
    }
    left = contentEnd + 1 - buffer.length;
    parts2 = isWanted2 ? [Buffer.from(buffer.subarray(end + 1))] : null;
    return buffer.length;
  }
  function resume(chunk2) {
    const end = Math.min(left, chunk2.length);
    parts2?.push(Buffer.from(chunk2.subarray(0, end)));
    left -= end;
    if (left === 0 && parts2 !== null) {
      take(begun - 1, Buffer.concat(parts2).subarray(0, size), size);
      parts2 = null;
    }
    return end;
  }
  return {
    get finished() {
      return parts2 === null ? begun : begun - 1;
    },
    get isInside() {
      return left > 0 || rest.length > 0;
    },
    get passedOver() {
      return passedOver;
    },
    take(chunk2) {
      let start = left > 0 ? resume(chunk2) : 0;
      const buffer = rest.length === 0 ? chunk2 : Buffer.concat([rest, chunk2]);
      for (let end = buffer.indexOf(NEWLINE, start); end >= 0; end = buffer.indexOf(NEWLINE, start)) {
        start = begin(buffer, start, end);
      }
      rest = Buffer.from(buffer.subarray(start));
    }
  };
}
;
const present_NEWLINE = 10;
async function readPresent(repository, ids) {
  const present = /* @__PURE__ */ new Set();
  if (ids.size === 0)
    return present;
  await present_visitPresent(repository, (id) => {
    if (ids.has(id))
      present.add(id);
  });
  return present;
}
async function present_visitPresent(repository, visit) {
  let rest = Buffer.alloc(0);
  const args = ["cat-file", "--batch-all-objects", "--unordered", "--buffer", "--batch-check=%(objectname)"];
  await repository.stream(args, (chunk2) => {
    const buffer = rest.length === 0 ? chunk2 : Buffer.concat([rest, chunk2]);
    let start = 0;
    for (let end = buffer.indexOf(present_NEWLINE); end >= 0; end = buffer.indexOf(present_NEWLINE, start)) {
      visit(buffer.toString("latin1", start, end));
      start = end + 1;
    }
    rest = Buffer.from(buffer.subarray(start));
  });
  if (rest.length > 0)
    throw garbled("cat-file");
}
;
const MANY = 1e3;
const FORMAT = "--batch-check=%(objectname) %(objectsize)";
async function readObjectSizes(repository, ids) {
  if (ids.length === 0)
    return [];
  const mayLack = await repository.lacks() !== "nothing" || ids.length >= MANY && await holdsFewerThan(repository, ids.length);
  const asked = mayLack ? [...await readPresent(repository, new Set(ids))] : ids;
  if (asked.length === 0)
    return [];
  const output = await repository.run(["cat-file", "--buffer", FORMAT], Buffer.from(`${asked.join("\n")}
`));
  const lines = output.toString("latin1").split("\n");
  if (lines.pop() !== "" || lines.length !== asked.length)
    throw garbled("cat-file");
  return lines.flatMap((line2) => {
    const separator = line2.indexOf(" ");
    const answer = line2.slice(separator + 1);
    if (answer === "missing")
      return [];
    const size = Number(answer);
    if (separator < 0 || !Number.isSafeInteger(size))
      throw garbled("cat-file");
    return [[line2.slice(0, separator), size]];
  });
}
async function holdsFewerThan(repository, wanted) {
  const facts = (await repository.run(["count-objects", "--verbose"])).toString("latin1");
  if (/^alternate:/m.test(facts))
    return false;
  const count2 = (name) => Number(new RegExp(`^${name}: (\\d+)$`, "m").exec(facts)?.[1]);
  return count2("count") + count2("in-pack") < wanted;
}
;
const blobs_FORMAT = "--batch=%(objecttype) %(objectsize)";
const blobs_MOST_BYTES = 16 * 1024 * 1024;
const MOST_OF_ONE_GIT = 2e4;
const GITS = 2;
const blobs_FEW = 1e3;
const MOST_SPOOLED = 64 * 1024 * 1024;
const MOST_IN_VAIN = 64 * 1024 * 1024;
async function readBlobs(repository, ids, take, mostBytes = blobs_MOST_BYTES) {
  const present = await placesOfPresent(repository, ids, take);
  const share = Math.max(MOST_OF_ONE_GIT, Math.ceil(present.length / GITS));
  const parts2 = [];
  for (let start = 0; start < present.length; start += share) {
    parts2.push(blobs_readPart(repository, ids, present.slice(start, start + share), take, mostBytes));
  }
  await Promise.all(parts2);
}
async function placesOfPresent(repository, ids, take) {
  const places = Array.from(ids.keys());
  if (ids.length === 0 || await repository.lacks() === "nothing")
    return places;
  const here = await readPresent(repository, new Set(ids));
  return places.filter((at2) => {
    const id = ids[at2];
    if (!here.has(id))
      take(id, null, null, at2);
    return here.has(id);
  });
}
async function blobs_readPart(repository, ids, places, take, mostBytes) {
  let left = places;
  let canSpool = true;
  while (left.length > 0) {
    const part = left;
    const parser = createBatchParser((object, bytes, size) => {
      const at2 = part[object];
      take(ids[at2], bytes, size, at2);
    }, mostBytes);
    const isSpooled = canSpool && part.length > blobs_FEW;
    const input = Buffer.from(`${part.map((at2) => ids[at2]).join("\n")}
`);
    if (await readSome(repository, input, parser, isSpooled)) {
      if (parser.finished !== part.length || parser.isInside)
        throw garbled("cat-file");
      return;
    }
    left = part.slice(parser.finished);
    canSpool = !isSpooled || parser.finished > 0;
    if (parser.passedOver > MOST_IN_VAIN)
      left = await withoutLarge(repository, ids, left, take, mostBytes);
  }
}
async function readSome(repository, input, parser, isSpooled) {
  const inVain = new Error("too much is unpacked in vain");
  let isStopped = false;
  const takeChunk = (chunk2) => {
    if (isStopped)
      return;
    parser.take(chunk2);
    isStopped = parser.passedOver > MOST_IN_VAIN;
    if (isStopped)
      throw inVain;
  };
  const args = ["cat-file", "--buffer", blobs_FORMAT];
  try {
    if (isSpooled)
      return await repository.spool(args, takeChunk, input, MOST_SPOOLED);
    await repository.stream(args, takeChunk, input);
    return true;
  } catch (error2) {
    if (error2 !== inVain)
      throw error2;
    return false;
  }
}
async function withoutLarge(repository, ids, places, take, mostBytes) {
  const wanted = places.map((at2) => ids[at2]);
  const sizes = new Map(await readObjectSizes(repository, wanted));
  return places.filter((at2) => {
    const id = ids[at2];
    const size = sizes.get(id) ?? 0;
    if (size > mostBytes)
      take(id, null, size, at2);
    return size <= mostBytes;
  });
}
;
const blob_digests_MOST_BYTES_HELD = 4 * 1024 * 1024;
async function hashBlobs(blobs, repository, world, cache, take) {
  let bytesRead = 0;
  const unknown = blobs.filter((blob) => {
    const known2 = recall(blob, cache);
    if (known2 !== null)
      take({ ...blob, size: known2.size }, known2.digests);
    return known2 === null;
  });
  const give2 = (blob, size, digests) => {
    bytesRead += size;
    world.progress.advance(1, size);
    const { sha256, md5 } = digests;
    if (sha256 !== null || md5 !== null)
      cache?.rememberBlob(blob.objectId, { size, sha256, md5 });
    take({ ...blob, size }, digests);
  };
  const small = /* @__PURE__ */ new Map();
  for (const blob of unknown)
    if (blob.size <= blob_digests_MOST_BYTES_HELD)
      small.set(blob.objectId, blob);
  const hash = (objectId, bytes) => {
    const blob = small.get(objectId);
    if (blob === void 0 || bytes === null)
      return;
    const taker = takeDigests(blob.wanted);
    taker.update(bytes);
    give2(blob, bytes.length, taker.end());
  };
  await readBlobs(repository, [...small.keys()], hash, blob_digests_MOST_BYTES_HELD);
  const large = unknown.filter(({ size }) => size > blob_digests_MOST_BYTES_HELD);
  const present = new Map(await readObjectSizes(repository, large.map(({ objectId }) => objectId)));
  for (const blob of large.filter(({ objectId }) => present.has(objectId))) {
    const taker = takeDigests(blob.wanted);
    let size = 0;
    await repository.stream(["cat-file", "blob", blob.objectId], (chunk2) => {
      taker.update(chunk2);
      size += chunk2.length;
    });
    give2(blob, size, taker.end());
  }
  return bytesRead;
}
function recall({ objectId, wanted }, cache) {
  const known2 = cache?.findBlob(objectId);
  if (!known2 || isWanted("md5-lf", wanted))
    return null;
  const { size, sha256, md5 } = known2;
  if (isWanted("sha256", wanted) && sha256 === null || isWanted("md5", wanted) && md5 === null)
    return null;
  return { size, digests: { sha256, md5, "md5-lf": null } };
}
;
const pointer_places_UNKNOWN = -1;
function placePointers(pointers) {
  const files = new Int32Array(pointers.size);
  const sizes = new Float64Array(pointers.size);
  const classOf = new Int32Array(pointers.size);
  const classes = /* @__PURE__ */ new Map();
  const firstPlaces = [];
  const classSizes = [];
  const divided = /* @__PURE__ */ new Map();
  let count2 = 0;
  for (const [file, { identity: identity2 }] of pointers) {
    if (identity2 === null)
      continue;
    const size = identity2.size ?? pointer_places_UNKNOWN;
    const place = count2++;
    const numbers = numbersOf(classes, identity2.algorithm);
    let number = numbers.get(identity2.hex);
    if (number === void 0) {
      number = firstPlaces.push(place) - 1;
      numbers.set(identity2.hex, number);
      classSizes.push(size);
    }
    const known2 = classSizes[number];
    if (known2 === pointer_places_UNKNOWN)
      classSizes[number] = size;
    else if (size !== pointer_places_UNKNOWN && size !== known2 && !divided.has(number))
      divided.set(number, /* @__PURE__ */ new Map());
    files[place] = file;
    sizes[place] = size;
    classOf[place] = number;
  }
  if (divided.size > 0) {
    for (let place = 0; place < count2; place++) {
      const size = sizes[place];
      const firsts = divided.get(classOf[place]);
      if (firsts !== void 0 && size !== pointer_places_UNKNOWN && !firsts.has(size))
        firsts.set(size, place);
    }
  }
  return {
    files: files.subarray(0, count2),
    sizes: sizes.subarray(0, count2),
    classOf: classOf.subarray(0, count2),
    classes,
    firstPlaces,
    classSizes,
    divided
  };
}
function numbersOf(classes, algorithm) {
  const known2 = classes.get(algorithm);
  if (known2 !== void 0)
    return known2;
  const numbers = /* @__PURE__ */ new Map();
  classes.set(algorithm, numbers);
  return numbers;
}
function classWith({ classes }, { algorithm, hex: hex2 }) {
  return classes.get(algorithm)?.get(hex2);
}
function firstEqual({ classOf, sizes, firstPlaces, divided }, place) {
  const number = classOf[place];
  const firsts = divided.get(number);
  if (firsts === void 0)
    return firstPlaces[number];
  return firsts.get(sizes[place]) ?? place;
}
function firstWith({ firstPlaces, classSizes, divided }, number, size) {
  const firsts = divided.get(number);
  if (firsts !== void 0)
    return firsts.get(size);
  return classSizes[number] === size ? firstPlaces[number] : void 0;
}
;
function createUnions(count2) {
  const parents = new Int32Array(count2);
  for (let number = 0; number < count2; number++)
    parents[number] = number;
  const sizes = new Int32Array(count2).fill(1);
  function rootOf(number) {
    let at2 = number;
    while (parents[at2] !== at2) {
      parents[at2] = parents[parents[at2]];
      at2 = parents[at2];
    }
    return at2;
  }
  return {
    rootOf,
    isJoined: (number) => sizes[rootOf(number)] > 1,
    join(left, right) {
      const [one, other] = [rootOf(left), rootOf(right)];
      if (one === other)
        return;
      const [small, large] = sizes[one] < sizes[other] ? [one, other] : [other, one];
      parents[small] = large;
      sizes[large] = sizes[large] + sizes[small];
    }
  };
}
;
function joinPointers(pointers, hashed, free) {
  const places = placePointers(pointers);
  const count2 = places.files.length;
  const unions = createUnions(count2 + hashed.length);
  for (let place = 0; place < count2; place++) {
    const first = firstEqual(places, place);
    if (first !== place)
      unions.join(first, place);
  }
  const real = realContents(places, hashed);
  for (const [first, contents2] of real) {
    if (contents2.length === 1)
      unions.join(first, count2 + contents2[0]);
  }
  joinTextForms(places, real, unions.join);
  const contentOfRoot = /* @__PURE__ */ new Map();
  hashed.forEach(({ content }, index) => {
    contentOfRoot.set(unions.rootOf(count2 + index), content);
  });
  let contents = free;
  const contentOf2 = /* @__PURE__ */ new Map();
  places.files.forEach((file, place) => {
    if (!unions.isJoined(place))
      return;
    const root = unions.rootOf(place);
    let content = contentOfRoot.get(root);
    if (content === void 0) {
      content = contents++;
      contentOfRoot.set(root, content);
    }
    contentOf2.set(file, content);
  });
  const contradictions = Array.from(places.divided.values(), (firsts) => Array.from(firsts.values(), (place) => places.files[place]));
  return { contentOf: contentOf2, contents, contradictions };
}
function realContents(places, hashed) {
  const real = /* @__PURE__ */ new Map();
  hashed.forEach(({ identities }, index) => {
    for (const identity2 of identities) {
      const number = classWith(places, identity2);
      if (number === void 0 || identity2.size === null)
        continue;
      const first = firstWith(places, number, identity2.size);
      if (first === void 0)
        continue;
      lists_addTo(real, first, index);
    }
  });
  return real;
}
function joinTextForms(places, real, join) {
  const bytesOf2 = textForms(places.classes);
  if (bytesOf2.size === 0)
    return;
  places.classOf.forEach((lines, place) => {
    const bytes = bytesOf2.get(lines);
    const size = places.sizes[place];
    if (bytes === void 0 || size === pointer_places_UNKNOWN)
      return;
    const first = firstEqual(places, place);
    const other = firstWith(places, bytes, size);
    if (other === void 0)
      return;
    const answering = /* @__PURE__ */ new Set([...real.get(first) ?? [], ...real.get(other) ?? []]);
    if (answering.size < 2)
      join(first, other);
  });
}
function textForms(classes) {
  const bytesOf2 = /* @__PURE__ */ new Map();
  const bytesByHash = classes.get("md5");
  for (const [hex2, lines] of classes.get("md5-lf") ?? []) {
    const bytes = bytesByHash?.get(hex2);
    if (bytes !== void 0)
      bytesOf2.set(lines, bytes);
  }
  return bytesOf2;
}
;
function addHashed(hashed, content, size, digests, asked) {
  if (asked.of(size) === 0 || hashed.has(content))
    return;
  const identities = DIGEST_ALGORITHMS.flatMap((algorithm) => {
    const digest = digests[algorithm];
    return digest === null ? [] : [{ algorithm, hex: digest.toString("hex"), size }];
  });
  hashed.set(content, { content, identities });
}
async function joinStored(contents, hashed, asked, { files }, world, cache) {
  const { blobs, lacking } = blobsToHash(files, hashed, asked);
  const bytesRead = await hashAll([...blobs.values()], world, cache, ({ objectId, size }, digests) => {
    const content = files.objectIds.find(objectId);
    blobs.delete(content);
    addHashed(hashed, content, size, digests, asked);
  });
  for (const content of blobs.keys())
    lacking.add(content);
  const joins = joinPointers(files.pointers, [...hashed.values()], files.objectIds.count);
  for (const [file, content] of joins.contentOf)
    contents[file] = content;
  warnOfContradictions(joins.contradictions, files, world);
  return { contents: joins.contents, bytesRead, notes: notesOn(lacking, files) };
}
function blobsToHash(files, hashed, asked) {
  const blobs = /* @__PURE__ */ new Map();
  const lacking = /* @__PURE__ */ new Set();
  if (asked.isEmpty)
    return { blobs, lacking };
  for (let file = 0; file < files.contents.length; file++) {
    const content = files.contents[file];
    if (content < 0)
      continue;
    const size = files.sizes[file];
    if (size === UNKNOWN_SIZE)
      lacking.add(content);
    const wanted = asked.of(size);
    if (wanted === 0 || hashed.has(content) || blobs.has(content))
      continue;
    blobs.set(content, { objectId: files.objectIds.hex(content), size, wanted });
  }
  return { blobs, lacking };
}
async function hashAll(blobs, world, cache, take) {
  const repository = blobs.length === 0 ? null : await world.git.open(world.root);
  if (repository === null)
    return 0;
  world.progress.phase("comparing with pointers");
  return hashBlobs(blobs, repository, world, cache, take);
}
const stored_MOST_NAMED = 3;
function warnOfContradictions(contradictions, files, world) {
  if (contradictions.length === 0)
    return;
  const told2 = contradictions.slice(0, stored_MOST_NAMED).map((contradiction) => {
    const sizes = contradiction.slice(0, stored_MOST_NAMED).map((file) => {
      const pointer = files.pointers.get(file);
      const path2 = display(pointer?.describedIn ?? paths_pathAt(files, file));
      return `${formatCount(pointer?.identity?.size ?? 0)} bytes in "${path2}"`;
    });
    const identity2 = files.pointers.get(contradiction[0])?.identity;
    return `${identity2?.algorithm} ${identity2?.hex.slice(0, 12)}\u2026 has ${sizes.join(" and ")}`;
  });
  const more = contradictions.length > stored_MOST_NAMED ? `, and ${formatCount(contradictions.length - stored_MOST_NAMED)} more` : "";
  world.warn(`Pointers contradict each other on the size of ${countOf(contradictions.length, "content")}: ${told2.join("; ")}${more}. At most one size can be right, so they are not compared with each other`);
}
function notesOn(lacking, { contents }) {
  if (lacking.size === 0)
    return [];
  return [lackingNote(numbers_select(contents, (content) => lacking.has(content)).length)];
}
function lackingNote(files) {
  return `${countOf(files, "file")} whose content this clone lacks: not compared with pointers`;
}
;
async function matchIdentical(snapshot, world, cache) {
  const { files } = snapshot;
  const unnamed = unnamedFiles(files);
  if (unnamed.length > 0)
    world.progress.phase("comparing contents");
  const asked = askedDigests(files.pointers.values());
  const meetsNamed = unnamed.length > 0 && unnamed.length < files.names.length ? namedSizes(files) : () => false;
  const isNamed2 = (file) => {
    const size = files.sizes[file];
    return asked.of(size) !== 0 || meetsNamed(size);
  };
  const reader = createReader(snapshot, world, cache);
  const alone = mayBeEqual(unnamed.filter((file) => !isNamed2(file)), snapshot);
  const bySize = await matchBySize(alone, snapshot, world, reader, cache !== null);
  const contents = Int32Array.from(files.contents);
  const hashed = /* @__PURE__ */ new Map();
  const byName2 = await reader.names(unnamed.filter(isNamed2), (file, { objectId, digests }) => {
    const content = files.objectIds.addHex(objectId);
    contents[file] = content;
    addHashed(hashed, content, files.sizes[file], digests, asked);
  }, (file) => asked.of(files.sizes[file]));
  const stored2 = await joinStored(contents, hashed, asked, snapshot, world, cache);
  return {
    groups: bySize.groups.concat(groupNamed(files, contents, stored2.contents)),
    errors: [...bySize.errors, ...byName2.errors],
    bytesRead: bySize.bytesRead + byName2.bytesRead + stored2.bytesRead,
    notes: stored2.notes
  };
}
function namedSizes({ contents, sizes }) {
  const known2 = /* @__PURE__ */ new Set();
  for (let file = 0; file < contents.length; file++) {
    if (contents[file] >= 0)
      known2.add(sizes[file]);
  }
  return (size) => known2.has(size) || known2.has(UNKNOWN_SIZE);
}
;
async function match(snapshot, world, cache = null) {
  const identical = await matchIdentical(snapshot, world, cache);
  const divided = await matchDivided(identical.groups, snapshot, world, cache);
  const groups = identical.groups.concat(divided.groups);
  const errors = identical.errors.concat(divided.errors);
  sortGroups(groups);
  sortByPath(errors);
  return {
    ...{ groups, errors, bytesRead: identical.bytesRead + divided.bytesRead },
    notes: identical.notes.concat(divided.notes)
  };
}
function sortGroups(groups) {
  for (const group2 of groups)
    sortByKey(group2.files, pathAndPlace);
  sortByKey(groups, match_firstPath);
}
function pathAndPlace(file) {
  const place = data_files_placeOf(file);
  return place === file.path ? place : `${file.path}\0${place}`;
}
function match_firstPath(group2) {
  return group2.files[0]?.path ?? "";
}
;
const MISNAMED = DEFAULT_CONFIG.replace(/\.yml$/, ".yaml");
function warnOfMisnamedConfig({ config }, { root, warn }) {
  if (config !== null || look_lookAt(locate(root, MISNAMED)) === void 0)
    return;
  warn(`${MISNAMED} is not read: rename it to ${DEFAULT_CONFIG}, or name it with the option config`);
}
;
const NOT_HERE = "its content is not here";
const MOST_ABSENT_NAMED = 1e3;
async function lackingContents({ contents, objectIds, directories, directoryOf: directoryOf2 }, numbers, repository, root) {
  if (repository === null || numbers.length === 0 || await repository.lacks() === "nothing")
    return null;
  const isThere2 = existing(directories, root);
  if (numbers.every((file) => isThere2(directoryOf2[file])))
    return null;
  const isHere2 = new Uint8Array(objectIds.count);
  await visitPresent(repository, (id) => {
    const content = objectIds.find(id);
    if (content >= 0)
      isHere2[content] = 1;
  });
  const isLacking = new Uint8Array(objectIds.count);
  for (const file of numbers) {
    const content = contents[file];
    if (content >= 0 && isHere2[content] === 0)
      isLacking[content] = 1;
  }
  for (const file of numbers) {
    const content = contents[file];
    if (content >= 0 && isLacking[content] === 1 && isThere2(directoryOf2[file]))
      isLacking[content] = 0;
  }
  const count2 = isLacking.reduce((sum2, one) => sum2 + one, 0);
  return count2 === 0 ? null : { isLacking, count: count2 };
}
function existing(directories, root) {
  const known2 = /* @__PURE__ */ new Map();
  return (directory) => {
    let isThere2 = known2.get(directory);
    if (isThere2 === void 0) {
      const place = encodePath(locateText(root, directories[directory]));
      isThere2 = lstatSync(place, { throwIfNoEntry: false }) !== void 0;
      known2.set(directory, isThere2);
    }
    return isThere2;
  };
}
;
const TOOL = { name: "data-hygiene", version: "0.1.0" };
;
function explain(directories, findings) {
  if (directories.length === 0)
    return [];
  const sets = /* @__PURE__ */ new Map();
  directories.forEach(({ paths }, set) => {
    for (const path2 of paths)
      sets.set(path2, set);
  });
  const above2 = createAbove(sets);
  const explained = directories.map(() => []);
  const isTouched = /* @__PURE__ */ new Set();
  for (const finding of findings) {
    if (finding.members.some(({ list }) => list !== void 0))
      continue;
    const places = finding.members.map(({ file }) => data_files_placeOf(file));
    if (isLikeness(finding.group))
      continue;
    for (const place of places)
      for (const { set } of above2(place))
        isTouched.add(set);
    if (finding.group.kind !== void 0)
      continue;
    const [first] = places;
    const explaining = above2(first).find(({ set, path: path2 }) => {
      const inside2 = first.slice(path2.length);
      return places.every((place) => place.endsWith(inside2) && sets.get(place.slice(0, place.length - inside2.length)) === set);
    });
    if (explaining !== void 0)
      explained[explaining.set]?.push(finding);
  }
  return directories.map((directory, set) => ({ ...directory, explains: explained[set] })).filter((_, set) => isTouched.has(set));
}
function createAbove(sets) {
  const known2 = /* @__PURE__ */ new Map();
  const at2 = (path2) => {
    const set = sets.get(path2);
    return set === void 0 ? [] : [{ set, path: path2 }];
  };
  const aboveDirectory = (directory) => {
    const found2 = known2.get(directory);
    if (found2 !== void 0)
      return found2;
    const all = [];
    for (let path2 = directory; path2 !== "" && path2 !== "/"; path2 = paths_parentDirectory(path2))
      addAll(all, at2(path2));
    all.reverse();
    known2.set(directory, all);
    return all;
  };
  return (place) => {
    const above2 = aboveDirectory(paths_parentDirectory(place));
    return sets.has(place) ? [...above2, ...at2(place)] : above2;
  };
}
;
function assembleReport(results) {
  const { snapshot, samples, errors, bytesRead, judgement, directories, rules, notes, base, baseline, rows = null, contents = [] } = results;
  const notices = [...results.notices, ...snapshot.notices];
  return {
    tool: TOOL,
    source: snapshot.source,
    base,
    baseline,
    scanned: {
      ...samples,
      bytesRead: snapshot.bytesRead + bytesRead + (rows?.bytesRead ?? 0),
      skipped: snapshot.skipped,
      errors: sortByPath([...snapshot.errors, ...errors, ...rows?.errors ?? []])
    },
    datasets: judgement.recognised,
    compared: [...comparedOf(samples, rows), ...contents],
    passedOver: snapshot.passedOver,
    notes: [
      ...notes,
      ...snapshot.notes,
      ...rows?.notes ?? [],
      ...leftOutNotes("rows", rows?.leftOut.filter(isHere) ?? []),
      ...leftOutNotes("what they show", contents[0]?.leftOut?.filter(isHere) ?? [])
    ],
    notices,
    rules,
    tables: rows?.findings ?? [],
    rowCounts: rows?.counts ?? NO_ROWS,
    directories: explain(directories, judgement.findings),
    judgement
  };
}
const NO_ROWS = { total: { contents: 0, newContents: 0 }, byRule: {} };
function comparedOf(all, rows) {
  const bytes = { kind: "bytes", samples: all.files };
  if (rows === null || rows.tables === 0 && rows.leftOut.length === 0)
    return [bytes];
  const { samples, tables, read: read2, absent, leftOut } = rows;
  return [bytes, { kind: "row", samples, tables, read: read2, ...absent === 0 ? {} : { absent }, leftOut }];
}
const assemble_MOST_NAMED = 5;
function isHere({ reason }) {
  return reason !== NOT_HERE;
}
function leftOutNotes(by, leftOut) {
  if (leftOut.length === 0)
    return [];
  const named2 = leftOut.slice(0, assemble_MOST_NAMED).map(({ path: path2, files, reason }) => {
    const within = files === void 0 ? "" : `${countOf(files, "file")} in `;
    return `${within}${display(path2)} (${display(reason)})`;
  });
  const rest = leftOut.length - named2.length;
  const more = rest > 0 ? ` and ${countOf(rest, "other")}` : "";
  return [`Not compared by ${by}: ${named2.join(", ")}${more}`];
}
function countSamples({ sizes }) {
  let bytes = 0;
  let filesOfUnknownSize = 0;
  for (let file = 0; file < sizes.length; file++) {
    const size = sizes[file];
    if (size === UNKNOWN_SIZE)
      filesOfUnknownSize += 1;
    else
      bytes += size;
  }
  return { files: sizes.length, bytes, filesOfUnknownSize };
}
;
function acceptedRows(groups) {
  const contents = /* @__PURE__ */ new Map();
  for (const group2 of groups) {
    const { id, kind, rules, files, records: records2 } = group2;
    if (kind !== "row" || typeof id !== "string" || !Array.isArray(rules))
      continue;
    const count2 = typeof records2 === "number" ? records2 : Array.isArray(files) ? files.length : 0;
    const known2 = contents.get(id) ?? { rules: /* @__PURE__ */ new Set(), count: 0 };
    for (const rule of rules)
      if (typeof rule === "string")
        known2.rules.add(rule);
    known2.count = Math.max(known2.count, count2);
    contents.set(id, known2);
  }
  return {
    knows(rule, id, count2) {
      const known2 = contents.get(id);
      return known2?.rules.has(rule) === true && known2.count >= count2;
    }
  };
}
;
function noRecords() {
  return {
    findings: [],
    counts: { total: { contents: 0, newContents: 0 }, byRule: {} },
    leakage: [],
    samples: 0,
    tables: 0,
    read: [],
    leftOut: [],
    absent: 0,
    errors: [],
    notes: [],
    bytesRead: 0
  };
}
;
const BINARY = /* @__PURE__ */ new Set(["bin", "pkl", "pickle", "pt"]);
async function compare_compareRows(input, world) {
  if (!mayHoldRecords(input.files, input.options))
    return noRecords();
  const { compareAllRows } = await import(
    /* webpackIgnore: true */
    "./rows-rows.js"
  );
  return compareAllRows(input, world);
}
function mayHoldRecords({ names }, { compare }) {
  if (compare !== "auto" && !compare.includes("rows"))
    return false;
  return namesByEnding(names).some(mayHold);
}
function mayHold(name) {
  const kind = kinds_kindOf(name);
  if (kind === KIND.other)
    return !BINARY.has(name.slice(name.lastIndexOf(".") + 1).toLowerCase());
  return !isMediaKind(kind) && kind !== KIND.array;
}
;
const PART_OF_CHECKPOINT = /\.data-\d{5}-of-\d{5}$|ckpt[-.\w]*\.(?:index|meta)$/;
const BESIDE_MODEL = /^(?:variables\.index|checkpoint|events\.out\.tfevents\..*)$/s;
const saysModel = namesWith(MODEL_WORDS);
const MAY_BE_MODEL = new RegExp([...MODEL_WORDS, "\\.data-", "^variables\\.", "tfevents"].join("|"), "i");
function isModelName(name, state) {
  if (state === KIND.model)
    return true;
  if (isMediaKind(state) || !MAY_BE_MODEL.test(name))
    return false;
  if (PART_OF_CHECKPOINT.test(name) || BESIDE_MODEL.test(name))
    return true;
  const { ending, stem } = endingOf(name);
  return MODEL_LIKE_ENDINGS.has(ending) && saysModel(name.slice(0, stem));
}
;
function firstStates(files, chosen, inner, isNamed2) {
  const states = new Uint8Array(files.names.length);
  const stateByName = statesByName(files.names, isNamed2 === null);
  const byDirectory = first_states_placesOf(files, inner, isNamed2 === null);
  for (let place = 0; place < chosen.length; place++) {
    const entry = chosen[place];
    const directory = files.directoryOf[entry];
    const ofPlace = byDirectory.states[directory];
    if (ofPlace !== 0)
      states[entry] = ofPlace;
    else {
      const state = stateByName(entry, byDirectory.lastNames[directory]);
      states[entry] = isNamed2 === null || state === PASSED_OVER.excluded ? state : givenState(state, entry, isNamed2);
    }
  }
  if (isNamed2 === null)
    openTimeSeries(files, chosen, states);
  return {
    states,
    isOpen: (entry) => {
      const state = states[entry];
      return canBeData(state);
    }
  };
}
function statesByName(names, isAutomatic) {
  const ofSeries = names.series.map((series, number) => {
    if (number === NO_SERIES || !isAlikeInSeries(series))
      return null;
    const name = `${series.beginning}1${series.ending}`;
    const state = stateOfName(name);
    return isAutomatic ? foundState(name, state) : state;
  });
  return (entry, parent) => {
    const known2 = ofSeries[names.seriesOf[entry]] ?? null;
    if (known2 !== null)
      return known2;
    const name = nameAt(names, entry);
    if (isNeverData(parent, name))
      return PASSED_OVER.excluded;
    const state = stateOfName(name);
    return isAutomatic ? foundState(name, state) : state;
  };
}
const TIME_SERIES = /^(.+)_(TRAIN|TEST)\.ts$/;
function openTimeSeries({ names, directoryOf: directoryOf2 }, chosen, states) {
  const pairs = /* @__PURE__ */ new Map();
  for (let place = 0; place < chosen.length; place++) {
    const entry = chosen[place];
    if (states[entry] !== PASSED_OVER.code)
      continue;
    const [, name, split] = TIME_SERIES.exec(nameAt(names, entry)) ?? [];
    if (name === void 0 || split === void 0)
      continue;
    const key = `${directoryOf2[entry]} ${name}`;
    const pair = pairs.get(key) ?? { splits: /* @__PURE__ */ new Set(), entries: [] };
    pairs.set(key, pair);
    pair.splits.add(split);
    pair.entries.push(entry);
  }
  for (const { splits, entries } of pairs.values()) {
    if (splits.size === 2)
      for (const entry of entries)
        states[entry] = KIND.records;
  }
}
function foundState(name, state) {
  if (canBeData(state) && name.startsWith("."))
    return PASSED_OVER.hidden;
  if (state === KIND.code)
    return PASSED_OVER.code;
  if (state === KIND.settings)
    return PASSED_OVER.settings;
  return canBeData(state) && isModelName(name, state) ? PASSED_OVER.model : state;
}
function givenState(state, entry, isNamed2) {
  if (isCodeOrSettings(state)) {
    if (isNamed2(entry))
      return KIND.other;
    return state === KIND.code ? PASSED_OVER.code : PASSED_OVER.settings;
  }
  if (state === PASSED_OVER.code || state === PASSED_OVER.settings)
    return isNamed2(entry) ? KIND.other : state;
  return state === KIND.model ? KIND.other : state;
}
function first_states_placesOf({ directories }, inner, isAutomatic) {
  const states = new Uint8Array(directories.length);
  const innerNames = directories.map(inner);
  const lastNames = innerNames.map((directory) => directory.slice(directory.lastIndexOf("/") + 1));
  innerNames.forEach((directory, number) => {
    if (isNeverDataBelow(directory))
      states[number] = PASSED_OVER.excluded;
  });
  if (!isAutomatic)
    return { states, lastNames };
  const tree = treeOf({ directories });
  const zones = zonesOf({ tree, isAbove: () => false });
  directories.forEach((_, number) => {
    const node = tree.nodeOf[number];
    if (states[number] !== 0)
      return;
    if (zones.hidden[node] === 1)
      states[number] = PASSED_OVER.hidden;
    else if (zones.code[node] === 1)
      states[number] = PASSED_OVER.place;
  });
  return { states, lastNames };
}
;
const ENDING = /\*\.(?:([\w-]+)|\{([\w,-]+)\})$/;
function namedBy(scope, entries) {
  if (scope.some(({ kind }) => kind === "automatic"))
    return null;
  const named2 = scope.flatMap((entry) => {
    if (entry.kind === "name")
      return [(path2) => path2 === entry.path];
    const endings = endingsOf(entry.path);
    return endings.length === 0 ? [] : [(path2) => endings.some((end) => path2.endsWith(end)) && entry.includes(path2)];
  });
  return (entry) => {
    const path2 = paths_pathAt(entries, entry);
    return named2.some((isNamed2) => isNamed2(path2));
  };
}
function endingsOf(glob) {
  const found2 = ENDING.exec(glob);
  if (found2 === null)
    return [];
  return (found2[1] ?? found2[2] ?? "").split(",").map((ending) => `.${ending}`);
}
;
const entries_KINDS = ["file", "symlink", "submodule", "unmerged", "special"];
const FILE = 0;
function createEntries(objectIds = object_ids_createObjectIds("sha1"), entries = noEntries()) {
  const directoryNumber = directoryNumbers(entries.directories);
  function append2(directory, name, kind, content) {
    names_appendName(entries.names, name);
    appendNamed(directory, kind, content);
  }
  function appendNamed(directory, kind, content) {
    const entry = entries.names.length - 1;
    if (entry >= entries.kinds.length) {
      entries.directoryOf = numbers_enlarged(entries.directoryOf, entry + 1);
      entries.kinds = numbers_enlarged(entries.kinds, entry + 1);
      entries.contents = numbers_enlarged(entries.contents, entry + 1);
    }
    entries.directoryOf[entry] = directory;
    entries.kinds[entry] = kind;
    entries.contents[entry] = content;
  }
  return {
    entries,
    objectIds,
    directoryNumber,
    append: append2,
    appendNamed,
    add: (path2, kind, content) => append2(directoryNumber(paths_parentDirectory(path2)), baseName(path2), entries_KINDS.indexOf(kind), content)
  };
}
function noEntries() {
  return {
    directories: [],
    directoryOf: new Int32Array(0),
    names: names_noNames(),
    kinds: new Uint8Array(0),
    contents: new Int32Array(0)
  };
}
;
function inScope(entries, scope, from = 0) {
  const tests = entries.directories.map((directory) => testOf(directory, scope));
  const chosen = numbers_createNumbers();
  for (let entry = from; entry < entries.names.length; entry++) {
    const isIncluded2 = tests[entries.directoryOf[entry]];
    if (isIncluded2 === true || isIncluded2 !== false && isIncluded2(paths_pathAt(entries, entry)))
      chosen.push(entry);
  }
  return chosen.taken();
}
function testOf(directory, scope) {
  const shares = scope.map((entry) => entry.share(directory));
  if (shares.includes("all"))
    return true;
  const open = scope.filter((_, index) => shares[index] === "some");
  return open.length > 0 && ((path2) => open.some(({ includes }) => includes(path2)));
}
function withoutFiles(scope, entries, chosen) {
  return scope.filter((entry) => {
    const tests = entries.directories.map((directory) => testOf(directory, [entry]));
    for (const file of chosen) {
      const isIncluded2 = tests[entries.directoryOf[file]];
      if (isIncluded2 === false || entries.kinds[file] !== FILE)
        continue;
      if (isIncluded2 === true || isIncluded2(paths_pathAt(entries, file)))
        return false;
    }
    return true;
  });
}
function followedLinks(scope, root) {
  const links = scope.filter(({ kind, base, place }) => {
    return kind === "name" && place.shown === base && isLink(locate(root, base));
  });
  return new Set(links.map(({ path: path2 }) => path2));
}
function isWholeIn(scope) {
  return (directory) => scope.some(({ share }) => share(directory) === "all");
}
function innerOf(scope) {
  return (directory) => {
    if (!isOutside(directory))
      return directory;
    const above2 = scope.find(({ base, share }) => `${directory}/`.startsWith(`${base}/`) && share(directory) !== "none");
    return above2 === void 0 ? directory : directory.slice(above2.base.length + 1);
  };
}
function isLink(location) {
  try {
    return look_lookAt(location)?.isSymbolicLink() === true;
  } catch {
    return false;
  }
}
;
function lookAtNames(listing) {
  const { entries, chosen, scope } = listing;
  const first = firstStates(entries, chosen, innerOf(scope), namedBy(scope, entries));
  const open = numbers_select(chosen, first.isOpen);
  const closed = open.length === chosen.length ? new Int32Array(0) : numbers_select(chosen, (entry) => !first.isOpen(entry));
  return { first, open: { ...listing, chosen: open }, closed };
}
function arrangement_statesOf({ first, open }, { added }) {
  const { names } = open.entries;
  const states = names.length > first.states.length ? numbers_enlarged(first.states, names.length) : first.states;
  for (const entry of added)
    states[entry] = stateOfName(nameAt(names, entry));
  return states;
}
function everyEntry({ closed }, stored2) {
  return closed.length === 0 ? stored2.chosen : concatenated(stored2.chosen, closed);
}
function survey(listing, chosen, states) {
  const { entries, scope } = listing;
  const inner = innerOf(scope);
  const isAbove = (path2) => {
    if (path2 === "" || path2 === "/")
      return true;
    if (!isOutside(path2))
      return false;
    const below2 = inner(path2);
    return below2 === "" || isOutside(below2);
  };
  return surveyOf({
    files: entries,
    chosen,
    states,
    isAutomatic: scope.some(({ kind }) => kind === "automatic"),
    isAbovePath: isAbove,
    isPointer: (entry) => entries.contents[entry] === ELSEWHERE
  });
}
;
const CONFIGS = ["config", "config.local"];
const LARGEST_CONFIG = 1024 * 1024;
function dvcCacheFor(directory, boundary) {
  const home = dvcHomeOf(directory, boundary);
  if (home === null)
    return null;
  const cache = cacheOf(home, CONFIGS.map((name) => configOnDisk((0, external_node_path_namespaceObject.join)(home, name))));
  return isInside(cache, boundary) ? cache : null;
}
async function dvcCacheBy(textAt2, directory, boundary) {
  const home = dvcHomeOf(directory, boundary);
  if (home === null)
    return null;
  const texts = [];
  for (const name of CONFIGS)
    texts.push(await textAt2((0, external_node_path_namespaceObject.join)(home, name)));
  return cacheOf(home, texts);
}
function configOnDisk(path2) {
  const { bytes } = readSmallFile(lossless_encodePath(path2), LARGEST_CONFIG, "refused");
  return bytes === null ? null : decodePath(bytes);
}
function dvcHomeOf(directory, boundary) {
  for (let above2 = directory; isInside(above2, boundary); above2 = (0, external_node_path_namespaceObject.dirname)(above2)) {
    const home = (0, external_node_path_namespaceObject.join)(above2, ".dvc");
    if ((0, external_node_fs_namespaceObject.existsSync)(lossless_encodePath(home)))
      return home;
    if ((0, external_node_path_namespaceObject.dirname)(above2) === above2)
      break;
  }
  return null;
}
function cacheOf(home, texts) {
  const named2 = texts.map((text) => cacheDirectoryIn(text ?? "")).filter((directory) => directory !== null);
  return (0, external_node_path_namespaceObject.resolve)(home, named2.at(-1) ?? "cache");
}
function cacheDirectoryIn(config) {
  let section2 = "";
  let found2 = null;
  for (const line2 of config.split(/\r?\n/)) {
    section2 = /^\s*\[([^\]]*)\]/.exec(line2)?.[1]?.trim() ?? section2;
    const value = /^\s*dir\s*=\s*(.*?)\s*$/.exec(line2)?.[1];
    if (section2 === "cache" && value)
      found2 = value.replace(/^(["'])(.*)\1$/, "$2");
  }
  return found2;
}
function isInside(path2, directory) {
  const real = realPlace(path2);
  if (real === null)
    return false;
  const inner = (0, external_node_path_namespaceObject.relative)(directory, real);
  return inner !== ".." && !inner.startsWith(`..${external_node_path_namespaceObject.sep}`) && !(0, external_node_path_namespaceObject.isAbsolute)(inner);
}
;
async function lfsStorageOf(repository) {
  try {
    const output = await repository.run(["config", "--type=path", "--get", "lfs.storage"]);
    const written2 = decodePath(output).replace(/\n$/, "");
    return written2 === "" ? null : (0, external_node_path_namespaceObject.resolve)(repository.commonDirectory, written2);
  } catch {
    return null;
  }
}
;
function textsAt(repository, commit) {
  return async (path2) => {
    const place = pathFromRoot(repository.topLevel, path2);
    const content = await contentAt(repository, commit, place);
    if (content !== null)
      return decodePath(content);
    const tracked = await repository.run(["ls-files", "-z", "--", place]);
    return tracked.length === 0 ? configOnDisk(path2) : null;
  };
}
async function contentAt(repository, commit, place) {
  try {
    return (await readFileAt(repository, commit, place, repository.fetchBlobs !== null)).content;
  } catch (error2) {
    if (error2 instanceof GitError)
      return null;
    throw error2;
  }
}
;
const LFS_DIRECTORY = /^(|.*\/)objects\/[0-9a-f]{2}\/[0-9a-f]{2}$/s;
const DVC_DIRECTORY = /^(|.*\/)[0-9a-f]{2}$/s;
const LFS_OBJECT = /^objects\/([0-9a-f]{2})\/([0-9a-f]{2})\/\1\2[0-9a-f]{60}$/;
const DVC_OBJECT = /^(?:files\/md5\/)?[0-9a-f]{2}\/[0-9a-f]{30}(?:\.dir)?$/;
async function contentStores({ entries, repository }, world, base, note) {
  const { directories } = entries;
  const stores = [];
  if (directories.some((directory) => LFS_DIRECTORY.test(directory))) {
    const directory = await lfsStorage(repository, world);
    if (directory !== null)
      stores.push({ directory, object: LFS_OBJECT });
  }
  if (directories.some((directory) => DVC_DIRECTORY.test(directory))) {
    const root = (0, external_node_fs_namespaceObject.realpathSync)(world.root);
    const boundary = repository?.topLevel ?? root;
    const cache = dvcCacheFor(root, boundary);
    const directory = cache === null ? null : content_stores_belowRoot(root, cache);
    if (cache !== null && directory !== null) {
      const opened = base === null ? null : repository ?? await world.git.open(world.root);
      const textAt2 = base === null || opened === null ? null : textsAt(opened, base);
      if (textAt2 === null || await dvcCacheBy(textAt2, root, boundary) === cache) {
        stores.push({ directory, object: DVC_OBJECT });
      } else {
        note(`This change makes ${display(directory)} the cache of DVC, which it was not at the base: files there are compared like all others`);
      }
    }
  }
  if (stores.length === 0)
    return null;
  return (directory, name) => {
    const path2 = pathIn(directory, name);
    return stores.some((store) => path2.startsWith(`${store.directory}/`) && store.object.test(path2.slice(store.directory.length + 1)));
  };
}
async function lfsStorage(listed2, { root, git }) {
  const repository = listed2 ?? await git.open(root).catch(() => null);
  const storage = repository === null ? null : await lfsStorageOf(repository);
  return storage === null ? null : content_stores_belowRoot((0, external_node_fs_namespaceObject.realpathSync)(root), realPlace(storage) ?? storage);
}
function content_stores_belowRoot(root, absolute) {
  const path2 = pathFromRoot(root, absolute);
  return path2 === "" || isOutside(path2) ? null : path2;
}
;
function addChange(changes2, path2) {
  const directory = paths_parentDirectory(path2);
  const names = changes2.get(directory);
  if (names === void 0)
    changes2.set(directory, /* @__PURE__ */ new Set([baseName(path2)]));
  else
    names.add(baseName(path2));
}
function testIn(changes2, files, fromTopLevel) {
  if (changes2 === null || changes2.size === 0)
    return () => false;
  const byDirectory = files.directories.map((directory) => changes2.get(fromTopLevel(directory)));
  return (file) => byDirectory[files.directoryOf[file]]?.has(nameAt(files.names, file)) === true;
}
;
const RECORD = /^:(\d{6}) \d{6} ([0-9a-f]+) [0-9a-f]+ ([A-Z])$/;
function* differences_differences(output, command) {
  let header = null;
  for (const record of records(output, command)) {
    if (header === null) {
      header = RECORD.exec(record.toString("latin1"));
      if (header === null)
        throw garbled(command);
      continue;
    }
    const [, mode = "", objectId = "", status = ""] = header;
    yield { path: decodePath(record), mode, objectId, status };
    header = null;
  }
  if (header !== null)
    throw garbled(command);
}
;
const CLOSED_DIRECTORY = "could not open directory '";
const LEAST_CUT = 4e3;
async function readChanges(repository) {
  const modified = /* @__PURE__ */ new Map();
  const deleted = /* @__PURE__ */ new Map();
  const announced = /* @__PURE__ */ new Map();
  const output = await repository.run([
    "diff-files",
    "--raw",
    "-z",
    "--no-renames",
    "--ignore-submodules=all"
  ]);
  for (const { path: path2, status } of differences_differences(output, "diff-files")) {
    if (status === "D")
      addChange(deleted, path2);
    else if (status === "A")
      addChange(announced, path2);
    else if (status === "M" || status === "T")
      addChange(modified, path2);
    else if (status !== "U")
      throw garbled("diff-files");
  }
  return { modified, deleted, announced };
}
async function readUntracked(repository) {
  let messages = "";
  const output = await repository.run(["ls-files", "--others", "--exclude-standard", "-z"], void 0, (warned) => {
    messages = decodePath(warned);
  });
  const paths = Array.from(records(output, "ls-files"), decodePath);
  if (!messages.includes(CLOSED_DIRECTORY))
    return { paths, couldNotList: null };
  const cut2 = cutNames(messages);
  return {
    paths,
    couldNotList: (directory) => {
      const name = asWarned(directory);
      return messages.includes(`${CLOSED_DIRECTORY}${name}/'`) || cut2.some((start) => name.startsWith(start));
    }
  };
}
function cutNames(messages) {
  return messages.split("\n").flatMap((line2) => {
    const start = line2.indexOf(CLOSED_DIRECTORY);
    return start < 0 || line2.length < LEAST_CUT ? [] : [line2.slice(start + CLOSED_DIRECTORY.length)];
  });
}
async function readAllUntracked(repository) {
  return Array.from(records(await repository.run(["ls-files", "--others", "-z"]), "ls-files"), decodePath);
}
function asWarned(path2) {
  return path2.replace(/[\u0001-\u0008\u000b-\u001f\u007f]/g, "?");
}
;
const USUAL_START = Buffer.from("version https://git-lfs.github.com/spec/v1\noid sha256:");
const USUAL_MIDDLE = Buffer.from("\nsize ");
const DIGITS_OF_HASH = 64;
const MOST_DIGITS_OF_SIZE = 15;
const lfs_usual_LF = 10;
const ZERO = 48;
function readUsualLfsPointer(bytes) {
  const hashStart = USUAL_START.length;
  const hashEnd = hashStart + DIGITS_OF_HASH;
  const sizeStart = hashEnd + USUAL_MIDDLE.length;
  const sizeEnd = bytes.length - 1;
  const digitsOfSize = sizeEnd - sizeStart;
  if (digitsOfSize < 1 || digitsOfSize > MOST_DIGITS_OF_SIZE || bytes[sizeEnd] !== lfs_usual_LF)
    return null;
  if (!lfs_usual_holds(bytes, 0, USUAL_START) || !lfs_usual_holds(bytes, hashEnd, USUAL_MIDDLE))
    return null;
  for (let at2 = hashStart; at2 < hashEnd; at2++) {
    const byte = bytes[at2];
    const isHexadecimal = lfs_usual_isDigit(byte) || byte >= 97 && byte <= 102;
    if (!isHexadecimal)
      return null;
  }
  let size = 0;
  for (let at2 = sizeStart; at2 < sizeEnd; at2++) {
    const byte = bytes[at2];
    if (!lfs_usual_isDigit(byte))
      return null;
    size = size * 10 + byte - ZERO;
  }
  return { hex: bytes.toString("latin1", hashStart, hashEnd), size };
}
function lfs_usual_holds(bytes, start, expected) {
  for (let at2 = 0; at2 < expected.length; at2++)
    if (bytes[start + at2] !== expected[at2])
      return false;
  return true;
}
function lfs_usual_isDigit(byte) {
  return byte >= ZERO && byte <= 57;
}
;
const LARGEST_LFS_POINTER = 1023;
const VERSIONS = /* @__PURE__ */ new Set([
  "https://git-lfs.github.com/spec/v1",
  "https://hawser.github.com/spec/v1",
  "http://git-media.io/v/2"
]);
const lfs_KEYS = ["version", "oid", "size"];
const MENTIONS = ["git-lfs", "hawser", "git-media"].map((mention) => Buffer.from(mention));
const EXTENSION = /^ext-([0-9])-[0-9A-Za-z_]/;
const OBJECT = /^sha256:([0-9a-f]{64})$/;
const lfs_SIZE = /^[+-]?[0-9]+$/;
const LARGEST_SIZE = 2n ** 63n - 1n;
const SPACE = "[\\t\\n\\v\\f\\r \\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]+";
const OUTER_SPACE = new RegExp(`^${SPACE}|${SPACE}$`, "g");
function parseLfsPointer(bytes) {
  if (bytes.length === 0 || bytes.length > LARGEST_LFS_POINTER)
    return null;
  const usual2 = readUsualLfsPointer(bytes);
  if (usual2 !== null)
    return plainPointer(usual2.hex, usual2.size);
  if (!MENTIONS.some((mention) => bytes.includes(mention)))
    return null;
  const text = decodePath(bytes).replace(OUTER_SPACE, "");
  const lines = lfs_readLines(text);
  if (lines === null)
    return null;
  const { version, oid, size } = lines.values;
  if (version === void 0 || !VERSIONS.has(version))
    return null;
  const objectHex = OBJECT.exec(oid ?? "")?.[1];
  const objectSize = readSize(size ?? "");
  const original = firstInput(lines.extensions);
  if (objectHex === void 0 || objectSize === void 0 || original === void 0)
    return null;
  if (objectSize === null)
    return { objectHex, objectSize, identity: null };
  if (original === null)
    return plainPointer(objectHex, objectSize);
  return { objectHex, objectSize, identity: { algorithm: "sha256", hex: original, size: null } };
}
function plainPointer(hex2, size) {
  return { objectHex: hex2, objectSize: size, identity: { algorithm: "sha256", hex: hex2, size } };
}
function lfs_readLines(text) {
  const lines = { values: {}, extensions: /* @__PURE__ */ new Map() };
  let next = 0;
  for (const ended of text.split("\n")) {
    const line2 = ended.endsWith("\r") ? ended.slice(0, -1) : ended;
    if (line2 === "")
      continue;
    const space = line2.indexOf(" ");
    const expected = lfs_KEYS[next];
    if (space < 0 || expected === void 0)
      return null;
    const key = line2.slice(0, space);
    const value = line2.slice(space + 1);
    if (key === expected) {
      lines.values[expected] = value;
      next += 1;
    } else if (EXTENSION.test(key)) {
      lines.extensions.set(key, value);
    } else
      return null;
  }
  return lines;
}
function readSize(text) {
  if (!lfs_SIZE.test(text))
    return void 0;
  const size = BigInt(text.startsWith("+") ? text.slice(1) : text);
  if (size < 0n || size > LARGEST_SIZE)
    return void 0;
  return size <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(size) : null;
}
function firstInput(extensions) {
  const inputs = /* @__PURE__ */ new Map();
  for (const [key, value] of extensions) {
    const priority = EXTENSION.exec(key)?.[1];
    const hex2 = OBJECT.exec(value)?.[1];
    if (priority === void 0 || hex2 === void 0 || inputs.has(priority))
      return void 0;
    inputs.set(priority, hex2);
  }
  const [first] = [...inputs.keys()].sort();
  return first === void 0 ? null : inputs.get(first);
}
;
const KEY = /^([^-]+)(?:-s([0-9]+))?(?:-m([0-9]+))?(?:-S([0-9]+))?(?:-C([0-9]+))?--(.*)$/s;
const CONTENT_BACKEND = /^(SHA1|MD5|SHA(?:224|256|384|512)|SHA3_(?:224|256|384|512)|SKEIN(?:256|512)|BLAKE2B(?:160|224|256|384|512)|BLAKE2BP512|BLAKE2S(?:160|224|256)|BLAKE2SP(?:224|256))(E?)$/;
const BITS_BY_NAME = /* @__PURE__ */ new Map([
  ["MD5", 128],
  ["SHA1", 160]
]);
const SHARED_ALGORITHM = /* @__PURE__ */ new Map([
  ["SHA256", "sha256"],
  ["MD5", "md5"]
]);
const LONGEST_EXTENSION = 64;
function parseAnnexKey(text) {
  const parts2 = KEY.exec(text);
  if (parts2 === null)
    return null;
  const [, backend = "", size, , chunkSize, chunk2, name = ""] = parts2;
  if (backend.endsWith("E") && extensionLength(name) > LONGEST_EXTENSION)
    return null;
  const bytes = size === void 0 ? null : parseCount(size);
  const isWhole = chunkSize === void 0 && chunk2 === void 0;
  const isExact = size === void 0 || bytes !== null;
  return { backend, name, size: bytes, identity: isWhole && isExact ? annex_key_identify(backend, name, bytes) : null };
}
function parseAnnexKeyFile(fileName) {
  if (/[/:]|&(?![sca])/.test(fileName))
    return null;
  return parseAnnexKey(fileName.replace(/%|&[sca]/g, (escaped2) => UNESCAPED[escaped2] ?? escaped2));
}
const UNESCAPED = { "%": "/", "&s": "%", "&c": ":", "&a": "&" };
function annex_key_identify(backend, name, size) {
  const [, hash, withExtension] = CONTENT_BACKEND.exec(backend) ?? [];
  if (hash === void 0)
    return null;
  const bits = BITS_BY_NAME.get(hash) ?? Number(hash.slice(-3));
  const [beforeDot = ""] = name.split(".", 1);
  const hex2 = withExtension === "E" ? beforeDot : name;
  if (hex2.length !== bits / 4 || !/^[0-9a-f]+$/.test(hex2))
    return null;
  return { algorithm: SHARED_ALGORITHM.get(hash) ?? `annex:${hash}`, hex: hex2, size };
}
function extensionLength(name) {
  const dot = name.indexOf(".");
  return dot < 0 ? 0 : pathBytes(name.slice(dot)).length;
}
;
const LARGEST_ANNEX_POINTER = 32768;
const POINTER_START = "/annex/objects/";
const LONGEST_LINK = 8191;
function parseAnnexLink(target) {
  if (target.length > LONGEST_LINK)
    return null;
  const start = target.indexOf(POINTER_START);
  if (start < 0)
    return null;
  const below2 = target.slice(start + POINTER_START.length).split("/");
  const file = below2.at(-1);
  if (file === void 0 || below2.length < 2 || file !== below2.at(-2))
    return null;
  return parseAnnexKeyFile(file);
}
function parseAnnexPointer(bytes) {
  if (bytes.length === 0 || bytes.length > LARGEST_ANNEX_POINTER)
    return null;
  if (!bytes.subarray(0, LONGEST_LINK).includes(POINTER_START))
    return null;
  const text = decodePath(bytes);
  return text.startsWith(POINTER_START) ? parsePointer(text) : parseLinkText(text);
}
function parsePointer(text) {
  const end = text.indexOf("\n");
  const first = end < 0 ? text : text.slice(0, end);
  const rest = end < 0 ? "" : text.slice(end + 1);
  if (!isMeantForAnnex(rest))
    return null;
  return parseAnnexKeyFile(first.slice(POINTER_START.length).replace(/\r$/, ""));
}
function isMeantForAnnex(rest) {
  if (rest === "")
    return true;
  if (!rest.endsWith("\n"))
    return false;
  return rest.slice(0, -1).split("\n").every((line2) => line2.includes("/annex/"));
}
function parseLinkText(text) {
  return /[\0\n\r \t]/.test(text) ? null : parseAnnexLink(text);
}
;
const SMALLEST_POINTER = 18;
function parsePointerFile(bytes) {
  const lfs = parseLfsPointer(bytes);
  if (lfs !== null)
    return { kind: "lfs", identity: lfs.identity, size: lfs.identity?.size ?? null };
  const key = parseAnnexPointer(bytes);
  return key && pointerOfKey(key);
}
function pointerOfKey({ identity: identity2, size }) {
  return { kind: "annex", identity: identity2, size };
}
;
function pointers_pointersByName(files) {
  const byName2 = /* @__PURE__ */ new Map();
  for (const [file, { identity: identity2 }] of files.pointers) {
    if (identity2 === null)
      continue;
    const name = identityKey(identity2);
    if (!byName2.has(name))
      byName2.set(name, paths_pathAt(files, file));
  }
  return byName2;
}
function pointersAmong(files, pointers, { root }) {
  const found2 = { copies: [], bytesRead: 0 };
  for (let file = 0; file < files.names.length; file++) {
    const size = files.sizes[file];
    if (size < SMALLEST_POINTER || size > LARGEST_LFS_POINTER)
      continue;
    const path2 = paths_pathAt(files, file);
    const { bytes } = readSmallFile(locate(root, path2), LARGEST_LFS_POINTER, "refused");
    found2.bytesRead += bytes?.length ?? 0;
    const identity2 = (bytes && parsePointerFile(bytes))?.identity ?? null;
    const sample = identity2 === null ? void 0 : pointers.get(identityKey(identity2));
    if (sample !== void 0)
      found2.copies.push({ path: path2, sample });
  }
  return found2;
}
;
function stagedCopies(base, staged, files) {
  const { sampleOf, spare } = samplesByContent(staged, files);
  if (!sampleOf.some((sample, content) => sample !== staged_NONE && spare[content] > 0))
    return [];
  const apart2 = filesApart(staged, files, sampleOf, spare);
  if (apart2.length === 0)
    return [];
  const samples = filesAt(files, numbers_numbersTo(files.names.length), apart2.map(([path2]) => path2));
  const outside = apart2.filter(([path2]) => !samples.has(path2) && base.scope.some(({ includes }) => includes(path2)));
  if (outside.length === 0)
    return [];
  const before = contentsAt(base, outside.map(([path2]) => path2));
  return outside.flatMap(([path2, entry]) => {
    const content = staged.contents[entry];
    if (before.get(path2) === staged.objectIds.hex(content))
      return [];
    return [{ path: path2, sample: paths_pathAt(files, sampleOf[content]) }];
  });
}
const staged_NONE = -1;
function samplesByContent({ objectIds, kinds, contents }, files) {
  const sampleOf = new Int32Array(objectIds.count).fill(staged_NONE);
  const spare = new Int32Array(objectIds.count);
  for (let entry = 0; entry < kinds.length; entry++) {
    const content = contents[entry];
    if (kinds[entry] === FILE && content >= 0)
      spare[content] = spare[content] + 1;
  }
  eachSample(files, objectIds, (file, content) => {
    spare[content] = spare[content] - 1;
    if (sampleOf[content] === staged_NONE)
      sampleOf[content] = file;
  });
  return { sampleOf, spare };
}
function eachSample(files, ids, take) {
  const isShared2 = files.objectIds === ids;
  const { count: count2 } = ids;
  for (let file = 0; file < files.contents.length; file++) {
    const known2 = files.contents[file];
    const content = known2 < 0 || isShared2 ? known2 : ids.find(files.objectIds.hex(known2));
    if (content >= 0 && content < count2)
      take(file, content);
  }
  for (const [file, { objectId, describedIn }] of files.pointers) {
    const content = objectId === null || describedIn !== null ? staged_NONE : ids.find(objectId);
    if (content >= 0)
      take(file, content);
  }
}
function filesApart(staged, files, sampleOf, spare) {
  const isAsked2 = (content) => sampleOf[content] !== staged_NONE && spare[content] > 0;
  const samples = /* @__PURE__ */ new Set();
  eachSample(files, staged.objectIds, (file, content) => {
    if (isAsked2(content))
      samples.add(paths_pathAt(files, file));
  });
  if (samples.size === 0)
    return [];
  const apart2 = [];
  for (let entry = 0; entry < staged.kinds.length; entry++) {
    const content = staged.contents[entry];
    if (staged.kinds[entry] !== FILE || content < 0 || !isAsked2(content))
      continue;
    const path2 = paths_pathAt(staged, entry);
    if (!samples.has(path2))
      apart2.push([path2, entry]);
  }
  return apart2;
}
function contentsAt({ entries, objectIds, pointers }, wanted) {
  const paths = new Set(wanted);
  const names = new Set(wanted.map(baseName));
  const found2 = /* @__PURE__ */ new Map();
  for (const entry of filesNamed(entries.names, names)) {
    const path2 = paths_pathAt(entries, entry);
    const content = entries.contents[entry];
    if (!paths.has(path2))
      continue;
    if (content >= 0)
      found2.set(path2, objectIds.hex(content));
    else {
      const { objectId, describedIn } = pointers.get(entry) ?? {};
      if (objectId && describedIn === null)
        found2.set(path2, objectId);
    }
  }
  return found2;
}
;
async function copiesOnDisk(base, now, repository, world, cache) {
  const { apart: apart2, files, staged } = now;
  if (apart2.names.length === 0 || files.names.length === 0)
    return { copies: [], bytesRead: 0 };
  const isChanged = staged === null && base.commit !== void 0 ? testIn(await changedSince(base.commit, repository), apart2, base.fromTopLevel) : () => true;
  const changed2 = numbers_select(numbers_numbersTo(apart2.names.length), isChanged);
  if (changed2.length === 0)
    return { copies: [], bytesRead: 0 };
  const sizes = await on_disk_sizesOf(files, repository);
  const pointers = pointers_pointersByName(files);
  const onDisk = numbers_select(changed2, (file) => apart2.contents[file] < 0);
  const measured = await on_disk_measure(apart2, onDisk, files.objectIds, world);
  const wanted = pickDataFiles(measured, numbers_select(numbers_numbersTo(measured.names.length), (file) => sizes.has(measured.sizes[file])));
  const named2 = await nameThem(wanted, now, world, cache);
  for (const file of changed2) {
    const content = apart2.contents[file];
    if (content >= 0)
      named2.found.push({ path: paths_pathAt(apart2, file), objectId: files.objectIds.hex(content) });
  }
  const sampleOf = await samplesNamed(now, wanted, named2, world, cache);
  const before = contentsAt(base, named2.found.map(({ path: path2 }) => path2));
  const copies = named2.found.flatMap(({ path: path2, objectId }) => {
    const sample = sampleOf.samples.get(objectId);
    return sample === void 0 || before.get(path2) === objectId ? [] : [{ path: path2, sample }];
  });
  const bytesRead = named2.bytesRead + sampleOf.bytesRead;
  if (pointers.size === 0)
    return { copies, bytesRead };
  const standing2 = pointersAmong(measured, pointers, world);
  return { copies: [...copies, ...standing2.copies], bytesRead: bytesRead + standing2.bytesRead };
}
async function changedSince(commit, repository) {
  const changes2 = /* @__PURE__ */ new Map();
  const form = ["--raw", "-z", "--no-renames", "--no-abbrev", "--ignore-submodules=all"];
  const output = await repository.run(["diff-index", ...form, commit, "--"]);
  for (const { path: path2 } of differences_differences(output, "diff-index"))
    addChange(changes2, path2);
  for (const path2 of (await readUntracked(repository)).paths)
    addChange(changes2, path2);
  return changes2;
}
async function on_disk_sizesOf({ sizes, contents, objectIds }, repository) {
  const found2 = /* @__PURE__ */ new Set();
  const unknown = /* @__PURE__ */ new Set();
  for (let file = 0; file < sizes.length; file++) {
    const size = sizes[file];
    if (size !== UNKNOWN_SIZE)
      found2.add(size);
    else if (contents[file] >= 0)
      unknown.add(contents[file]);
  }
  const ids = Array.from(unknown, (content) => objectIds.hex(content));
  for (const [, size] of await readObjectSizes(repository, ids))
    found2.add(size);
  return found2;
}
async function on_disk_measure(apart2, numbers, objectIds, world) {
  const sizes = new Float64Array(numbers.length).fill(UNKNOWN_SIZE);
  const modified = [];
  const columns = {
    ...pickPaths(apart2, numbers),
    ...{ sizes, modified, objectIds, pointers: /* @__PURE__ */ new Map(), links: /* @__PURE__ */ new Map() },
    contents: new Int32Array(numbers.length).fill(NOT_NAMED)
  };
  const tasks = numbers.length === 0 ? [] : [locationsOf(world.root, apart2, numbers)];
  await world.workers.run("measure", tasks, (result) => {
    for (let file = 0; file < numbers.length; file++) {
      const state = result.states[file];
      if (state === MEASURED.file || state === MEASURED.linked)
        sizes[file] = result.sizes[file];
      modified[file] = result.modified[file];
    }
  }, () => {
  });
  return columns;
}
async function nameThem(files, { objectFormat }, world, cache) {
  const named2 = { found: [], bytesRead: 0 };
  const reader = createReader({ files, objectFormat }, world, cache);
  const reading = await reader.names([...numbers_numbersTo(files.names.length)], (file, { objectId }) => {
    named2.found.push({ path: paths_pathAt(files, file), objectId });
  });
  named2.bytesRead = reading.bytesRead;
  return named2;
}
async function samplesNamed({ files, objectFormat }, candidates2, { found: found2 }, world, cache) {
  const samples = /* @__PURE__ */ new Map();
  const contents = new Set(found2.map(({ objectId }) => files.objectIds.find(objectId)));
  const sizes = new Set(candidates2.sizes);
  const alike = [];
  for (let file = 0; file < files.names.length; file++) {
    const content = files.contents[file];
    if (content >= 0 && contents.has(content)) {
      const id = files.objectIds.hex(content);
      if (!samples.has(id))
        samples.set(id, paths_pathAt(files, file));
    } else if (content === NOT_NAMED && sizes.has(files.sizes[file]))
      alike.push(file);
  }
  if (alike.length === 0)
    return { samples, bytesRead: 0 };
  const heads = /* @__PURE__ */ new Set();
  const ofCandidates = createReader({ files: candidates2, objectFormat }, world, cache);
  const first = await ofCandidates.heads([...numbers_numbersTo(candidates2.names.length)], (_, hash) => {
    heads.add(hash);
  });
  const reader = createReader({ files, objectFormat }, world, cache);
  const begun = [];
  const second = await reader.heads(alike, (file, hash) => {
    if (heads.has(hash))
      begun.push(file);
  });
  const third = await reader.names(begun.sort((left, right) => left - right), (file, { objectId }) => {
    const known2 = samples.get(objectId);
    const path2 = paths_pathAt(files, file);
    if (known2 === void 0 || path2 < known2)
      samples.set(objectId, path2);
  });
  return { samples, bytesRead: first.bytesRead + second.bytesRead + third.bytesRead };
}
;
const tell_MOST_NAMED = 5;
async function copiesPassedOver(base, now, { exclude }, repository, world, cache) {
  const { copies, bytesRead } = await copiesOnDisk(base, now, repository, world, cache);
  const staged = now.staged === null ? [] : stagedCopies(base, now.staged, now.files);
  const sampleOf = new Map([...staged, ...copies].map(({ path: path2, sample }) => [path2, sample]));
  if (sampleOf.size === 0)
    return { notices: [], bytesRead };
  const excluded = exclude.map((glob) => globMatcher(glob));
  const added = [...sampleOf.keys()].filter((path2) => !excluded.some((matches) => matches(path2)));
  if (added.length === 0)
    return { notices: [], bytesRead };
  added.sort(comparePaths);
  const named2 = added.slice(0, tell_MOST_NAMED).map((path2) => `${display(path2)} (as ${display(sampleOf.get(path2) ?? "")})`);
  const rest = added.length - named2.length;
  const more = rest > 0 ? ` and ${countOf(rest, "other")}` : "";
  const [are, have] = added.length === 1 ? ["is", "has"] : ["are", "have"];
  const notice2 = `${countOf(added.length, "file")} that this change brings ${are} passed over by name or place, but ${have} the content of a sample: ${named2.join(", ")}${more}`;
  return { notices: [notice2], bytesRead };
}
;
function columnsOf({ entries, objectIds }, present, sizeOf2, onDisk, stored2) {
  return {
    directories: entries.directories,
    directoryOf: pickNumbers(entries.directoryOf, present),
    names: pickNames(entries.names, present),
    sizes: valuesOf(present, sizeOf2),
    contents: pickNumbers(entries.contents, present),
    objectIds,
    modified: onDisk === null || onDisk.files.length === 0 ? [] : pick(onDisk.modified, present),
    pointers: pickFrom(stored2.pointers, present),
    links: onDisk === null ? /* @__PURE__ */ new Map() : pickFrom(onDisk.links, present)
  };
}
function hashesOf(files, present, hashOf) {
  const hashes = new BigUint64Array(present.length);
  for (let file = 0; file < present.length; file++)
    hashes[file] = hashOf[present[file]] ?? NO_HASH;
  return { files, hashes };
}
;
const name_reader_ZERO = 48;
const NINE = 57;
const name_reader_NONE = Buffer.alloc(0);
const FREE_SERIES = 1e3;
const LEAST_NAMES = 64;
function createNameReader(names) {
  const known2 = /* @__PURE__ */ new Map();
  let current = NO_SERIES;
  let beginning = name_reader_NONE;
  let ending = name_reader_NONE;
  let isPlain2 = false;
  let lastStart = -1;
  let lastEnd = -1;
  function numberIn(chunk2, start, end) {
    const first = start + beginning.length;
    const last2 = end - ending.length;
    if (first >= last2 || last2 - first > MOST_DIGITS)
      return 0;
    for (let at2 = 0; at2 < beginning.length; at2++)
      if (chunk2[start + at2] !== beginning[at2])
        return 0;
    for (let at2 = 0; at2 < ending.length; at2++)
      if (chunk2[last2 + at2] !== ending[at2])
        return 0;
    let number = 1;
    for (let at2 = first; at2 < last2; at2++) {
      const byte = chunk2[at2];
      if (!name_reader_isDigit(byte))
        return 0;
      number = number * 10 + byte - name_reader_ZERO;
    }
    return number;
  }
  function begin(chunk2, start, end) {
    let first = start;
    for (let before2 = lastStart; first < end && before2 < lastEnd && chunk2[first] === chunk2[before2]; before2++)
      first++;
    while (first > start && name_reader_isDigit(chunk2[first - 1]))
      first--;
    let last2 = first;
    while (last2 < end && name_reader_isDigit(chunk2[last2]))
      last2++;
    if (last2 === first)
      return 0;
    beginning = chunk2.subarray(start, first);
    ending = chunk2.subarray(last2, end);
    const before = numberIn(chunk2, lastStart, lastEnd);
    const number = numberIn(chunk2, start, end);
    if (before === 0 || number === 0)
      return 0;
    beginning = Buffer.from(beginning);
    ending = Buffer.from(ending);
    current = seriesOf(decodePath(beginning), decodePath(ending));
    if (current === NO_SERIES)
      return 0;
    putLast(before);
    return number;
  }
  function seriesOf(beginning2, ending2) {
    const key = `${beginning2}/${ending2}`;
    const before = known2.get(key);
    if (before !== void 0)
      return before;
    if (names.series.length > FREE_SERIES + names.length / LEAST_NAMES)
      return NO_SERIES;
    const series = names.series.push({ beginning: beginning2, ending: ending2 }) - 1;
    known2.set(key, series);
    return series;
  }
  function putLast(number) {
    const last2 = names.length - 1;
    if (names.seriesOf[last2] !== NO_SERIES)
      return;
    names.texts.pop();
    names.seriesOf[last2] = current;
    names.numbers[last2] = number;
  }
  function numberOf2(chunk2, start, end) {
    const number = current === NO_SERIES ? 0 : numberIn(chunk2, start, end);
    if (number > 0)
      return number;
    current = NO_SERIES;
    return lastStart < 0 ? 0 : begin(chunk2, start, end);
  }
  return {
    nextChunk(isAscii) {
      isPlain2 = isAscii;
      lastStart = -1;
    },
    take(chunk2, start, end) {
      const number = numberOf2(chunk2, start, end);
      if (number > 0)
        appendMember(names, current, number);
      else
        names_appendName(names, isPlain2 ? chunk2.toString("latin1", start, end) : decodePath(chunk2.subarray(start, end)));
      lastStart = start;
      lastEnd = end;
    }
  };
}
function name_reader_isDigit(byte) {
  return byte >= name_reader_ZERO && byte <= NINE;
}
;
const NUL = 0;
const TAB = 9;
const entry_parser_SPACE = 32;
const entry_parser_SLASH = 47;
const STAGE_0 = 48;
const MODE_DIGITS = 6;
const DIGITS = { sha1: 40, sha256: 64 };
const SYMLINK = entries_KINDS.indexOf("symlink");
const entry_parser_SUBMODULE = entries_KINDS.indexOf("submodule");
const UNMERGED = entries_KINDS.indexOf("unmerged");
function createEntryParser(builder, format, isIndex, frozen) {
  const command = isIndex ? "ls-files" : "ls-tree";
  const { entries, objectIds, appendNamed } = builder;
  const findDirectory = directoryFinder(builder);
  const modeStart = isIndex ? 2 : 0;
  const names = createNameReader(entries.names);
  let rest = Buffer.alloc(0);
  let unmerged = "";
  function record(buffer, start, end) {
    const kind = entry_parser_kindOf(buffer, start + modeStart);
    const idStart = start + modeStart + MODE_DIGITS + 1 + (isIndex ? 0 : kind === entry_parser_SUBMODULE ? 7 : 5);
    const idEnd = idStart + DIGITS[format];
    const pathStart = idEnd + (isIndex ? 3 : 1);
    if (pathStart >= end || buffer[pathStart - 1] !== TAB || buffer[idStart - 1] !== entry_parser_SPACE) {
      throw garbled(command);
    }
    const isUnmerged = isIndex && buffer[idEnd + 1] !== STAGE_0;
    if (isUnmerged) {
      const path2 = buffer.toString("latin1", pathStart, end);
      if (path2 === unmerged)
        return;
      unmerged = path2;
    }
    const tag = buffer[start];
    if (isIndex && isUnwatched(tag))
      frozen.add(entries.names.length);
    let slash = end - 1;
    while (slash >= pathStart && buffer[slash] !== entry_parser_SLASH)
      slash--;
    const isNamed2 = kind !== entry_parser_SUBMODULE && !isUnmerged;
    names.take(buffer, slash + 1, end);
    appendNamed(findDirectory(buffer, pathStart, slash), isUnmerged ? UNMERGED : kind, isNamed2 ? objectIds.add(buffer, idStart) : NOT_NAMED);
  }
  return {
    take(chunk2) {
      const buffer = rest.length === 0 ? chunk2 : Buffer.concat([rest, chunk2]);
      names.nextChunk((0, external_node_buffer_namespaceObject.isAscii)(buffer));
      let start = 0;
      for (let end = buffer.indexOf(NUL); end >= 0; end = buffer.indexOf(NUL, start)) {
        record(buffer, start, end);
        start = end + 1;
      }
      rest = Buffer.from(buffer.subarray(start));
    },
    end() {
      if (rest.length > 0)
        throw garbled(command);
    }
  };
}
function directoryFinder({ directoryNumber }) {
  let last2 = Buffer.alloc(0);
  let lastNumber = -1;
  return (buffer, start, slash) => {
    const end = Math.max(start, slash);
    const length = end - start;
    let isLast = lastNumber >= 0 && length === last2.length;
    for (let at2 = 0; isLast && at2 < length; at2++)
      isLast = buffer[start + at2] === last2[at2];
    if (!isLast) {
      last2 = Buffer.from(buffer.subarray(start, end));
      lastNumber = directoryNumber(decodePath(last2));
    }
    return lastNumber;
  };
}
function entry_parser_kindOf(buffer, mode) {
  const second = buffer[mode + 1];
  if (second === 50)
    return SYMLINK;
  return second === 54 ? entry_parser_SUBMODULE : FILE;
}
;
async function readEntries(repository) {
  const index = await entries_parse(repository, ["ls-files", "--stage", "-v", "-z"], true);
  if (index.entries.names.length > 0 || repository.indexIsGiven || !await hasCommit(repository))
    return index;
  return readTree(repository, "HEAD");
}
async function readTree(repository, commit) {
  return { ...await entries_parse(repository, ["ls-tree", "-r", "-z", "--full-tree", commit, "--"], false), commit };
}
async function entries_parse(repository, args, isIndex) {
  const builder = createEntries(object_ids_createObjectIds(repository.objectFormat));
  const frozen = /* @__PURE__ */ new Set();
  const parser = createEntryParser(builder, repository.objectFormat, isIndex, frozen);
  await repository.stream(args, parser.take);
  parser.end();
  builder.objectIds.setToFirst(builder.entries.contents.subarray(0, builder.entries.names.length));
  return { ...builder, frozen };
}
function hasCommit(repository) {
  return repository.run(["rev-parse", "--quiet", "--verify", "HEAD^{commit}"]).then(() => true, () => false);
}
;
const staged_UNMERGED = entries_KINDS.indexOf("unmerged");
const KIND_OF_MODE = { "120000": "symlink", "160000": "submodule" };
const NO_MODE = "000000";
const REMOVED = "D";
function keepStaged({ entries, objectIds, commit }) {
  const count2 = entries.names.length;
  const kinds = entries.kinds.slice(0, count2);
  if (commit !== void 0 || kinds.includes(staged_UNMERGED))
    return null;
  return {
    directories: entries.directories,
    directoryOf: entries.directoryOf.subarray(0, count2),
    names: firstNames(entries.names, count2),
    kinds,
    contents: entries.contents.slice(0, count2),
    objectIds,
    isAll: true
  };
}
function readDifference(repository, commit) {
  const form = ["--raw", "-z", "--no-renames", "--no-abbrev", "--ignore-submodules=none"];
  return repository.run(["diff-index", "--cached", ...form, commit, "--"]);
}
function treeByDifference(staged, output, { fromRoot, fromTopLevel }, commit) {
  const before = [];
  const gained = [];
  const changes2 = /* @__PURE__ */ new Map();
  for (const { path: path2, mode, objectId, status } of differences_differences(output, "diff-index")) {
    addChange(changes2, path2);
    if (status !== REMOVED)
      gained.push(fromRoot(path2));
    if (mode !== NO_MODE)
      before.push({ path: path2, mode, objectId });
  }
  const isChanged = testIn(changes2, staged, fromTopLevel);
  const count2 = staged.kinds.length;
  const kept = changes2.size === 0 ? numbers_numbersTo(count2) : numbers_select(numbers_numbersTo(count2), (file) => !isChanged(file));
  const builder = createEntries(staged.objectIds, {
    directories: [...staged.directories],
    directoryOf: pickNumbers(staged.directoryOf, kept).slice(),
    names: pickNames(staged.names, kept),
    kinds: Uint8Array.from(pickNumbers(staged.kinds, kept)),
    contents: pickNumbers(staged.contents, kept).slice()
  });
  for (const { path: path2, mode, objectId } of before) {
    const kind = KIND_OF_MODE[mode] ?? "file";
    builder.add(fromRoot(path2), kind, kind === "submodule" ? NOT_NAMED : staged.objectIds.addHex(objectId));
  }
  return { ...builder, frozen: /* @__PURE__ */ new Set(), commit, gained };
}
;
function viewFrom(root, { topLevel }) {
  const prefix = (0, external_node_path_namespaceObject.relative)(topLevel, (0, external_node_fs_namespaceObject.realpathSync)(root)).replaceAll(external_node_path_namespaceObject.sep, "/");
  return {
    fromRoot(path2) {
      if (prefix === "")
        return path2;
      return path2.startsWith(`${prefix}/`) ? path2.slice(prefix.length + 1) : external_node_path_namespaceObject.posix.relative(prefix, path2);
    },
    fromTopLevel(path2) {
      if ((0, external_node_path_namespaceObject.isAbsolute)(path2))
        return path2;
      const inner = external_node_path_namespaceObject.posix.join(prefix, path2);
      return inner === "." ? "" : inner;
    }
  };
}
;
const EMPTY_OBJECT_IDS = [
  "e69de29bb2d1d6434b8b29ae775ad8c2e48c5391",
  "473a0f4c3be8a93681a267e3b1e9a7dcda1185436fe141f7749120a303721813"
];
const list_UNMERGED = entries_KINDS.indexOf("unmerged");
const list_SYMLINK = entries_KINDS.indexOf("symlink");
async function readIndex(repository, root) {
  return asSeenFrom(root, repository, await readEntries(repository));
}
async function readCommit(repository, root, commit, staged) {
  if (staged === null) {
    const files = asSeenFrom(root, repository, await readTree(repository, commit));
    return () => files;
  }
  const view = viewFrom(root, repository);
  const difference = await readDifference(repository, commit);
  return () => {
    const files = treeByDifference(staged, difference, view, commit);
    return { ...files, ...view, repository, keep: () => keepStaged(files) };
  };
}
async function listIndex(index, scope) {
  const { repository, entries, objectIds } = index;
  const mayBeAnnounced = EMPTY_OBJECT_IDS.some((id) => objectIds.find(id) >= 0);
  const announced = mayBeAnnounced ? (await readChanges(repository)).announced : null;
  const isAnnounced = testIn(announced, entries, index.fromTopLevel);
  const chosen = numbers_select(inScope(entries, scope), (entry) => !isAnnounced(entry));
  const staged = announced === null || announced.size === 0 ? index.keep() : null;
  return { ...listingOf(index, chosen), staged, notes: list_notesOn(index, chosen, false) };
}
function listWorkTree(index, { modified, deleted, announced }, untrackedPaths, scope) {
  const { entries } = index;
  const tracked = inScope(entries, scope);
  const notes = list_notesOn(index, tracked, true);
  const isDeleted = testIn(deleted, entries, index.fromTopLevel);
  const isChanged = testIn(modified, entries, index.fromTopLevel);
  const isAnnounced = testIn(announced, entries, index.fromTopLevel);
  const kept = announced.size === 0 ? index.keep() : null;
  const isAll = modified.size === 0 && untrackedPaths.length === 0;
  const staged = kept && { ...kept, isAll };
  const present = numbers_select(tracked, (entry) => !isDeleted(entry));
  if (modified.size > 0 || announced.size > 0) {
    for (let entry = 0; entry < entries.names.length; entry++) {
      const kind = entries.kinds[entry];
      if ((kind === FILE || kind === list_SYMLINK) && (isChanged(entry) || isAnnounced(entry))) {
        entries.contents[entry] = NOT_NAMED;
      }
    }
  }
  const untracked = addUntracked(untrackedPaths, index);
  const chosen = concatenated(present, inScope(entries, scope, untracked));
  return { ...listingOf(index, chosen), staged, isGone: isDeleted, notes };
}
function addUntracked(paths, index) {
  const first = index.entries.names.length;
  for (const path2 of paths) {
    const isRepository = path2.endsWith("/");
    const shown2 = index.fromRoot(isRepository ? path2.slice(0, -1) : path2);
    index.add(shown2, isRepository ? "submodule" : "file", NOT_NAMED);
  }
  return first;
}
function asSeenFrom(root, repository, files) {
  const view = viewFrom(root, repository);
  const directories = files.entries.directories.map(view.fromRoot);
  const seen = { ...files, ...createEntries(files.objectIds, { ...files.entries, directories }) };
  return { ...seen, ...view, repository, keep: () => keepStaged(seen) };
}
function listingOf({ entries, objectIds, repository, commit }, chosen) {
  const listing = {
    entries,
    chosen,
    objectIds,
    objectFormat: repository.objectFormat,
    errors: [],
    repository
  };
  return commit === void 0 ? listing : { ...listing, commit };
}
function list_notesOn({ entries, frozen }, chosen, ofDisk) {
  const unmerged = numbers_select(chosen, (entry) => entries.kinds[entry] === list_UNMERGED).length;
  const ignored = ofDisk && frozen.size > 0 ? numbers_select(chosen, (entry) => frozen.has(entry)).length : 0;
  const notes = [];
  if (unmerged > 0)
    notes.push(`${countOf(unmerged, "file")} with an unresolved merge conflict: not compared`);
  if (ignored > 0) {
    notes.push(`${countOf(ignored, "file")} marked assume-unchanged or skip-worktree: compared as staged`);
  }
  return notes;
}
;
const others_UNMERGED = entries_KINDS.indexOf("unmerged");
function othersOf({ entries }, numbers, stored2) {
  return {
    directories: entries.directories,
    directoryOf: pickNumbers(entries.directoryOf, numbers),
    names: pickNames(entries.names, numbers),
    contents: contentsOf(entries, numbers),
    pointers: pickFrom(stored2.pointers, numbers)
  };
}
function contentsOf({ contents, kinds }, numbers) {
  return numbers.map((entry) => kinds[entry] === others_UNMERGED ? ELSEWHERE : contents[entry]);
}
;
function countSkipped(skipped, reason) {
  skipped[reason] = (skipped[reason] ?? 0) + 1;
}
function siftByName(entries, chosen, states, { exclude, ownReports, isStored, unseen = /* @__PURE__ */ new Set() }, skipped, others) {
  const excluded = exclude.map((glob) => globMatcher(glob));
  const own = numbersAt(entries, chosen, ownReports);
  const passed = numbersAt(entries, chosen, unseen);
  const directoryAt = (entry) => entries.directories[entries.directoryOf[entry]];
  const reasonToSkip = (entry) => {
    const reason = reasonOf(states[entry]);
    if (reason === "excluded")
      return reason;
    if (isStored?.(directoryAt(entry), nameAt(entries.names, entry)) === true)
      return "excluded";
    if (own.has(entry))
      return "excluded";
    if (excluded.length > 0) {
      const path2 = paths_pathAt(entries, entry);
      if (excluded.some((matches) => matches(path2)))
        return "excluded";
    }
    const kind = entries_KINDS[entries.kinds[entry]];
    return kind === "file" ? reason : kind;
  };
  return numbers_select(chosen, (entry) => {
    if (passed.has(entry))
      return false;
    const reason = reasonToSkip(entry);
    if (reason !== null)
      sift_passOver(entry, reason, skipped, others);
    return reason === null;
  });
}
function numbersAt(entries, chosen, paths) {
  return new Set(paths.size === 0 ? [] : [...filesAt(entries, chosen, paths).values()].flat());
}
function sift_passOver(entry, reason, skipped, others) {
  countSkipped(skipped, reason);
  if (BELONGS.has(reason))
    others.push(entry);
}
const BELONGS = /* @__PURE__ */ new Set([
  "metadata",
  "annotation",
  "unmerged",
  "list",
  "part",
  "code",
  "settings",
  "model",
  "asset",
  "other"
]);
function reasonBySize(size, minSize) {
  if (size === 0)
    return "empty";
  return size === null || size >= minSize ? null : "min-size";
}
;
const yaml_tree_LONGEST_TEXT = 16 * 1024 * 1024;
const yaml_tree_MAX_DEPTH = 64;
const MAX_ALIASES = 16;
const COMPOSING = {
  version: "1.2",
  schema: "failsafe",
  // Checked in `fields` instead: the library compares each key with all others.
  uniqueKeys: false
};
function readYamlTree(text) {
  if (text.length > yaml_tree_LONGEST_TEXT)
    return { problem: "is too large to be read as YAML" };
  const { Composer, isAlias, isMap, isScalar, isSeq, LineCounter, Parser } = loadYaml();
  const lineCounter = new LineCounter();
  const tokens = [...new Parser(lineCounter.addNewLine).parse(text)];
  if (isTooDeep(tokens, yaml_tree_MAX_DEPTH))
    return { problem: "has too many levels of YAML" };
  const [document, second] = new Composer(COMPOSING).compose(tokens, true, text.length);
  const fault = document?.errors[0]?.pos[0] ?? second?.range[0];
  if (document === void 0 || fault !== void 0) {
    const { line: line2, col } = lineCounter.linePos(fault ?? 0);
    return { problem: `is not valid YAML (line ${line2}, column ${col})` };
  }
  let aliases = 0;
  const resolve2 = (node) => {
    if (!isAlias(node))
      return node ?? null;
    aliases += 1;
    return aliases > MAX_ALIASES ? null : node.resolve(document) ?? null;
  };
  const scalarText2 = (node) => {
    const scalar = resolve2(node);
    return isScalar(scalar) && typeof scalar.value === "string" ? scalar.value : null;
  };
  return {
    root: yaml_tree_isNothing(document.contents) ? null : document.contents,
    text: scalarText2,
    items: (node) => {
      const sequence = resolve2(node);
      return isSeq(sequence) ? sequence.items : null;
    },
    fields: (node) => {
      const mapping = resolve2(node);
      if (!isMap(mapping))
        return null;
      const names = /* @__PURE__ */ new Set();
      const fields = /* @__PURE__ */ new Map();
      for (const { key, value } of mapping.items) {
        const name = scalarText2(key);
        if (name === null || names.has(name))
          return null;
        names.add(name);
        if (!yaml_tree_isNothing(value))
          fields.set(name, value);
      }
      return fields;
    }
  };
}
function yaml_tree_isNothing(node) {
  return node === null || loadYaml().isScalar(node) && node.type === "PLAIN" && /^(?:~|null|Null|NULL)?$/.test(String(node.value));
}
;
const LONGEST_CARD = 4 * 1024 * 1024;
const BAD_CONFIGS = 'has "configs" that are not as Hugging Face reads them';
const huggingface_ELSEWHERE = /^(?:\/|[a-z][a-z0-9+.-]*:)/i;
function parseDatasetCard(readme) {
  const block = frontMatter(readme.slice(0, LONGEST_CARD));
  if (block === null)
    return { configs: [], problem: null };
  const tree = readYamlTree(block);
  if ("problem" in tree)
    return { configs: [], problem: `has a header that ${tree.problem}` };
  const list = tree.fields(tree.root)?.get("configs");
  if (list === void 0)
    return { configs: [], problem: null };
  const items = tree.items(list);
  if (items === null)
    return { configs: [], problem: BAD_CONFIGS };
  const read2 = items.map((item) => huggingface_readConfig(tree, item));
  const configs = read2.filter((config) => config !== null);
  return { configs, problem: configs.length < read2.length ? BAD_CONFIGS : null };
}
function frontMatter(readme) {
  const start = /^[^\S\ufeff]*---(?:\r\n|[\r\n])/.exec(readme);
  if (start === null)
    return null;
  const rest = readme.slice(start[0].length);
  const end = /(?:\r\n|[\r\n])---(?:[\r\n]|$)/.exec(rest);
  return end === null ? null : rest.slice(0, end.index);
}
function huggingface_readConfig(tree, node) {
  const fields = tree.fields(node);
  if (fields === null)
    return null;
  const name = fields.has("config_name") ? tree.text(fields.get("config_name")) : "default";
  const directory = fields.has("data_dir") ? tree.text(fields.get("data_dir")) : "";
  const files = fields.get("data_files");
  const patterns = files === void 0 ? /* @__PURE__ */ new Map() : readPatterns(tree, files);
  if (name === null || directory === null || patterns === null)
    return null;
  const base = inside(directory);
  if (base === null)
    return null;
  const splits = [...patterns].map(([split, paths]) => ({ name: split, globs: globsOf(paths, base) }));
  return {
    name,
    dataDirectory: directory === "" ? null : base,
    splits: splits.filter(({ globs }) => globs.length > 0)
  };
}
function readPatterns(tree, node) {
  const alone = readPaths(tree, node);
  if (alone !== null)
    return /* @__PURE__ */ new Map([["train", alone]]);
  const bySplit2 = /* @__PURE__ */ new Map();
  const pairs = tree.fields(node) ?? tree.items(node)?.map((item) => splitAndPath(tree, item)) ?? [null];
  for (const pair of pairs) {
    const paths = pair === null ? null : readPaths(tree, pair[1]);
    if (pair === null || paths === null || bySplit2.has(pair[0]))
      return null;
    bySplit2.set(pair[0], paths);
  }
  return bySplit2;
}
function splitAndPath(tree, node) {
  const fields = tree.fields(node);
  const split = tree.text(fields?.get("split"));
  const path2 = fields?.get("path");
  return split === null || split === "" || path2 === void 0 ? null : [split, path2];
}
function readPaths(tree, node) {
  const one = tree.text(node);
  if (one !== null)
    return one === "" ? null : [one];
  const items = tree.items(node)?.map((item) => tree.text(item));
  return items?.every((item) => item !== null && item !== "") ? items : null;
}
function globsOf(paths, base) {
  return paths.filter((path2) => !huggingface_ELSEWHERE.test(path2)).map((path2) => inside(external_node_path_namespaceObject.posix.join(base, path2))).filter((path2) => path2 !== null);
}
function inside(path2) {
  if (huggingface_ELSEWHERE.test(path2) || path2.includes("\0"))
    return null;
  const normal2 = external_node_path_namespaceObject.posix.normalize(path2).replace(/\/$/, "");
  if (isOutside(normal2))
    return null;
  return normal2 === "." ? "" : normal2;
}
;
const TOO_LARGE = "is too large for a file that describes data";
const ABSENT = "is not in this clone, which leaves contents out";
async function readTexts(places, { entries, objectIds, repository }, { root }, mostBytes, took) {
  const read2 = /* @__PURE__ */ new Map();
  const byId = /* @__PURE__ */ new Map();
  for (const place of places) {
    const content = typeof place === "number" ? entries.contents[place] : -1;
    if (content >= 0 && repository !== null) {
      const id = objectIds.hex(content);
      lists_addTo(byId, id, place);
      continue;
    }
    const path2 = typeof place === "number" ? paths_pathAt(entries, place) : place;
    read2.set(place, readTextOnDisk(locate(root, path2), mostBytes, took));
  }
  if (repository === null || byId.size === 0)
    return read2;
  const take = (id, bytes, size) => {
    const result = bytes === null ? { text: null, problem: size === null ? ABSENT : TOO_LARGE } : { text: decodePath(bytes), problem: null };
    for (const place of byId.get(id) ?? [])
      read2.set(place, result);
  };
  await readBlobs(repository, [...byId.keys()], take, mostBytes);
  return read2;
}
async function readTextsOfBase(...[places, listing, world, mostBytes, took]) {
  const texts = await readTexts(places, listing, world, mostBytes, took);
  const absent = [...texts].flatMap(([place, { problem }]) => problem === ABSENT && typeof place === "number" ? [place] : []);
  const { entries, objectIds, repository } = listing;
  if (absent.length === 0 || !repository?.fetchBlobs)
    return texts;
  const ids = new Set(absent.map((place) => objectIds.hex(entries.contents[place])));
  const isHere2 = await repository.fetchBlobs([...ids]).then(() => true, () => false);
  if (!isHere2)
    return texts;
  for (const [place, read2] of await readTexts(absent, listing, world, mostBytes, took))
    texts.set(place, read2);
  return texts;
}
function readTextOnDisk(location, mostBytes, took) {
  const { bytes, trouble } = readSmallFile(location, mostBytes, "refused");
  if (bytes === null)
    return { text: null, problem: trouble };
  took(bytes.length);
  return { text: decodePath(bytes), problem: null };
}
;
const CARD = "README.md";
const LARGEST_CARD = 16 * 1024 * 1024;
const NO_CARDS = { cards: [], notes: [], bytesRead: 0 };
async function readDatasetCards(files, listing, world, others = null) {
  const result = { cards: [], notes: [], bytesRead: 0 };
  const places = cardsAbove(files, listing, world);
  const took = (bytes) => {
    result.bytesRead += bytes;
  };
  const read2 = others === null ? readTexts : readTextsOfBase;
  const texts = await read2([...places.values()], listing, world, LARGEST_CARD, took);
  for (const [directory, place] of places) {
    const path2 = `${display(pathIn(directory, CARD))}${others === null ? "" : " of the base"}`;
    const { text, problem } = texts.get(place) ?? { text: null, problem: null };
    const other = others?.find((card2) => card2.directory === directory);
    if (text === null && other !== void 0) {
      result.cards.push(other);
      result.notes.push(`${path2} ${problem}: what it says now is believed of the base, too`);
      continue;
    }
    if (text === null) {
      result.notes.push(`${path2} ${problem}: splits that it may name are found by names alone`);
      continue;
    }
    const reading = parseDatasetCard(text);
    const { configs, isWhole } = usable(reading.configs);
    const trouble = reading.problem ?? (isWhole ? null : "names files by globs that can't be used");
    if (others === null && trouble !== null && text.includes("data_files")) {
      result.notes.push(`${path2} ${trouble}: files that it does not name well are found by names alone`);
    }
    if (configs.length > 0)
      result.cards.push({ directory, configs });
  }
  return result;
}
function cardsAbove(files, { entries, isGone, repository }, { root }) {
  const above2 = /* @__PURE__ */ new Set();
  for (const directory of paths_directoriesInUse(files)) {
    for (let inner = directory; !above2.has(inner); inner = paths_parentDirectory(inner)) {
      above2.add(inner);
    }
  }
  const places = /* @__PURE__ */ new Map();
  for (const entry of filesNamed(entries.names, /* @__PURE__ */ new Set([CARD]))) {
    if (entries.kinds[entry] !== FILE || isGone?.(entry) === true)
      continue;
    const directory = entries.directories[entries.directoryOf[entry]];
    if (above2.has(directory))
      places.set(directory, entry);
  }
  if (repository === null) {
    const listed2 = new Set(entries.directories);
    for (const directory of above2) {
      const path2 = pathIn(directory, CARD);
      if (listed2.has(directory) || isOutside(directory) || !isFile(locate(root, path2)))
        continue;
      places.set(directory, path2);
    }
  }
  return new Map(sortByKey([...places], ([directory]) => directory));
}
function isFile(location) {
  try {
    return (0, external_node_fs_namespaceObject.lstatSync)(location).isFile();
  } catch {
    return false;
  }
}
function usable(configs) {
  let isWhole = true;
  const lines = configs.map(({ splits }) => splits.flatMap(({ name, globs }) => {
    const kept = globs.filter((glob) => cardGlobForm(glob) !== null);
    isWhole &&= kept.length === globs.length;
    return kept.map((glob) => ({ name, glob }));
  }));
  return { configs: lines.filter(({ length }) => length > 0), isWhole };
}
;
const OF_CLASS = /^(.+)[-_. ](trainval|train|val|test)$/i;
function readListName(path2, others) {
  const name = baseName(path2);
  const ending = splitNamed(name.slice(name.lastIndexOf(".") + 1)) === null ? endingOf(name).stem : name.length;
  const stem = name.slice(0, ending);
  const place = placeOfFamily(path2);
  const [, before, word] = OF_CLASS.exec(stem) ?? [];
  if (before !== void 0 && word !== void 0 && splitNamed(before) !== null) {
    const isClass = ["train", "val", "trainval", "test"].some((other) => other !== word.toLowerCase() && others(`${before}${stem[before.length]}${other}`));
    if (isClass)
      return { stem, split: canonicalSplit(word), family: `${place}\0${before.toLowerCase()}` };
  }
  const rest = wordsOf(stem).filter((part) => splitOfWord(part) === void 0);
  return { stem, split: splitNamed(stem)?.split ?? null, family: `${place}\0${rest.join(" ")}` };
}
function placeOfFamily(path2) {
  let place = paths_parentDirectory(path2);
  while (place !== "" && place !== "/" && splitNamed(baseName(place))?.rest === "")
    place = paths_parentDirectory(place);
  return place;
}
;
const COUNT = /^(?:[1-9]\d*|\d{1,2})$/;
function names_isName(stem) {
  return !COUNT.test(stem) && splitNamed(stem) === null;
}
function createNames({ field, splits, files }) {
  const byName2 = /* @__PURE__ */ new Map();
  const add2 = (name, entry) => {
    const others = byName2.get(name);
    if (others === void 0)
      byName2.set(name, [entry]);
    else if (others[others.length - 1] !== entry)
      others.push(entry);
  };
  for (let place = 0; place < field.chosen.length; place++) {
    const entry = field.chosen[place];
    const state = field.states[entry];
    const isSure = isSureKind(state);
    const isPossible2 = isPossibleKind(state) && !files.has(entry);
    if (!canBeData(state) || !(isSure || isPossible2))
      continue;
    const name = nameAt(field.files.names, entry);
    add2(name, entry);
    const stem = name.slice(0, endingOf(name).stem);
    if (isMediaKind(state) || names_isName(stem))
      add2(stem, entry);
  }
  const directories = names_directoriesOf(field);
  return {
    of: (name) => byName2.get(name) ?? [],
    pathOf: (file) => paths_pathAt(field.files, file),
    splitOf: (file) => splits.named.get(splits.splitNode[nodeOfEntry(field, file)])?.split ?? null,
    ...directories
  };
}
function names_directoriesOf(field) {
  const { tree } = field;
  let byName2;
  let nodes;
  return {
    directories(name) {
      byName2 ??= pathsByName(tree);
      return byName2.get(name) ?? [];
    },
    below(directory) {
      nodes ??= new Map(tree.paths.map((path2, node2) => [path2, node2]));
      const node = nodes.get(directory);
      const found2 = [];
      if (node === void 0)
        return found2;
      visitBelow(field, node, (entry) => {
        if (isSureKind(field.states[entry]))
          found2.push(entry);
      });
      return found2;
    }
  };
}
function pathsByName({ names, paths }) {
  const byName2 = /* @__PURE__ */ new Map();
  names.forEach((name, node) => {
    lists_addTo(byName2, name, paths[node]);
  });
  return byName2;
}
;
const MOST_LINES = 2e6;
;
function readNumbered(splits, names) {
  const named2 = new Map(numbered_pairsOf(names));
  return numbered_pairsOf(splits).flatMap(([number, value]) => {
    const name = named2.get(number);
    const split = value === "1" ? "train" : value === "0" ? "test" : null;
    return name === void 0 || split === null ? [] : [{ name, split }];
  });
}
function numbered_pairsOf(text) {
  return text.split(/\r?\n/, MOST_LINES).flatMap((line2) => {
    const [number, ...value] = line2.trim().split(" ");
    return number ? [[number, value.join(" ")]] : [];
  });
}
const SPLITS = /* @__PURE__ */ new Map([
  ["0", "train"],
  ["1", "validation"],
  ["2", "test"]
]);
function numberedSplit(values) {
  const used = new Set(values);
  used.delete("");
  used.delete(void 0);
  const isKnown2 = used.size > 1 && [...used].every((value) => value !== void 0 && SPLITS.has(value));
  return isKnown2 ? (value) => SPLITS.get(value) ?? null : null;
}
;
const MOST_DEEP = 6;
function readJsonList(split, text) {
  const listed2 = [];
  let hasRecords = false;
  let isNamed2 = true;
  const document = parsed(text);
  const images = isFields(document) && Array.isArray(document["images"]) ? document["images"] : null;
  visit(images !== null && "annotations" in document ? images : document, split, 0);
  return { listed: listed2, isNamed: isNamed2, hasRecords };
  function visit(value, said, depth) {
    if (typeof value === "string")
      add2(value, said);
    else if (depth > MOST_DEEP)
      return;
    else if (Array.isArray(value))
      visitItems(value, said, depth);
    else if (isFields(value))
      visitFields(value, said, depth);
  }
  function visitItems(items, said, depth) {
    for (const item of items) {
      if (Array.isArray(item)) {
        const [name] = item;
        if (typeof name === "string" && item.some((part) => typeof part === "number"))
          add2(name, said);
        else
          visitItems(item, said, depth + 1);
      } else if (isFields(item))
        addRecord(item, said);
      else
        visit(item, said, depth + 1);
    }
  }
  function visitFields(fields, said, depth) {
    for (const [key, value] of Object.entries(fields)) {
      const named2 = splitNamed(key);
      if (named2 !== null && named2.rest === "" && typeof value === "object") {
        isNamed2 = false;
        visit(value, named2.split, depth + 1);
      } else if (typeof value === "string") {
        if (splitOfWord(value.toLowerCase()) === void 0)
          continue;
        isNamed2 = false;
        add2(key, canonicalSplit(value));
      } else
        visit(value, said, depth + 1);
    }
  }
  function addRecord(record, said) {
    const file = Object.keys(record).find((key) => FILE_COLUMNS.has(read_json_plain(key)));
    if (file === void 0 || typeof record[file] !== "string")
      return;
    hasRecords = true;
    const own = Object.keys(record).find((key) => SPLIT_COLUMNS.has(read_json_plain(key)));
    const value = own === void 0 ? void 0 : record[own];
    if (typeof value === "string" && value !== "")
      isNamed2 = false;
    add2(record[file], typeof value === "string" && value !== "" ? canonicalSplit(value) : said);
  }
  function add2(name, said) {
    if (said !== null && name !== "")
      listed2.push({ name, split: said });
  }
}
function read_json_plain(key) {
  return key.toLowerCase().replace(/[-_ .]/g, "");
}
function isFields(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
;
const read_lines_MOST_SPLITS = 6;
const MOST_HEADERS = 2;
const PARTITION = /^partitions?$/;
const DIVISION = /^(?:partitions?|splits?)$/;
function saysDivision(stem) {
  return wordsOf(stem).some((word) => DIVISION.test(word));
}
function read_lines_readLines(stem, split, text) {
  const lines = text.split(/\r?\n/, MOST_LINES).flatMap((line2) => line2.trim() || []);
  const isPartition = wordsOf(stem).some((word) => PARTITION.test(word));
  const divided = saysDivision(stem) ? dividedLines(lines, isPartition, split !== null && !isPartition) : null;
  if (divided !== null)
    return { listed: divided, isNamed: false, hasRecords: false };
  const listed2 = split === null ? [] : lines.map((name) => ({ name, split }));
  return { listed: listed2, isNamed: true, hasRecords: false };
}
function dividedLines(lines, mayBeNumbers, isNamed2) {
  const rows = lines.map((line2) => line2.split(/[\s,;|]+/));
  for (let headers = 0; headers <= MOST_HEADERS; headers++) {
    const samples = rows.slice(headers);
    const width = samples[0]?.length ?? 0;
    for (let column = width - 1; width > 1 && column >= 0; column--) {
      const values = read_lines_valuesOf(samples, column);
      if (values === null)
        continue;
      const split = wordedSplit(values, isNamed2) ?? (mayBeNumbers ? numberedSplit(values) : null);
      if (split === null)
        continue;
      const nameColumn = column === 0 ? 1 : 0;
      return samples.flatMap((row) => {
        const said = split(row[column] ?? "");
        const name = row[nameColumn];
        return said !== null && name ? [{ name, split: said }] : [];
      });
    }
  }
  return null;
}
function read_lines_valuesOf(rows, column) {
  const values = /* @__PURE__ */ new Set();
  for (const row of rows) {
    values.add(row[column] ?? "");
    if (values.size > read_lines_MOST_SPLITS)
      return null;
  }
  return values;
}
function wordedSplit(values, isNamed2) {
  const isSplit = (value) => splitOfWord(value.toLowerCase()) !== void 0;
  const known2 = [...values].filter((value) => isSplit(value) || RETRIEVAL_WORDS.has(value.toLowerCase()));
  const isColumn = known2.length > 1 && (!isNamed2 || known2.length === values.size) && known2.some((value) => isSplit(value));
  return isColumn ? (value) => value === "" ? null : canonicalSplit(value) : null;
}
;
function read_settings_readSettings(text) {
  if (!/^(?:train|val|valid|test)\s*:/m.test(text))
    return [];
  const tree = readYamlTree(text);
  if ("problem" in tree)
    return [];
  const fields = tree.fields(tree.root);
  const path2 = fields?.get("path");
  const base = (path2 === void 0 ? null : tree.text(path2)) ?? "";
  return Array.from(fields ?? []).flatMap(([key, value]) => {
    const split = splitNamed(key);
    if (split === null || split.rest !== "")
      return [];
    const one = tree.text(value);
    const all = one === null ? tree.items(value)?.map((item) => tree.text(item)) ?? [] : [one];
    return all.filter((name) => name !== null && name !== "").map((name) => ({ name: base === "" ? name : `${base}/${name}`, split: split.split }));
  });
}
;
function readTable(split, text) {
  if (beginsReport(text))
    return { listed: [], isNamed: false, hasRecords: false };
  const [header = "", ...lines] = text.split(/\r?\n/, MOST_LINES);
  const separator = header.includes("	") ? "	" : header.includes(";") ? ";" : ",";
  const columns = cellsOf(header, separator).map((cell2) => cell2.toLowerCase());
  const splitColumn = columns.findIndex((column) => SPLIT_COLUMNS.has(column));
  const fileColumn = fileColumnOf(columns);
  const isNamed2 = splitColumn < 0;
  if (fileColumn < 0 || isNamed2 && split === null)
    return { listed: [], isNamed: isNamed2, hasRecords: false };
  const cells = lines.map((line2) => cellsOf(line2, separator));
  if (isNamed2) {
    const listed3 = cells.flatMap((row) => listedAs(row[fileColumn], split));
    return { listed: listed3, isNamed: isNamed2, hasRecords: true };
  }
  const values = cells.map((row) => row[splitColumn]);
  const isFold = columns[splitColumn] === "fold";
  const number = columns[splitColumn] === "partition" ? numberedSplit(values) : null;
  const listed2 = cells.flatMap((row) => {
    const value = row[splitColumn];
    if (!value)
      return [];
    const said = number?.(value) ?? splitNamed(value)?.split ?? canonicalSplit(value);
    return listedAs(row[fileColumn], isFold && /^\d+$/.test(said) ? `fold ${said}` : said);
  });
  return { listed: listed2, isNamed: isNamed2, hasRecords: false };
}
function listedAs(name, split) {
  return name && split !== null ? [{ name, split }] : [];
}
function fileColumnOf(columns) {
  const plain2 = columns.map((column) => column.replace(/[-_ .]/g, ""));
  const sure = plain2.findIndex((column) => FILE_COLUMNS.has(column));
  return sure < 0 ? plain2.findIndex((column) => WEAK_FILE_COLUMNS.has(column)) : sure;
}
function cellsOf(line2, separator) {
  if (!line2.includes('"'))
    return line2.split(separator).map((cell3) => cell3.trim());
  const cells = [];
  let cell2 = "";
  let isQuoted = false;
  for (const character2 of line2) {
    if (character2 === '"')
      isQuoted = !isQuoted;
    else if (character2 === separator && !isQuoted) {
      cells.push(cell2.trim());
      cell2 = "";
    } else
      cell2 += character2;
  }
  return [...cells, cell2.trim()];
}
;
function readList(form, { stem, split }, text) {
  if (form === "settings")
    return { listed: read_settings_readSettings(text), isNamed: false, hasRecords: false };
  if (form === "json")
    return readJsonList(split, text);
  return form === "table" ? readTable(split, text) : read_lines_readLines(stem, split, text);
}
;
function filesOfSetting(path2, base, names) {
  if (isGlob(path2))
    return filesOfGlob(path2, base, names);
  const exact = names.below(base === "" ? path2 : `${base}/${path2}`);
  if (exact.length > 0)
    return exact;
  if (!path2.includes("/"))
    return [];
  const name = path2.slice(path2.lastIndexOf("/") + 1);
  const [place, ...others] = settings_place_endOf(names.directories(name), path2, 2).filter((each) => isWithin(each, base));
  return place === void 0 || others.length > 0 ? [] : names.below(place);
}
function settings_place_endOf(paths, path2, least) {
  const components = path2.split("/").filter((component) => component !== "");
  for (let count2 = components.length; count2 >= least; count2--) {
    const end = `/${components.slice(-count2).join("/")}`;
    const fitting2 = paths.filter((each) => `/${each}`.endsWith(end));
    if (fitting2.length > 0)
      return fitting2;
  }
  return [];
}
function filesOfGlob(glob, base, names) {
  const matches = settings_place_matcherOf(glob);
  if (matches === null)
    return [];
  const start = base === "" ? 0 : base.length + 1;
  return names.below(base).filter((file) => matches(names.pathOf(file).slice(start)));
}
function settings_place_matcherOf(glob) {
  try {
    return globMatcher(glob);
  } catch (error2) {
    if (error2 instanceof Failure)
      return null;
    throw error2;
  }
}
;
const resolve_MOST = 0.5;
const LONG = 2e3;
const TRIED = 500;
function resolve(listed2, directory, names, scope) {
  const kinds = scope === "directories" ? ["files", "directories"] : [scope];
  for (const kind of kinds) {
    for (const base of directory === "" ? [""] : [directory, ""]) {
      if (!mayMatch(listed2, base, names, kind))
        continue;
      const found2 = /* @__PURE__ */ new Map();
      let matched = 0;
      for (const { name, split } of listed2) {
        const files = fitting(resolve_filesNamed(name, base, names, kind), split, names);
        if (files.length > 0)
          matched += 1;
        for (const file of files)
          give(file, split, found2);
      }
      if (matched >= resolve_MOST * listed2.length && found2.size > 0)
        return { found: found2, isWhole: matched === listed2.length };
    }
  }
  return null;
}
function mayMatch(listed2, base, names, scope) {
  if (listed2.length <= LONG)
    return true;
  const step = Math.floor(listed2.length / TRIED) | 1;
  for (let place = 0; place < listed2.length; place += step) {
    if (resolve_filesNamed(listed2[place].name, base, names, scope).length > 0)
      return true;
  }
  return false;
}
function fitting(files, split, names) {
  if (files.length < 2)
    return files;
  return files.filter((file) => {
    const other = names.splitOf(file);
    return other === null || mayShare(other, split);
  });
}
function give(file, split, found2) {
  const before = found2.get(file);
  if (before === void 0)
    found2.set(file, split);
  else if (typeof before !== "string")
    before.add(split);
  else if (before !== split)
    found2.set(file, /* @__PURE__ */ new Set([before, split]));
}
function resolve_filesNamed(line2, directory, names, scope) {
  for (const part of [line2, line2.split(/[\s,;|]+/)[0] ?? ""]) {
    const path2 = part.replaceAll("\\", "/").replace(/^["']|["']$/g, "").replace(/^(?:\.{1,2}\/)+/, "").replace(/\/+$/, "");
    if (path2 === "")
      continue;
    const name = path2.slice(path2.lastIndexOf("/") + 1);
    if (scope === "directories") {
      const places = placesNamed(path2, name, names).filter((place) => isWithin(place, directory));
      if (places.length > 0)
        return places.flatMap((place) => names.below(place));
      continue;
    }
    const close = closest(names.of(name), path2, names).filter((file) => resolve_isBelow(names.pathOf(file), directory));
    if (close.length > 0)
      return close;
    const files = scope === "settings" ? filesOfSetting(path2, directory, names) : [];
    if (files.length > 0)
      return files;
  }
  return [];
}
function placesNamed(path2, name, names) {
  const places = names.directories(name);
  return path2 === name ? places : settings_place_endOf(places, path2, 2);
}
function closest(files, path2, names) {
  for (let end = path2; files.length > 0; end = end.slice(end.indexOf("/") + 1)) {
    if (!end.includes("/"))
      return files;
    const fit = files.filter((file) => `/${names.pathOf(file)}`.includes(`/${end}`));
    if (fit.length > 0)
      return fit;
  }
  return files;
}
function resolve_isBelow(path2, directory) {
  return directory === "" || path2.startsWith(`${directory}/`);
}
;
const SCOPES = {
  lines: "directories",
  numbered: "files",
  table: "files",
  json: "directories",
  settings: "settings"
};
function findLists(survey2, wanted, texts) {
  const { field } = survey2;
  const names = createNames(survey2);
  const paths = new Map(Array.from(wanted.keys(), (entry) => [paths_pathAt(field.files, entry), entry]));
  const stems = new Set(Array.from(paths.keys(), withoutEnding));
  const byName2 = /* @__PURE__ */ new Map();
  for (const path2 of paths.keys())
    lists_addTo(byName2, baseName(path2), path2);
  const lists = Array.from(wanted).flatMap(([entry, form]) => readingsOf(entry, form)).flatMap(listsOf);
  return ofOneDataset(lists.filter((list) => !isAlone(list, lists)));
  function readingsOf(entry, form) {
    const text = texts.get(entry);
    if (text === void 0)
      return [];
    const path2 = paths_pathAt(field.files, entry);
    const named2 = readListName(path2, (stem) => stems.has(pathIn(paths_parentDirectory(path2), stem)));
    const read2 = form === "numbered" ? numbered(path2, text) : readList(form, named2, text);
    const family = read2.isNamed ? named2.family : path2;
    const reading = { ...read2, entry, path: path2, form, family };
    return form === "settings" ? [reading, ...read2.listed.flatMap((one) => readText(one, path2))] : [reading];
  }
  function readText({ name, split }, settings) {
    const end = `/${name.replace(/^(?:\.{0,2}\/)+/, "")}`;
    const alike = byName2.get(baseName(name)) ?? [];
    const [path2, ...others] = alike.filter((each) => `/${each}`.endsWith(end));
    const entry = path2 === void 0 || others.length > 0 ? void 0 : paths.get(path2);
    const text = entry === void 0 || wanted.get(entry) !== "lines" ? void 0 : texts.get(entry);
    if (path2 === void 0 || entry === void 0 || text === void 0)
      return [];
    if (readListName(path2, () => false).split !== null)
      return [];
    const read2 = readList("lines", { stem: "", split }, text);
    return [{ ...read2, isNamed: false, entry, path: path2, form: "lines", family: settings }];
  }
  function listsOf({ listed: listed2, isNamed: isNamed2, hasRecords, entry, path: path2, form, family }) {
    if (listed2.length === 0)
      return [];
    const directory = placeOfList(path2);
    const resolved = resolve(listed2, directory, names, SCOPES[form]);
    if (resolved === null || resolved.found.has(entry))
      return [];
    const dataset = commonDirectory(directory, resolved.found.keys(), field);
    const isList = !hasRecords && form !== "settings";
    const list = { ...resolved, entry, dataset, form, family, isList, isNamed: isNamed2 };
    const others = form === "numbered" ? namesBeside2(path2) : void 0;
    return others === void 0 ? [list] : [list, { ...list, entry: others, found: /* @__PURE__ */ new Map() }];
  }
  function namesBeside2(path2) {
    return paths.get(pathIn(paths_parentDirectory(path2), NUMBERED_LIST.names));
  }
  function numbered(path2, text) {
    const entry = namesBeside2(path2);
    const other = entry === void 0 ? void 0 : texts.get(entry);
    return { listed: other === void 0 ? [] : readNumbered(text, other), isNamed: false, hasRecords: false };
  }
}
function isAlone({ isList, isNamed: isNamed2, form, family, found: found2 }, lists) {
  if (isList || !isNamed2 || form === "settings")
    return false;
  const split = found2.values().next().value;
  return !lists.some((other) => other.family === family && other.found.values().next().value !== split);
}
function ofOneDataset(lists) {
  const widest = /* @__PURE__ */ new Map();
  for (const { family, dataset } of lists) {
    const before = widest.get(family);
    widest.set(family, before === void 0 ? dataset : directoryAbove(before, dataset));
  }
  return lists.map((list) => ({ ...list, dataset: widest.get(list.family) ?? list.dataset }));
}
function directoryAbove(one, other) {
  let common = one;
  while (common !== "/" && !isWithin(other, common))
    common = paths_parentDirectory(common);
  return common;
}
function placeOfList(path2) {
  for (let above2 = paths_parentDirectory(path2); above2 !== "" && above2 !== "/"; above2 = paths_parentDirectory(above2)) {
    if (LIST_DIRECTORIES.has(above2.slice(above2.lastIndexOf("/") + 1).toLowerCase()))
      return paths_parentDirectory(above2);
  }
  return paths_parentDirectory(path2);
}
function commonDirectory(directory, files, field) {
  let common = directory;
  for (const file of files) {
    while (common !== "" && !paths_pathAt(field.files, file).startsWith(`${common}/`))
      common = paths_parentDirectory(common);
  }
  return common;
}
function withoutEnding(path2) {
  const name = path2.slice(path2.lastIndexOf("/") + 1);
  return path2.slice(0, path2.length - name.length + endingOf(name).stem);
}
;
function addRemainder({ field, splits }, divisions, places) {
  const datasets = /* @__PURE__ */ new Map();
  for (const lists of divisions) {
    if (!leavesTraining(lists))
      continue;
    for (const { found: found2, dataset } of lists)
      for (const file of found2.keys())
        datasets.set(nodeOfEntry(field, file), dataset);
  }
  for (const [file, { split }] of places) {
    if (split === "train" || split === TRAIN_AND_VALIDATION)
      datasets.delete(nodeOfEntry(field, file));
  }
  if (datasets.size === 0)
    return;
  for (let place = 0; place < field.chosen.length; place++) {
    const entry = field.chosen[place];
    const node = nodeOfEntry(field, entry);
    const dataset = datasets.get(node);
    const state = field.states[entry];
    if (dataset === void 0 || !canBeData(state) || !isMediaKind(state) || places.has(entry))
      continue;
    if (splits.splitNode[node] === tree_NONE) {
      places.set(entry, { split: "train", dataset, classStart: null, by: "list" });
    }
  }
}
function leavesTraining(lists) {
  const said = new Set(lists.flatMap(({ found: found2 }) => [...found2.values()].flatMap((split) => typeof split === "string" ? split : [...split])));
  const isRest = (split) => split === "validation" || split === "test";
  return said.size > 0 && [...said].every(isRest) && lists.every(({ isWhole }) => isWhole);
}
;
function applyLists(survey2, wanted, texts) {
  const { field, splits } = survey2;
  const places = /* @__PURE__ */ new Map();
  const saidBy = /* @__PURE__ */ new Map();
  if (texts.size === 0)
    return { places, divided: /* @__PURE__ */ new Map() };
  const lists = findLists(survey2, wanted, texts);
  for (const { entry, isList } of lists)
    if (isList)
      field.states[entry] = PASSED_OVER.list;
  const isTogether = ({ found: found2 }) => found2.values().next().value === TRAIN_AND_VALIDATION;
  lists.sort((left, right) => Number(left.isNamed && !left.isList) - Number(right.isNamed && !right.isList) || Number(isTogether(left)) - Number(isTogether(right)) || comparePaths(left.family, right.family) || comparePaths(paths_pathAt(field.files, left.entry), paths_pathAt(field.files, right.entry)));
  for (const { entry, dataset, form, family, found: found2 } of lists) {
    const list = paths_pathAt(field.files, entry);
    const isSettings2 = form === "settings";
    for (const [file, splits2] of found2) {
      if (!isSettings2)
        note(file, family, splits2, list);
      const split = typeof splits2 === "string" ? splits2 : [...splits2].sort(compareSplits)[0];
      if (places.has(file) || isInSplit(file, split))
        continue;
      const classStart = isSettings2 ? paths_parentDirectory(paths_pathAt(field.files, file)).length + 1 : null;
      places.set(file, { split, dataset, classStart, by: "list" });
    }
  }
  const named2 = lists.filter(({ form }) => form === "lines");
  addRemainder(survey2, divisionsOf(named2), places);
  return { places, divided: dividedBy(saidBy, field) };
  function note(file, family, splits2, list) {
    const families = saidBy.get(file) ?? /* @__PURE__ */ new Map();
    saidBy.set(file, families);
    const said = families.get(family) ?? /* @__PURE__ */ new Map();
    families.set(family, said);
    for (const split of typeof splits2 === "string" ? [splits2] : splits2)
      if (!said.has(split))
        said.set(split, list);
  }
  function isInSplit(file, split) {
    const node = splits.splitNode[nodeOfEntry(field, file)];
    return splits.named.get(node)?.split === split;
  }
}
const FOLD = /^fold /;
function dividedBy(saidBy, field) {
  const divided = /* @__PURE__ */ new Map();
  for (const [file, families] of saidBy) {
    for (const said of families.values()) {
      if (said.size < 2)
        continue;
      const isPart = said.has("train") || said.has("validation");
      const splits = [...said.keys()].filter((split) => !FOLD.test(split) && !(isPart && split === TRAIN_AND_VALIDATION));
      if (splits.length < 2)
        continue;
      const listings = splits.sort(compareSplits).map((split) => ({ split, list: said.get(split) }));
      divided.set(paths_pathAt(field.files, file), listings);
      break;
    }
  }
  return divided;
}
function divisionsOf(lists) {
  const byFamily = /* @__PURE__ */ new Map();
  for (const list of lists) {
    lists_addTo(byFamily, list.family, list);
  }
  return [...byFamily.values()];
}
;
const wanted_MOST_READ = 500;
const MOST_TABLES = 8;
const wanted_LEAST_OTHERS = 4;
const LINES = /* @__PURE__ */ new Set(["txt", "lst", "list", ""]);
const LISTING = /* @__PURE__ */ new Set([...LINES, "json", "csv", "tsv", "yaml", "yml"]);
const MOST_DOCUMENTS = 16;
const LISTS_AMONG = /* @__PURE__ */ new Set([
  PASSED_OVER.other,
  PASSED_OVER.list,
  PASSED_OVER.annotation
]);
function wantedLists(survey2) {
  const { field, zones } = survey2;
  const wanted = /* @__PURE__ */ new Map();
  const counts = countsOf(field);
  const media = below(field, counts.media);
  const others = othersBelow(survey2, counts.all);
  const { files, tree, states } = field;
  const someAbove = (node, holds2) => {
    for (let above2 = node; above2 !== tree_NONE; above2 = tree.parents[above2])
      if (holds2(above2))
        return true;
    return false;
  };
  const isNear = (node, stem) => someAbove(node, (above2) => media[above2] > 0) || (isAmongLists(node) || isNameOfList(stem)) && others[placeOf2(node)] >= wanted_LEAST_OTHERS;
  if (!media.some((count2) => count2 > 0) && !others.some((count2) => count2 >= wanted_LEAST_OTHERS))
    return wanted;
  const mayList = answersByEnding(files.names, (name) => LISTING.has(endingOf(name).ending));
  const numbered = /* @__PURE__ */ new Set();
  let documents = 0;
  for (let entry = 0; entry < files.names.length && wanted.size < wanted_MOST_READ; entry++) {
    if (!mayList(entry))
      continue;
    const name = nameAt(files.names, entry);
    const form = formOf2(name, states[entry], entry);
    if (form === null)
      continue;
    const node = nodeOfEntry(field, entry);
    if (!isNear(node, name.slice(0, endingOf(name).stem)))
      continue;
    if (form === "json")
      documents += 1;
    if (form === "json" && documents > MOST_DOCUMENTS)
      continue;
    wanted.set(entry, form);
    if (form === "numbered")
      numbered.add(node);
  }
  if (numbered.size > 0)
    addNames(numbered);
  if ([...wanted.values()].includes("settings"))
    addTexts();
  return wanted;
  function addTexts() {
    let count2 = 0;
    for (let entry = 0; entry < files.names.length && count2 < MOST_DOCUMENTS; entry++) {
      if (!mayList(entry) || wanted.has(entry) || !isPossible(states[entry]))
        continue;
      const { ending } = endingOf(nameAt(files.names, entry));
      const node = nodeOfEntry(field, entry);
      if (!LINES.has(ending) || ending === "" || counts.texts[node] > MOST_TABLES)
        continue;
      if (!someAbove(node, (above2) => media[above2] > 0))
        continue;
      wanted.set(entry, "lines");
      count2 += 1;
    }
  }
  function addNames(nodes) {
    for (const entry of filesNamed(files.names, /* @__PURE__ */ new Set([NUMBERED_LIST.names]))) {
      if (nodes.has(nodeOfEntry(field, entry)))
        wanted.set(entry, "lines");
    }
  }
  function formOf2(name, state, entry) {
    const { ending, stem } = endingOf(name);
    if (LINES.has(ending)) {
      if (!isPossible(state))
        return null;
      if (name === NUMBERED_LIST.splits)
        return "numbered";
      const isPart = state === PASSED_OVER.annotation;
      return isLines(name.slice(0, stem), nodeOfEntry(field, entry), isPart) ? "lines" : null;
    }
    if (ending === "json") {
      return isPossible(state) && isLines(name.slice(0, stem), nodeOfEntry(field, entry), false) ? "json" : null;
    }
    if (ending === "csv" || ending === "tsv") {
      const isNear2 = state === KIND.table || state === PASSED_OVER.metadata || state === PASSED_OVER.annotation;
      const isNamed2 = state === KIND.table && splitNamed(name.slice(0, stem)) !== null;
      return isNear2 && (isNamed2 || isFew(entry)) ? "table" : null;
    }
    if (ending !== "yaml" && ending !== "yml")
      return null;
    const isSettings2 = state === PASSED_OVER.settings || state === PASSED_OVER.metadata;
    const isPlace = zones.data[nodeOfEntry(field, entry)] === 1 || /data|yolo|coco|voc/i.test(name.slice(0, stem));
    return isSettings2 && isPlace ? "settings" : null;
  }
  function isFew(entry) {
    const node = nodeOfEntry(field, entry);
    const tables = counts.sure[node] - counts.media[node];
    return tables <= MOST_TABLES;
  }
  function isLines(stem, node, isAnnotation) {
    const split = splitNamed(stem);
    if (isAnnotation)
      return split?.rest === "";
    return split !== null || saysDivision(stem) || isAmongLists(node);
  }
  function placeOf2(node) {
    let place = node;
    for (let above2 = node; above2 !== tree_NONE; above2 = tree.parents[above2]) {
      if (isPlaceOfLists(above2))
        place = tree.parents[above2];
    }
    return place === tree_NONE ? node : place;
  }
  function isPlaceOfLists(node) {
    return LIST_DIRECTORIES.has(tree.names[node].toLowerCase());
  }
  function isAmongLists(node) {
    return someAbove(node, isPlaceOfLists);
  }
}
function isPossible(state) {
  return state >= KIND.text && state <= KIND.other || LISTS_AMONG.has(state);
}
function isNameOfList(stem) {
  return splitNamed(stem)?.rest === "" || saysDivision(stem);
}
function othersBelow({ field, files }, all) {
  const own = Int32Array.from(all);
  for (const entry of files.keys()) {
    const node = nodeOfEntry(field, entry);
    own[node] = own[node] - 1;
  }
  return below(field, own);
}
;
const LARGEST_LIST = 16 * 1024 * 1024;
const NO_LISTS = { places: /* @__PURE__ */ new Map(), divided: /* @__PURE__ */ new Map(), absent: [], bytesRead: 0 };
async function readLists(survey2, listing, world, isBase = false) {
  const wanted = wantedLists(survey2);
  for (const entry of wanted.keys())
    if (listing.entries.kinds[entry] !== FILE)
      wanted.delete(entry);
  if (wanted.size === 0)
    return NO_LISTS;
  let bytesRead = 0;
  const readAll2 = isBase ? readTextsOfBase : readTexts;
  const read2 = await readAll2([...wanted.keys()], listing, world, LARGEST_LIST, (bytes) => {
    bytesRead += bytes;
  });
  const texts = /* @__PURE__ */ new Map();
  for (const [place, { text }] of read2)
    if (typeof place === "number" && text !== null)
      texts.set(place, text);
  const found2 = applyLists(survey2, wanted, texts);
  const absent = [...read2].flatMap(([place, { problem }]) => typeof place === "number" && problem === ABSENT ? [paths_pathAt(listing.entries, place)] : []);
  return { ...found2, absent: absent.sort(comparePaths), bytesRead };
}
function placesByPath({ places }, entries) {
  return new Map(Array.from(places, ([entry, place]) => [paths_pathAt(entries, entry), place]));
}
;
const LINKS = [
  /\]\(\s*(?:<([^<>\n]{1,1000})>|([^\s()<>]{1,1000}(?:\([^\s()]{0,200}\)[^\s()]{0,200})?))/g,
  // ![alt](path "title")
  /^[ >]{0,8}\[[^\]\n]{1,200}\]:\s*<?([^\s<>]{1,1000})/gm,
  // [name]: path
  /\b(?:src|href|srcset|poster|data)\s*=\s*\\?["']([^"'\n\\]{1,1000})/gi,
  // <img src="path">, in notebooks, too
  /(?:image|figure)::[ \t]*([^\s[\]]{1,1000})/g
  // .. image:: path; image::path[]
];
function linksIn(text) {
  const found2 = /* @__PURE__ */ new Set();
  for (const pattern of LINKS) {
    for (const [, first, second] of text.matchAll(pattern)) {
      const target = first ?? second;
      if (target !== void 0)
        found2.add(target);
    }
  }
  return found2;
}
const ON_GITHUB = /^(?:https?:)?\/\/(?:raw\.githubusercontent\.com\/[^/]+\/[^/]+|(?:www\.)?github\.com\/[^/]+\/[^/]+\/(?:raw|blob))\/(.+)$/i;
const OTHER_ADDRESS = /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i;
const MOST_PARTS = 4;
function pathsOfLink(target, directory) {
  const plain2 = decoded((target.trim().split(/[?#]/)[0] ?? "").replace(/\s+\d+(?:\.\d+)?[wx]$/, ""));
  if (plain2 === "")
    return [];
  const onGitHub = ON_GITHUB.exec(plain2)?.[1];
  if (onGitHub !== void 0) {
    const parts2 = onGitHub.split("/");
    return parts2.slice(1, MOST_PARTS + 1).flatMap((_, at2) => normal(parts2.slice(at2 + 1)) ?? []);
  }
  if (OTHER_ADDRESS.test(plain2))
    return [];
  const start = plain2.startsWith("/") || directory === "" ? [] : directory.split("/");
  const path2 = normal([...start, ...plain2.split("/")]);
  return path2 === null ? [] : [path2];
}
function decoded(target) {
  try {
    return decodeURIComponent(target);
  } catch {
    return target;
  }
}
function normal(parts2) {
  const kept = [];
  for (const part of parts2) {
    if (part === "" || part === ".")
      continue;
    if (part !== "..")
      kept.push(part);
    else if (kept.pop() === void 0)
      return null;
  }
  return kept.length === 0 ? null : kept.join("/");
}
;
const linked_FEW = 12;
const linked_LEAST_SHARE = 1 / 3;
function linkedPictures({ field }, texts) {
  const { files, tree, chosen, states } = field;
  const names = /* @__PURE__ */ new Map();
  for (const [entry, text] of texts) {
    const directory = tree.paths[nodeOfEntry(field, entry)];
    for (const link of linksIn(text)) {
      for (const path2 of pathsOfLink(link, directory)) {
        const others = names.get(paths_parentDirectory(path2));
        if (others === void 0)
          names.set(paths_parentDirectory(path2), /* @__PURE__ */ new Set([baseName(path2)]));
        else
          others.add(baseName(path2));
      }
    }
  }
  if (names.size === 0)
    return /* @__PURE__ */ new Set();
  const ofNode = tree.paths.map((path2) => names.get(path2));
  const pictures = /* @__PURE__ */ new Map();
  const linked = /* @__PURE__ */ new Map();
  for (let place = 0; place < chosen.length; place++) {
    const entry = chosen[place];
    if (states[entry] !== KIND.picture && states[entry] !== KIND.video)
      continue;
    const node = nodeOfEntry(field, entry);
    const wanted = ofNode[node];
    if (wanted === void 0)
      continue;
    pictures.set(node, (pictures.get(node) ?? 0) + 1);
    if (!wanted.has(nameAt(files.names, entry)))
      continue;
    lists_addTo(linked, node, entry);
  }
  const isPlace = (node, count2) => {
    const all = pictures.get(node);
    return all <= linked_FEW || count2 >= linked_LEAST_SHARE * all;
  };
  return new Set([...linked].flatMap(([node, entries]) => isPlace(node, entries.length) ? entries : []));
}
;
const LARGEST_PAGE = 512 * 1024;
async function readPages(survey2, listing, world, isBase = false) {
  const wanted = wantedPages(survey2);
  if (wanted.length === 0)
    return { linked: /* @__PURE__ */ new Set(), bytesRead: 0 };
  let bytesRead = 0;
  const readAll2 = isBase ? readTextsOfBase : readTexts;
  const read2 = await readAll2(wanted, listing, world, LARGEST_PAGE, (bytes) => {
    bytesRead += bytes;
  });
  const texts = /* @__PURE__ */ new Map();
  for (const [place, { text }] of read2)
    if (typeof place === "number" && text !== null)
      texts.set(place, text);
  return { linked: linkedPictures(survey2, texts), bytesRead };
}
;
const changed_attributes_NAME = ".gitattributes";
const changed_attributes_MOST_BYTES = 100 * 1024 * 1024;
const TELLING = /\[attr\]|[\s!-](?:filter|text|eol|crlf|ident|binary|working-tree-encoding)\b/;
async function attributesChanged(base, staged, repository) {
  if (staged === null)
    return [];
  const before = changed_attributes_attributeFiles(base.entries, base.entries.contents, base.objectIds);
  const after2 = changed_attributes_attributeFiles(staged, staged.contents, staged.objectIds);
  const paths = [.../* @__PURE__ */ new Set([...before.keys(), ...after2.keys()])].filter((path2) => before.get(path2) !== after2.get(path2));
  if (paths.length === 0)
    return [];
  const ids = new Set(paths.flatMap((path2) => [before.get(path2) ?? [], after2.get(path2) ?? []].flat()));
  const texts = await textsOf([...ids], repository);
  const saidBy = (id) => id === void 0 ? "" : texts.get(id) ?? id;
  const changed2 = paths.filter((path2) => saidBy(before.get(path2)) !== saidBy(after2.get(path2)));
  if (changed2.length === 0)
    return [];
  const names = changed2.sort(comparePaths).map(display).join(", ");
  const say = changed2.length === 1 ? "says" : "say";
  return [
    `This change alters what ${names} ${say} of how git stores files: pointers or contents, and line ends; what is recorded already is compared as it is, so what leaks still counts as a leak`
  ];
}
function changed_attributes_attributeFiles(files, contents, objectIds) {
  const found2 = /* @__PURE__ */ new Map();
  for (const entry of filesNamed(files.names, /* @__PURE__ */ new Set([changed_attributes_NAME]))) {
    const content = contents[entry] ?? -1;
    if (content >= 0)
      found2.set(paths_pathAt(files, entry), objectIds.hex(content));
  }
  return found2;
}
async function textsOf(ids, repository) {
  const texts = /* @__PURE__ */ new Map();
  const absent = [];
  const take = (id, bytes, size) => {
    if (bytes !== null)
      texts.set(id, tellingLines(bytes.toString("latin1")));
    else if (size === null)
      absent.push(id);
  };
  await readBlobs(repository, ids, take, changed_attributes_MOST_BYTES);
  if (absent.length === 0 || repository.fetchBlobs === null)
    return texts;
  const isHere2 = await repository.fetchBlobs(absent).then(() => true, () => false);
  if (isHere2)
    await readBlobs(repository, [...absent], take, changed_attributes_MOST_BYTES);
  return texts;
}
function tellingLines(text) {
  const lines = text.split(/\r?\n/).filter((line2) => !line2.startsWith("#") && TELLING.test(line2));
  return lines.map((line2) => line2.trim().replace(/\s+/g, " ")).join("\n");
}
;
const numbersNow = /* @__PURE__ */ new WeakMap();
function now_numbersOf(base, { objectIds: now }) {
  const known2 = numbersNow.get(base);
  if (known2?.now === now && known2.count === now.count)
    return known2.numbers;
  const numbers = now.findAll(base);
  numbersNow.set(base, { now, count: now.count, numbers });
  return numbers;
}
function dataOfNow(base, now) {
  const isUsed = new Uint8Array(now.objectIds.count);
  for (const content of now.contents)
    if (content >= 0)
      isUsed[content] = 1;
  if (base === now.objectIds)
    return isUsed;
  const numbers = now_numbersOf(base, now);
  const isData = new Uint8Array(numbers.length);
  for (let content = 0; content < numbers.length; content++) {
    const number = numbers[content];
    if (number >= 0)
      isData[content] = isUsed[number];
  }
  return isData;
}
function sizesOfNow(base, now) {
  const sizes = new Float64Array(now.objectIds.count).fill(UNKNOWN_SIZE);
  for (let file = 0; file < now.contents.length; file++) {
    const content = now.contents[file];
    const size = now.sizes[file];
    if (content >= 0 && size !== UNKNOWN_SIZE)
      sizes[content] = size;
  }
  if (base === now.objectIds)
    return sizes;
  return valuesOf(now_numbersOf(base, now), (number) => number < 0 ? UNKNOWN_SIZE : sizes[number]);
}
;
async function contentsBehindPointers(base, now, groups, repository, world, cache) {
  const found2 = /* @__PURE__ */ new Map();
  const asked = askedDigests(groups.flatMap(({ files }) => files.flatMap(({ pointer }) => pointer ?? [])));
  const askedThen = askedDigests(base.pointers.values());
  const blobs = [];
  if (!asked.isEmpty) {
    for (const [objectId, size] of await sizesOfGone(base, now, repository)) {
      const wanted = asked.of(size);
      if (wanted !== 0)
        blobs.push({ objectId, size, wanted: wanted | askedThen.of(size) });
    }
  }
  const bytesRead = await hashBlobs(blobs, repository, world, cache, ({ objectId, size }, digests) => {
    const identities = DIGEST_ALGORITHMS.flatMap((algorithm) => {
      const digest = digests[algorithm];
      return digest === null ? [] : [{ algorithm, hex: digest.toString("hex"), size }];
    });
    for (const identity2 of identities) {
      const key = sizedKey(identity2);
      lists_addTo(found2, key, { objectId, identities });
    }
  });
  const contentsOf2 = ({ files }) => {
    if (found2.size === 0)
      return [];
    const keys = new Set(files.flatMap(({ pointer }) => pointer?.identity ? sizedKey(pointer.identity) : []));
    return [...keys].flatMap((key) => {
      const contents = found2.get(key) ?? [];
      return contents.length === 1 ? contents : [];
    });
  };
  return {
    idsOf: (group2) => contentsOf2(group2).map(({ objectId }) => objectId),
    namesOf: (group2) => contentsOf2(group2).flatMap(({ identities }) => identities.map(identityKey)),
    bytesRead
  };
}
async function sizesOfGone(base, now, repository) {
  const wasSeen = dataOfNow(base.objectIds, now);
  const gone = /* @__PURE__ */ new Map();
  for (const content of base.contents) {
    if (content < 0 || wasSeen[content] === 1)
      continue;
    wasSeen[content] = 1;
    gone.set(base.objectIds.hex(content), UNKNOWN_SIZE);
  }
  for (const [id, size] of await readObjectSizes(repository, [...gone.keys()])) {
    if (gone.has(id))
      gone.set(id, size);
  }
  return gone;
}
function sizedKey(identity2) {
  return `${identityKey(identity2)}:${identity2.size}`;
}
;
async function lookUpFetched(base, now, groups, repository, world, cache) {
  const fetched = { names: /* @__PURE__ */ new Map(), bytesRead: 0 };
  if (base.pointers.size === 0)
    return fetched;
  const asked = askedDigests(base.pointers.values());
  const flagsAt = /* @__PURE__ */ new Map();
  for (const [file, { identity: identity2 }] of base.pointers) {
    if (identity2)
      flagsAt.set(paths_pathAt(base, file), flagOf(identity2));
  }
  const blobs = /* @__PURE__ */ new Map();
  const owners = /* @__PURE__ */ new Map();
  const onDisk = /* @__PURE__ */ new Map();
  const take = (group2, digests) => {
    const names = DIGEST_ALGORITHMS.flatMap((algorithm) => {
      const hex2 = digests[algorithm]?.toString("hex");
      return hex2 === void 0 ? [] : [identityKey({ algorithm, hex: hex2, size: group2.size })];
    });
    fetched.names.set(group2, names);
  };
  for (const group2 of groups) {
    const real = group2.files.filter(({ pointer }) => !pointer);
    const [member] = real;
    if (member === void 0)
      continue;
    const atPlaces = real.reduce((flags, { path: path2 }) => flags | (flagsAt.get(path2) ?? 0), 0);
    const wanted = atPlaces | (group2.size === null ? 0 : asked.of(group2.size));
    if (wanted === 0)
      continue;
    if (member.objectId === null)
      onDisk.set(member.path, { group: group2, wanted });
    else {
      const known2 = blobs.get(member.objectId);
      blobs.set(member.objectId, {
        objectId: member.objectId,
        size: group2.size ?? 0,
        wanted: wanted | (known2?.wanted ?? 0)
      });
      lists_addTo(owners, member.objectId, group2);
    }
  }
  fetched.bytesRead += await hashBlobs([...blobs.values()], repository, world, cache, ({ objectId }, digests) => {
    for (const group2 of owners.get(objectId) ?? [])
      take(group2, digests);
  });
  fetched.bytesRead += await hashOnDisk(now, onDisk, world, cache, take);
  return fetched;
}
async function hashOnDisk(now, asked, world, cache, take) {
  if (asked.size === 0)
    return 0;
  const { files } = now;
  const ofFile = /* @__PURE__ */ new Map();
  for (const [path2, [file]] of filesAt(files, unnamedFiles(files), asked.keys())) {
    const each = asked.get(path2);
    if (file !== void 0 && each !== void 0)
      ofFile.set(file, each);
  }
  const reading = await createReader(now, world, cache).names([...ofFile.keys()], (file, { digests }) => {
    const each = ofFile.get(file);
    if (each)
      take(each.group, digests);
  }, (file) => ofFile.get(file)?.wanted ?? 0);
  return reading.bytesRead;
}
function flagOf({ algorithm }) {
  const digest = DIGEST_ALGORITHMS.find((each) => each === algorithm);
  return digest === void 0 ? 0 : DIGEST_FLAGS[digest];
}
;
const GIT_NAME = "git:";
function namesInStep(base, numbers, groups) {
  const inStep = /* @__PURE__ */ new Map();
  for (const [group2, file] of heldTogether(base, numbers, groups))
    inStep.set(group2, in_step_nameOf(base, file));
  return inStep;
}
function in_step_nameOf({ contents, objectIds, pointers }, file) {
  const identity2 = pointers.get(file)?.identity;
  return identity2 ? identityKey(identity2) : `${GIT_NAME}${objectIds.hex(contents[file])}`;
}
;
function onlyRemoves(gained, { staged, files }, { paths }, hasCards) {
  if (gained === void 0 || staged?.isAll !== true)
    return false;
  if (gained.length === 0)
    return true;
  if (paths !== null)
    return false;
  const areBesideData = gained.every((path2) => {
    const name = baseName(path2);
    const state = stateOfName(name);
    const isCode = state === KIND.code || reasonOf(state) === "code";
    return isCode || kinds_kindOf(name) === KIND.prose && !hasCards;
  });
  return areBesideData && filesAt(files, numbers_numbersTo(files.names.length), gained).size === 0;
}
;
const MOST_SIZED = 2e4;
function createContentSizes({ entries, objectIds, repository }) {
  const sizes = new Float64Array(objectIds.count).fill(UNKNOWN_SIZE);
  const wasAsked = new Uint8Array(objectIds.count);
  for (const id of EMPTY_OBJECT_IDS) {
    const content = objectIds.find(id);
    if (content < 0)
      continue;
    sizes[content] = 0;
    wasAsked[content] = 1;
  }
  function contentsToAsk(stored2, needsAll) {
    const uses = new Uint8Array(sizes.length);
    let different = 0;
    for (let at2 = 0; at2 < stored2.length; at2++) {
      const content = entries.contents[stored2[at2]];
      if (content < 0 || sizes[content] === 0)
        continue;
      const count2 = uses[content];
      if (count2 === 0)
        different += 1;
      if (count2 < 2)
        uses[content] = count2 + 1;
    }
    const leastUses = needsAll || different <= MOST_SIZED ? 1 : 2;
    const wanted = [];
    for (let content = 0; content < uses.length; content++) {
      if (uses[content] >= leastUses && wasAsked[content] === 0)
        wanted.push(content);
    }
    return wanted;
  }
  return {
    of: (content) => sizes[content] ?? UNKNOWN_SIZE,
    async ask(stored2, needsAll) {
      if (repository === null)
        return;
      const wanted = contentsToAsk(stored2, needsAll);
      for (const content of wanted)
        wasAsked[content] = 1;
      const ids = wanted.map((content) => objectIds.hex(content));
      for (const [id, size] of await readObjectSizes(repository, ids)) {
        const content = objectIds.find(id);
        if (content >= 0 && wasAsked[content] === 1)
          sizes[content] = size;
      }
    }
  };
}
;
function createStoredBuilder(listing, warn) {
  const { entries, objectIds } = listing;
  const pointers = /* @__PURE__ */ new Map();
  const otherSizes = /* @__PURE__ */ new Map();
  let sized = 0;
  const added = [];
  const dropped = /* @__PURE__ */ new Set();
  let growing = null;
  function keep2(entry, pointer, size) {
    pointers.set(entry, pointer);
    const known2 = size ?? UNKNOWN_SIZE;
    if (known2 !== UNKNOWN_SIZE)
      sized += 1;
    if (known2 === (pointer.identity?.size ?? UNKNOWN_SIZE))
      otherSizes.delete(entry);
    else
      otherSizes.set(entry, known2);
  }
  return {
    pointers,
    sizes: {
      get size() {
        return sized;
      },
      get(entry) {
        const size = otherSizes.get(entry) ?? pointers.get(entry)?.identity?.size ?? UNKNOWN_SIZE;
        return size === UNKNOWN_SIZE ? void 0 : size;
      }
    },
    added,
    dropped,
    notes: [],
    notices: [],
    errors: [],
    bytesRead: 0,
    onDisk: 0,
    absent: { lfs: 0, annex: 0 },
    filters: { lfs: false, annex: false, absent: [] },
    contentSizes: createContentSizes(listing),
    warn,
    drop: (entry) => dropped.add(entry),
    mark(entry, pointer, size) {
      entries.kinds[entry] = FILE;
      entries.contents[entry] = ELSEWHERE;
      keep2(entry, pointer, size);
    },
    add(path2, pointer, size) {
      growing ??= createEntries(objectIds, entries);
      const entry = entries.names.length;
      growing.add(path2, "file", ELSEWHERE);
      added.push(entry);
      keep2(entry, pointer, size);
      return entry;
    }
  };
}
;
const MD5 = /^[0-9a-f]{32}$/;
function parseDvcDirectory(text) {
  const list = parseJson(text);
  if (!Array.isArray(list))
    return null;
  const entries = [];
  const paths = /* @__PURE__ */ new Set();
  for (const item of list) {
    if (typeof item !== "object" || item === null)
      return null;
    const { md5, relpath } = item;
    if (!isMd5(md5) || !isInnerPath(relpath) || paths.has(relpath))
      return null;
    paths.add(relpath);
    entries.push({ relativePath: relpath, md5 });
  }
  return entries;
}
function dvcDirectoryHash(entries) {
  const hash = createHash("md5");
  const sorted2 = [...entries].sort((left, right) => compareCodePoints(left.relativePath, right.relativePath));
  for (const [index, { md5, relativePath }] of sorted2.entries()) {
    hash.update(`${index === 0 ? "[" : ", "}{"md5": ${pythonText(md5)}, "relpath": ${pythonText(relativePath)}}`);
  }
  return hash.update(sorted2.length === 0 ? "[]" : "]").digest("hex");
}
function isMd5(value) {
  return typeof value === "string" && MD5.test(value);
}
function isInnerPath(value) {
  if (typeof value !== "string" || value.includes("\0"))
    return false;
  return value.split("/").every((component) => component !== "" && component !== "." && component !== "..");
}
function parseJson(text) {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
function pythonText(text) {
  return JSON.stringify(text).replace(/[\u007f-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
function compareCodePoints(left, right) {
  for (let index = 0; ; index++) {
    const a = left.codePointAt(index);
    const b = right.codePointAt(index);
    if (a !== b)
      return (a ?? -1) - (b ?? -1);
    if (a === void 0)
      return 0;
    if (a > 65535)
      index++;
  }
}
;
const PROVIDERS = [
  {
    scheme: /^(?:s3|remote):\/\/([^/]*)/,
    field: "etag",
    algorithm: "s3-etag",
    form: /^"?([0-9a-f]{32}(?:-[0-9]+)?)"?$/
  },
  {
    scheme: /^(?:web)?hdfs:\/\/([^/]*)/,
    field: "checksum",
    algorithm: "hdfs-checksum",
    form: /^([0-9a-f]{32,128})$/
  }
];
function readOutputHash(tree, fields, written2, hashName) {
  const size = readCount(tree, fields.get("size"));
  const fileCount = readCount(tree, fields.get("nfiles"));
  const md5 = tree.text(fields.get("md5"));
  const isDirectory2 = md5?.endsWith(".dir") === true || fields.has("nfiles");
  const identity2 = size === void 0 || fileCount === void 0 ? null : readMd5(md5, hashName, isDirectory2, size) ?? readProviderHash(tree, fields, written2, size);
  return { identity: identity2, isDirectory: isDirectory2, size: size ?? null, fileCount: fileCount ?? null };
}
function readMd5(md5, hashName, isDirectory2, size) {
  if (md5 === null || hashName !== null && hashName !== "md5")
    return null;
  const hex2 = isDirectory2 ? md5.replace(/\.dir$/, "") : md5;
  if (!isMd5(hex2) || isDirectory2 && hex2 === md5)
    return null;
  const algorithm = hashName === null ? "md5-lf" : "md5";
  return { algorithm: isDirectory2 ? `${algorithm}-directory` : algorithm, hex: hex2, size };
}
function readProviderHash(tree, fields, written2, size) {
  for (const { scheme, field, algorithm, form } of PROVIDERS) {
    const place = scheme.exec(written2)?.[0];
    const hex2 = form.exec(tree.text(fields.get(field)) ?? "")?.[1];
    if (place !== void 0 && hex2 !== void 0)
      return { algorithm: `${algorithm}@${place}`, hex: hex2, size };
  }
  return null;
}
function readCount(tree, node) {
  if (node === void 0)
    return null;
  return parseCount(tree.text(node) ?? "") ?? void 0;
}
;
function readListedFiles(tree, node, written2, hashName) {
  const files = [];
  const paths = /* @__PURE__ */ new Set();
  const items = tree.items(node);
  for (const item of items ?? []) {
    const fields = tree.fields(item);
    const relativePath = tree.text(fields?.get("relpath"));
    if (fields === null || !isInnerPath(relativePath) || paths.has(relativePath))
      return null;
    paths.add(relativePath);
    files.push({ relativePath, identity: readOutputHash(tree, fields, written2, hashName).identity });
  }
  return items === null ? null : files;
}
function directoryOfFiles(files) {
  const entries = [];
  const algorithms = /* @__PURE__ */ new Set();
  let size = 0;
  for (const { relativePath, identity: identity2 } of files) {
    if (identity2?.algorithm !== "md5" && identity2?.algorithm !== "md5-lf")
      continue;
    algorithms.add(identity2.algorithm);
    entries.push({ relativePath, md5: identity2.hex });
    size = size === null || identity2.size === null ? null : size + identity2.size;
  }
  const isWhole = files.length > 0 && entries.length === files.length;
  const algorithm = algorithms.has("md5") ? "md5-directory" : "md5-lf-directory";
  return {
    identity: isWhole ? { algorithm, hex: dvcDirectoryHash(entries), size } : null,
    isDirectory: true,
    size: isWhole ? size : null,
    fileCount: files.length
  };
}
;
const ABSOLUTE = /^(?:[a-z][a-z0-9+.-]*:\/\/|[a-z]:[/\\]|[/\\])/i;
function outputPlace(file, workingDirectory, written2) {
  if (ABSOLUTE.test(written2))
    return { path: null, place: "outside" };
  if (workingDirectory === null || isUnreadable(workingDirectory) || isUnreadable(written2)) {
    return { path: null, place: "unresolved" };
  }
  if (ABSOLUTE.test(workingDirectory))
    return { path: null, place: "outside" };
  const path2 = external_node_path_namespaceObject.posix.join(external_node_path_namespaceObject.posix.dirname(file), workingDirectory, written2).replace(/\/$/, "");
  if (isOutside(path2))
    return { path: null, place: "outside" };
  return { path: path2 === "." ? "" : path2, place: "repository" };
}
function isUnreadable(path2) {
  return path2 === "" || path2.includes("\0") || path2.includes("${");
}
;
const USUAL = /^outs:\n- md5: ([0-9a-f]{32})(?:(\.dir)\n {2}size: ([0-9]{1,15})\n {2}nfiles: ([0-9]{1,15})|\n {2}size: ([0-9]{1,15}))\n( {2}hash: md5\n)? {2}path: (?!(?:null|Null|NULL)\n)([A-Za-z0-9_][A-Za-z0-9_./-]*)\n$/;
function readUsualDvcFile(text) {
  const [, hex2, ending, ofAll, files, ofOne, hash, written2] = USUAL.exec(text) ?? [];
  if (hex2 === void 0 || written2 === void 0)
    return null;
  const isDirectory2 = ending !== void 0;
  const size = Number(ofAll ?? ofOne);
  const kind = hash === void 0 ? "md5-lf" : "md5";
  return {
    written: written2,
    identity: { algorithm: isDirectory2 ? `${kind}-directory` : kind, hex: hex2, size },
    isDirectory: isDirectory2,
    size,
    fileCount: isDirectory2 ? Number(files) : null
  };
}
;
const NOT_DVC = "is not a file as DVC writes it";
const BAD_OUTPUT = "has an output that is not as DVC writes it";
function isDvcFile(path2) {
  return isLockFile(path2) || /(?:^|\/)(?:[^/]+\.dvc|Dvcfile)$/.test(path2);
}
function parseDvcFile(text, name, stageDirectories = /* @__PURE__ */ new Map()) {
  const usual2 = isLockFile(name) ? null : readUsualDvcFile(text);
  if (usual2 !== null) {
    const place = outputPlace(name, ".", usual2.written);
    return { outputs: [{ ...place, ...usual2, files: null }], problem: null };
  }
  const tree = readYamlTree(text);
  if ("problem" in tree)
    return { outputs: [], problem: tree.problem };
  if (tree.root === null)
    return { outputs: [], problem: null };
  const fields = tree.fields(tree.root);
  if (fields === null)
    return { outputs: [], problem: NOT_DVC };
  const reading = { outputs: [], problem: null };
  if (!isLockFile(name)) {
    const directory = fields.get("wdir");
    readOutputs(tree, fields, name, directory === void 0 ? "." : tree.text(directory), reading);
    return reading;
  }
  const stages = lockedStages(tree, fields);
  if (stages === null)
    return { outputs: [], problem: NOT_DVC };
  for (const [stage, node] of stages) {
    const stageFields = tree.fields(node);
    if (stageFields === null)
      reading.problem ??= NOT_DVC;
    else
      readOutputs(tree, stageFields, name, directoryOf(stage, stageDirectories), reading);
  }
  return reading;
}
function isLockFile(path2) {
  return /(?:^|\/)dvc\.lock$/.test(path2);
}
function lockedStages(tree, fields) {
  const schema = fields.get("schema");
  if (schema === void 0)
    return fields;
  if (tree.text(schema) !== "2.0")
    return null;
  const stages = fields.get("stages");
  return stages === void 0 ? /* @__PURE__ */ new Map() : tree.fields(stages);
}
function directoryOf(stage, directories) {
  const directory = directories.get(stage);
  if (directory !== void 0)
    return directory;
  const loop = directories.get(stage.replace(/@.*$/s, ""));
  return loop === void 0 ? "." : loop;
}
function readOutputs(tree, stage, file, workingDirectory, into) {
  const node = stage.get("outs");
  if (node === void 0)
    return;
  const items = tree.items(node);
  if (items === null)
    into.problem ??= NOT_DVC;
  for (const item of items ?? []) {
    const fields = tree.fields(item);
    const written2 = tree.text(fields?.get("path"));
    if (fields === null || written2 === null || written2 === "")
      into.problem ??= BAD_OUTPUT;
    else
      into.outputs.push(readOutput(tree, fields, written2, outputPlace(file, workingDirectory, written2)));
  }
}
function readOutput(tree, fields, written2, place) {
  const hashNode = fields.get("hash");
  const hashName = hashNode === void 0 ? null : tree.text(hashNode) ?? "";
  const hash = readOutputHash(tree, fields, written2, hashName);
  const files = readListedFiles(tree, fields.get("files"), written2, hashName);
  if (files === null)
    return { written: written2, ...place, ...hash, files };
  return { written: written2, ...place, ...hash, ...directoryOfFiles(files), files };
}
;
const PIPELINE = "dvc.yaml";
const LOCK = "dvc.lock";
function findDvcDescriptions(listing, exclude, world) {
  const files = [...listedFiles(listing), ...filesBeside(listing, world)];
  const isExcluded = matcherOfAny(exclude);
  const isNeverBelow = innerOf(listing.scope);
  const pipelines = /* @__PURE__ */ new Map();
  const found2 = [];
  for (const { path: path2, place } of files) {
    if (isNeverDataBelow(isNeverBelow(paths_parentDirectory(path2))) || isExcluded(path2))
      continue;
    if (isDvcFile(path2))
      found2.push({ path: path2, place, pipeline: null });
    else
      pipelines.set(paths_parentDirectory(path2), place);
  }
  const locks = found2.filter(({ path: path2 }) => isLock(path2));
  for (const lock of locks)
    lock.pipeline = pipelines.get(paths_parentDirectory(lock.path)) ?? null;
  return [...sortByPath(found2.filter(({ path: path2 }) => !isLock(path2))), ...sortByPath(locks)];
}
function listedFiles(listing) {
  const { entries, isGone } = listing;
  const files = [];
  const isDvc = answersByEnding(entries.names, isDvcName);
  for (let entry = 0; entry < entries.names.length; entry++) {
    if (entries.kinds[entry] === FILE && isDvc(entry) && isGone?.(entry) !== true) {
      files.push({ path: paths_pathAt(entries, entry), place: entry });
    }
  }
  return files;
}
function filesBeside({ entries, repository, scope }, { root }) {
  if (repository !== null)
    return [];
  const listed2 = new Set(entries.directories);
  const above2 = /* @__PURE__ */ new Set();
  for (const { base } of scope) {
    for (let inner = base; inner !== "" && !isOutside(inner); ) {
      inner = paths_parentDirectory(inner);
      if (!listed2.has(inner))
        above2.add(inner);
    }
  }
  return [...above2].flatMap((directory) => dvc_descriptions_namesIn(locate(root, directory)).filter(isDvcName).map((name) => pathIn(directory, name)).map((path2) => ({ path: path2, place: path2 })));
}
function dvc_descriptions_namesIn(location) {
  try {
    const found2 = (0, external_node_fs_namespaceObject.readdirSync)(location, { encoding: "buffer", withFileTypes: true });
    return found2.filter((entry) => entry.isFile()).map(({ name }) => decodePath(name));
  } catch {
    return [];
  }
}
function isDvcName(name) {
  return name.endsWith(".dvc") || name === LOCK || name === PIPELINE || name === "Dvcfile";
}
function isLock(path2) {
  return path2 === LOCK || path2.endsWith(`/${LOCK}`);
}
function matcherOfAny(globs) {
  const matchers = globs.map((glob) => globMatcher(glob));
  return (path2) => matchers.some((matches) => matches(path2));
}
;
const dvc_occupied_SYMLINK = entries_KINDS.indexOf("symlink");
function findOccupied({ entries, chosen }, places) {
  const namesIn2 = /* @__PURE__ */ new Map();
  const wholes = /* @__PURE__ */ new Set();
  for (const place of places) {
    if (place.endsWith("/"))
      wholes.add(place);
    const directory = paths_parentDirectory(place);
    const names = namesIn2.get(directory);
    if (names === void 0)
      namesIn2.set(directory, /* @__PURE__ */ new Set([baseName(place)]));
    else
      names.add(baseName(place));
  }
  const namesByNumber = entries.directories.map((directory) => namesIn2.get(directory));
  const wholesByNumber = entries.directories.map((directory) => wholes.size === 0 ? [] : above(directory, wholes));
  const real = /* @__PURE__ */ new Set();
  const links = /* @__PURE__ */ new Map();
  for (const entry of chosen) {
    const directory = entries.directoryOf[entry];
    const isFile2 = entries.kinds[entry] === FILE;
    if (isFile2)
      for (const whole of wholesByNumber[directory])
        real.add(whole);
    const wanted = namesByNumber[directory];
    if (wanted === void 0)
      continue;
    const name = nameAt(entries.names, entry);
    if (!wanted.has(name))
      continue;
    const parent = entries.directories[directory];
    const place = parent === "" ? name : `${parent}/${name}`;
    if (isFile2)
      real.add(place);
    else if (entries.kinds[entry] === dvc_occupied_SYMLINK)
      links.set(place, entry);
  }
  return { real, links };
}
function above(directory, wholes) {
  const found2 = [];
  for (let end = directory.length; end > 0; end = directory.lastIndexOf("/", end - 1)) {
    const whole = `${directory.slice(0, end)}/`;
    if (wholes.has(whole))
      found2.push(whole);
  }
  return found2;
}
;
function dvcStageDirectories(text) {
  const directories = /* @__PURE__ */ new Map();
  const tree = readYamlTree(text);
  if ("problem" in tree)
    return directories;
  for (const [name, node] of tree.fields(tree.fields(tree.root)?.get("stages")) ?? []) {
    const stage = tree.fields(node);
    const written2 = stage?.get("wdir") ?? tree.fields(stage?.get("do"))?.get("wdir");
    if (written2 === void 0)
      continue;
    const directory = tree.text(written2);
    directories.set(name, directory === null || directory.includes("${") ? null : directory);
  }
  return directories;
}
;
function dataOfOutput(output, path2, list) {
  const { identity: identity2, size, fileCount, isDirectory: isDirectory2, files } = output;
  if (!isDirectory2)
    return [{ path: path2, identity: identity2, size }];
  if (path2 === null)
    return [{ path: path2, identity: identity2, size, fileCount }];
  if (files !== null) {
    return files.map(({ relativePath, identity: known2 }) => ({
      path: pathIn(path2, relativePath),
      identity: known2,
      size: known2?.size ?? null
    }));
  }
  const listed2 = identity2 === null ? null : list(identity2);
  if (identity2 === null || listed2 === null)
    return [{ path: `${path2}/`, identity: identity2, size, fileCount }];
  const algorithm = identity2.algorithm === "md5-directory" ? "md5" : "md5-lf";
  return listed2.map(({ relativePath, md5 }) => ({
    path: pathIn(path2, relativePath),
    identity: { algorithm, hex: md5, size: null },
    size: null
  }));
}
;
const dvc_lists_LARGEST_LIST = 64 * 1024 * 1024;
function dvcListReader(boundary, earlier, took) {
  const caches = /* @__PURE__ */ new Map();
  const lists = /* @__PURE__ */ new Map();
  const listAt2 = (place, hex2) => {
    let list = lists.get(place);
    if (list === void 0) {
      list = isInside(place, boundary) ? dvc_lists_readList(place, hex2, took) : null;
      lists.set(place, list);
    }
    return list;
  };
  return (directory, { algorithm, hex: hex2 }) => {
    if (!caches.has(directory))
      caches.set(directory, dvcCacheFor(directory, boundary));
    const cache = caches.get(directory) ?? null;
    const generation = algorithm === "md5-directory" ? "files/md5" : "";
    if (generation === "" && algorithm !== "md5-lf-directory")
      return null;
    for (const each of cache === null ? earlier : [cache, ...earlier]) {
      const list = listAt2((0, external_node_path_namespaceObject.join)(each, generation, hex2.slice(0, 2), `${hex2.slice(2)}.dir`), hex2);
      if (list !== null)
        return list;
    }
    return null;
  };
}
function dvc_lists_readList(place, hex2, took) {
  const { text } = readTextOnDisk(lossless_encodePath(place), dvc_lists_LARGEST_LIST, took);
  const list = text === null ? null : parseDvcDirectory(text);
  return list !== null && dvcDirectoryHash(list) === hex2 ? list : null;
}
;
const MOST_FETCHED = 1e5;
async function fetchAbsent(repository, ids, what, consequence, into) {
  if (ids.length === 0)
    return false;
  const count2 = countOf(ids.length, what);
  const lack = `${count2} ${ids.length === 1 ? "is" : "are"} not in this clone, which leaves contents out: ${consequence}`;
  const isTooMany = ids.length > MOST_FETCHED;
  if (repository.fetchBlobs === null || isTooMany || await repository.lacks() === "nothing") {
    const bound = isTooMany ? ` (at most ${formatCount(MOST_FETCHED)} are fetched)` : "";
    into.notes.push(`${lack}${bound}; check them out, or clone without --filter`);
    return false;
  }
  try {
    await repository.fetchBlobs(ids);
  } catch (error2) {
    if (!(error2 instanceof Failure))
      throw error2;
    into.warn(`${lack}; they could not be fetched: ${error2.message}`);
    return false;
  }
  into.notes.push(`${count2}, which this clone left out, ${ids.length === 1 ? "was" : "were"} fetched`);
  return true;
}
;
const LARGEST_DESCRIPTION = 16 * 1024 * 1024;
const MOST_LISTED_FILES = 2e6;
const LEFT_OUT = "what they describe is not compared";
async function readDescriptions(descriptions, listing, { root }, into, base) {
  const { repository, fromTopLevel } = listing;
  const took = (bytes) => {
    into.bytesRead += bytes;
  };
  const places = descriptions.flatMap(({ place, pipeline }) => pipeline === null ? [place] : [place, pipeline]);
  let texts = await readTexts(places, listing, { root }, LARGEST_DESCRIPTION, took);
  const absent = absentTexts(texts, listing);
  if (repository !== null && await fetchAbsent(repository, absent, "DVC file", LEFT_OUT, into)) {
    texts = await readTexts(places, listing, { root }, LARGEST_DESCRIPTION, took);
  }
  const fromRoot = repository === null ? (path2) => path2 : viewFrom(root, repository).fromRoot;
  const earlier = base === null ? null : await earlierCache(listing, root, base, into);
  const listOf = listReader(listing, root, earlier === null ? [] : [earlier], took);
  const placed = (output, describedIn) => {
    const path2 = output.path === null || output.path === "" ? null : fromRoot(output.path);
    const list = (identity2) => path2 === null ? null : listOf(path2, describedIn, identity2);
    return { path: path2, data: () => dataOfOutput(output, path2, list) };
  };
  return ({ path: path2, place, pipeline }) => {
    const { text, problem } = texts.get(place) ?? { text: null, problem: null };
    if (text === null)
      return { outputs: [], problem };
    const stages = pipeline === null ? void 0 : texts.get(pipeline);
    if (stages?.text === null)
      return { outputs: [], problem: `needs dvc.yaml, which ${stages.problem}` };
    const directories = stages && dvcStageDirectories(stages.text);
    const reading = parseDvcFile(text, fromTopLevel(path2), directories);
    return { outputs: reading.outputs.map((output) => placed(output, path2)), problem: reading.problem };
  };
}
function absentTexts(texts, { entries, objectIds }) {
  const ids = /* @__PURE__ */ new Set();
  for (const [place, { problem }] of texts) {
    if (problem === ABSENT && typeof place === "number")
      ids.add(objectIds.hex(entries.contents[place]));
  }
  return [...ids];
}
async function earlierCache({ repository }, root, base, into) {
  if (repository === null)
    return null;
  const real = (0, external_node_fs_namespaceObject.realpathSync)(root);
  const boundary = repository.topLevel;
  const cache = await dvcCacheBy(textsAt(repository, base), real, boundary);
  if (cache === null || isOutside(pathFromRoot(boundary, cache)) || cache === dvcCacheFor(real, boundary)) {
    return null;
  }
  into.notices.push(`This change alters which directory is the cache of DVC: lists of directories are looked for in that of the base, ${display(pathFromRoot(real, cache))}, too`);
  return cache;
}
function listReader({ repository, scope }, root, earlier, took) {
  const readList2 = dvcListReader(repository?.topLevel ?? (0, external_node_fs_namespaceObject.realpathSync)(root), earlier, took);
  let listed2 = 0;
  return (path2, describedIn, identity2) => {
    if (listed2 >= MOST_LISTED_FILES || !dvc_reading_mayHold(path2, scope))
      return null;
    const directory = realPlace(locate_locateText(root, paths_parentDirectory(describedIn)));
    const list = directory === null ? null : readList2(directory, identity2);
    listed2 += list?.length ?? 0;
    return list;
  };
}
function dvc_reading_mayHold(directory, scope) {
  return scope.some(({ base }) => base === "" || `${directory}/`.startsWith(`${base}/`) || base.startsWith(`${directory}/`));
}
;
async function readDvcOutputs(listing, options, world, into) {
  const descriptions = findDvcDescriptions(listing, options.exclude, world);
  if (descriptions.length === 0)
    return;
  const read2 = await readDescriptions(descriptions, listing, world, into, options.base);
  const places = new Set(descriptions.map(({ place }) => place));
  const ours = new Set(numbers_select(listing.chosen, (entry) => places.has(entry)));
  const planned = /* @__PURE__ */ new Map();
  const outside = [];
  for (const description of descriptions) {
    const { path: describedIn, place } = description;
    const { outputs, problem } = read2(description);
    const isOurs = typeof place === "number" && ours.has(place);
    if (problem !== null && (isOurs || mayHide(describedIn, listing.scope))) {
      into.errors.push({ path: describedIn, message: problem });
    }
    if (isOurs)
      into.drop(place);
    for (const { path: output, data } of outputs) {
      for (const each of data()) {
        const { path: path2 } = each;
        if (!isOurs && !isIncluded(path2, listing.scope))
          continue;
        if (path2 === null)
          outside.push({ data: each, description, output });
        else if (!planned.has(path2))
          planned.set(path2, { data: each, description, output });
      }
    }
  }
  const kept = dvc_outputs_addAll([...planned.values(), ...outside], planned.keys(), listing, into);
  if (SOURCE_FACTS[options.source].seesDisk)
    noteAbsent(kept, world, into);
}
function dvc_outputs_addAll(planned, places, listing, into) {
  const { real, links } = findOccupied(listing, places);
  const outputs = /* @__PURE__ */ new Set();
  for (const { data, description, output } of planned) {
    const { path: path2, identity: identity2, size, fileCount } = data;
    if (path2 !== null && real.has(path2))
      continue;
    if (output !== null)
      outputs.add(output);
    const pointer = {
      kind: "dvc",
      identity: identity2,
      describedIn: path2 === null ? null : description.path,
      hasPlace: path2 !== null,
      objectId: dvc_outputs_objectIdOf(description, listing),
      ...fileCount === void 0 ? {} : { fileCount }
    };
    const link = path2 === null ? void 0 : links.get(path2);
    if (link !== void 0)
      into.mark(link, pointer, size);
    else
      into.add(path2 ?? description.path, pointer, size);
  }
  return outputs;
}
function dvc_outputs_objectIdOf({ place }, { entries, objectIds }) {
  const content = typeof place === "number" ? entries.contents[place] : -1;
  return content < 0 ? null : objectIds.hex(content);
}
function noteAbsent(outputs, { root }, into) {
  const absent = [...outputs].filter((output) => !dvc_outputs_isThere(locate(root, output))).length;
  if (absent === 0)
    return;
  into.notes.push(`${countOf(absent, "output")} of DVC whose data was not fetched: compared by what the files of DVC say; \`dvc pull\` fetches it`);
}
function dvc_outputs_isThere(location) {
  try {
    return (0, external_node_fs_namespaceObject.lstatSync)(location, { throwIfNoEntry: false }) !== void 0;
  } catch {
    return false;
  }
}
function isIncluded(path2, scope) {
  return path2 !== null && scope.some(({ includes }) => includes(path2));
}
function mayHide(path2, scope) {
  const data = path2.replace(/\.dvc$/, "");
  if (data !== path2)
    return isIncluded(data, scope) || isIncluded(`${data}/`, scope);
  const directory = paths_parentDirectory(path2);
  return scope.some(({ base }) => isWithin(base, directory));
}
;
const sniff_entries_FILES_PER_TASK = 1e3;
const LEAST_TO_HASH = 500;
async function sniffEntries({ entries }, numbers, sizes, world, into) {
  const tasks = tasksOf(numbers);
  const isHashed = sizes !== null && numbers.length >= LEAST_TO_HASH;
  const hashOf = isHashed ? new BigUint64Array(entries.names.length) : null;
  await world.workers.run("sniff", tasks.map((task) => ({ ...sniffTask(world.root, entries, task, sizes), hashes: isHashed })), ({ pointers, dangling, hashes, bytesRead }, number) => {
    const task = tasks[number];
    if (hashes !== null && hashOf !== null) {
      for (let file = 0; file < task.length; file++)
        hashOf[task[file]] = hashes[file];
    }
    for (const { file, kind, identity: identity2, size } of pointers) {
      const pointer = { kind, identity: identity2, describedIn: null, hasPlace: true, objectId: null };
      into.mark(task[file], pointer, size);
      if (sizes !== null)
        into.absent[kind] += 1;
    }
    into.onDisk += pointers.length;
    into.absent.annex += dangling;
    into.bytesRead += bytesRead;
  }, world.progress.advance);
  return hashOf;
}
function tasksOf(numbers) {
  return inParts(numbers, sniff_entries_FILES_PER_TASK);
}
function sniffTask(root, entries, numbers, sizes) {
  return {
    files: locationsOf(root, entries, numbers),
    sizes: sizes && valuesOf(numbers, (entry) => sizes[entry]),
    hashes: false
  };
}
;
const LARGEST = { lfs: LARGEST_LFS_POINTER, annex: LARGEST_ANNEX_POINTER };
async function countAbsentData({ entries }, world, { pointers, sizes, absent }) {
  const tasks = tasksOf([...pointers.keys()]);
  const links = [];
  await world.workers.run("measure", tasks.map((task) => locationsOf(world.root, entries, task)), ({ states, sizes: onDisk }, number) => {
    for (const [file, entry] of tasks[number].entries()) {
      const kind = pointers.get(entry)?.kind;
      const state = states[file];
      const isFile2 = state === MEASURED.file || state === MEASURED.linked;
      const size = onDisk[file];
      if (state === MEASURED.symlink)
        links.push(entry);
      else if (!isFile2 || kind === void 0 || kind === "dvc")
        continue;
      else if (size <= LARGEST[kind] && size !== sizes.get(entry))
        absent[kind] += 1;
    }
  }, () => {
  });
  await world.workers.run("sniff", tasksOf(links).map((task) => sniffTask(world.root, entries, task, null)), ({ dangling }) => {
    absent.annex += dangling;
  }, () => {
  });
}
;
async function readFiltersInUse(listing, source, root, into) {
  const named2 = await readNamedFilters(listing, source, root);
  if (listing.repository === null || named2.absent.length === 0)
    return named2;
  const unknown = "which files are pointers of Git LFS is told by their size alone";
  const isHere2 = await fetchAbsent(listing.repository, named2.absent, ".gitattributes file", unknown, into);
  return isHere2 ? readNamedFilters(listing, source, root) : named2;
}
const attribute_files_NAME = ".gitattributes";
const INFO = ".git/info/attributes";
const attribute_files_MOST_BYTES = 100 * 1024 * 1024;
async function readNamedFilters(listing, source, root) {
  const named2 = { lfs: false, annex: false, absent: [] };
  const look2 = (bytes) => {
    if (bytes === null)
      return;
    const text = bytes.toString("latin1");
    named2.lfs ||= /\bfilter=lfs\b/.test(text);
    named2.annex ||= /\bfilter=annex\b/.test(text);
  };
  const { entries, objectIds, repository } = listing;
  const ids = /* @__PURE__ */ new Set();
  const onDisk = /* @__PURE__ */ new Set();
  const { seesDisk } = SOURCE_FACTS[source];
  for (const entry of filesNamed(entries.names, /* @__PURE__ */ new Set([attribute_files_NAME]))) {
    const content = entries.contents[entry];
    if (content >= 0)
      ids.add(objectIds.hex(content));
    if (seesDisk)
      onDisk.add(paths_pathAt(entries, entry));
  }
  if (seesDisk)
    for (const path2 of aboveScope(listing))
      onDisk.add(path2);
  for (const path2 of onDisk)
    look2(readAttributes(locate(root, path2), path2, repository !== null));
  if (repository === null) {
    look2(readAttributes(locate(root, INFO), INFO, false));
    return named2;
  }
  for (const path2 of await repository.attributeFiles())
    look2(readAttributes(lossless_encodePath(path2), path2, true));
  await readBlobs(repository, [...ids], (id, bytes, size) => {
    if (size === null)
      named2.absent.push(id);
    look2(bytes);
  }, attribute_files_MOST_BYTES);
  return named2;
}
function aboveScope({ scope }) {
  const places = /* @__PURE__ */ new Set([attribute_files_NAME]);
  for (const { base } of scope) {
    for (let at2 = base; at2 !== "" && at2 !== "/" && at2 !== ".."; at2 = paths_parentDirectory(at2)) {
      const place = pathIn(at2, attribute_files_NAME);
      if (places.has(place))
        break;
      places.add(place);
    }
  }
  return places;
}
function readAttributes(location, path2, isForGit) {
  const { bytes, trouble, isEndless: isEndless2 } = readSmallFile(location, attribute_files_MOST_BYTES, "followed");
  if (!isForGit || !isEndless2)
    return bytes;
  throw new Failure(`${display(path2)} ${trouble}: git would wait for it without end; remove it`);
}
;
function attributesOf({ entries, objectIds, fromTopLevel }) {
  const found2 = /* @__PURE__ */ new Map();
  for (const entry of filesNamed(entries.names, /* @__PURE__ */ new Set([".gitattributes"]))) {
    const content = entries.contents[entry];
    if (content >= 0)
      found2.set(fromTopLevel(paths_pathAt(entries, entry)), objectIds.hex(content));
  }
  return found2;
}
async function withAttributesIndex(repository, attributes, use) {
  const present = new Set((await readObjectSizes(repository, [...new Set(attributes.values())])).map(([id]) => id));
  const folder = temporaryFolder(repository);
  if (folder === null)
    return use(repository);
  try {
    const git = repository.withIndex((0, external_node_path_namespaceObject.join)(folder, "index"));
    const lines = [...attributes].filter(([, id]) => present.has(id));
    const input = lines.map(([path2, id]) => `100644 ${id}	${path2}\0`).join("");
    await git.run(["update-index", "--add", "-z", "--index-info"], pathBytes(input));
    return await use(git);
  } finally {
    (0, external_node_fs_namespaceObject.rmSync)(lossless_encodePath(folder), { recursive: true, force: true });
  }
}
function temporaryFolder({ temporary }) {
  try {
    return (0, external_node_fs_namespaceObject.mkdtempSync)((0, external_node_path_namespaceObject.join)(temporary, "data-hygiene-"));
  } catch {
    return null;
  }
}
;
const FILTER = { other: 0, lfs: 1, annex: 2 };
const filter_parser_NUL = 0;
const ATTRIBUTE = "filter";
const LFS = Buffer.from("lfs");
const ANNEX = Buffer.from("annex");
function createFilterParser(take) {
  let rest = Buffer.alloc(0);
  let asked = 0;
  return {
    take(chunk2) {
      const buffer = rest.length === 0 ? chunk2 : Buffer.concat([rest, chunk2]);
      let start = 0;
      for (; ; ) {
        const pathEnd = buffer.indexOf(filter_parser_NUL, start);
        const valueStart = pathEnd + 1 + ATTRIBUTE.length + 1;
        const valueEnd = pathEnd < 0 ? -1 : buffer.indexOf(filter_parser_NUL, valueStart);
        if (valueEnd < 0)
          break;
        take(asked++, filterOf(buffer, valueStart, valueEnd));
        start = valueEnd + 1;
      }
      rest = Buffer.from(buffer.subarray(start));
    },
    answered: () => rest.length > 0 ? null : asked
  };
}
function filterOf(buffer, start, end) {
  if (end - start === LFS.length && LFS.compare(buffer, start, end) === 0)
    return FILTER.lfs;
  if (end - start === ANNEX.length && ANNEX.compare(buffer, start, end) === 0)
    return FILTER.annex;
  return FILTER.other;
}
;
const PATHS_PER_PIECE = 1e3;
async function readFilters(listing, numbers, source, earlier = null) {
  const { entries, repository, commit, fromTopLevel } = listing;
  const filters = new Uint8Array(entries.directoryOf.length);
  if (repository === null || numbers.length === 0)
    return filters;
  const directories = entries.directories.map(fromTopLevel);
  const pathOf = (entry) => pathIn(directories[entries.directoryOf[entry]], nameAt(entries.names, entry));
  const take = (asked, filter) => {
    filters[numbers[asked]] = filter;
  };
  const attributes = earlier ?? (commit === void 0 ? null : attributesOf(listing));
  await checkAttributes(repository, attributes, source, inputOf(numbers, pathOf), numbers.length, take);
  return filters;
}
function inputOf(numbers, pathOf) {
  const pieces = inParts(numbers, PATHS_PER_PIECE).map((part) => pathBytes(`${Array.from(part, pathOf).join("\0")}\0`));
  return Buffer.concat(pieces);
}
async function checkAttributes(repository, attributes, source, input, paths, take) {
  const ask = async (git, ...options) => {
    const args = ["check-attr", ...options, "--stdin", "-z", "filter"];
    const parser = createFilterParser(take);
    await git.stream(args, parser.take, input);
    if (parser.answered() !== paths)
      throw garbled("check-attr");
  };
  if (SOURCE_FACTS[source].seesDisk)
    return ask(repository);
  if (attributes === null)
    return ask(repository, "--cached");
  return withAttributesIndex(repository, attributes, (git) => ask(git, "--cached"));
}
;
const NOWHERE = "000000";
async function earlierFilters(listing, files, base, repository, into) {
  const form = ["--cached", "--raw", "-z", "--no-renames", "--no-abbrev"];
  const output = await repository.run(["diff-index", ...form, base, "--"]);
  const attributes = attributesOf(listing);
  const ids = /* @__PURE__ */ new Set();
  for (const { path: path2, mode, objectId } of differences_differences(output, "diff-index")) {
    if (baseName(path2) !== ".gitattributes")
      continue;
    attributes.delete(path2);
    if (mode === NOWHERE)
      continue;
    attributes.set(path2, objectId);
    ids.add(objectId);
  }
  if (ids.size === 0)
    return null;
  const unknown = "pointers that it alone told of are not known";
  const absent = await absentOf(repository, [...ids]);
  await fetchAbsent(repository, absent, ".gitattributes file of the base", unknown, into);
  return readFilters(listing, files, "git", attributes);
}
async function absentOf(repository, ids) {
  const present = new Set((await readObjectSizes(repository, ids)).map(([id]) => id));
  return ids.filter((id) => !present.has(id));
}
;
function eligibility({ entries }, exclude) {
  if (exclude.length === 0)
    return () => true;
  const excluded = exclude.map((glob) => globMatcher(glob));
  return (entry) => {
    const path2 = paths_pathAt(entries, entry);
    return !excluded.some((matches) => matches(path2));
  };
}
;
function warnOfPlainFiles(plain2, listing, exclude, { warn }) {
  if (plain2.length === 0)
    return;
  const isEligible = eligibility(listing, exclude);
  const files = numbers_select(plain2, isEligible);
  const first = files[0];
  if (first === void 0)
    return;
  const path2 = `"${display(paths_pathAt(listing.entries, first))}"`;
  const which = files.length === 1 ? `${path2} is` : `${countOf(files.length, "file")}, such as ${path2}, are`;
  warn(`${which} stored in git itself, though .gitattributes gives ${files.length === 1 ? "it" : "them"} to Git LFS; \`git add --renormalize\` (or \`git lfs migrate import\` for the whole history) hands ${files.length === 1 ? "it" : "them"} over`);
}
function notesOnAbsentData(lfs, annex) {
  const notes = [];
  if (lfs > 0) {
    notes.push(`${countOf(lfs, "Git LFS pointer")} whose data was not fetched: compared by what the ${lfs === 1 ? "pointer says" : "pointers say"}; \`lfs: true\` of actions/checkout, or \`git lfs pull\`, fetches it`);
  }
  if (annex > 0) {
    notes.push(`${countOf(annex, "file")} of git-annex whose data was not fetched: compared by ${annex === 1 ? "its key" : "their keys"}; \`git annex get\` fetches it`);
  }
  return notes;
}
;
function createOutcomes() {
  return { pointers: [], sizes: /* @__PURE__ */ new Map(), absent: /* @__PURE__ */ new Set(), foundAnnex: false };
}
function unread({ entries, objectIds }, numbers, { pointers }, isCandidate) {
  const contents = [];
  const isTaken2 = new Uint8Array(objectIds.count);
  for (const entry of numbers) {
    const content = entries.contents[entry];
    if (isTaken2[content] === 1 || pointers[content] !== void 0 || !isCandidate(content, entry))
      continue;
    isTaken2[content] = 1;
    contents.push(content);
  }
  return contents;
}
async function readContents({ objectIds }, repository, contents, parse2, mostBytes, outcomes) {
  if (contents.length === 0)
    return;
  const { pointers, sizes, absent } = outcomes;
  if (pointers.length < objectIds.count)
    pointers.length = objectIds.count;
  const take = (objectId, bytes, size, at2) => {
    const content = contents[at2];
    if (size === null)
      absent.add(content);
    const found2 = bytes === null ? null : parse2(bytes);
    if (found2 === null) {
      pointers[content] = null;
      return;
    }
    const { kind, identity: identity2, size: dataSize } = found2;
    pointers[content] = { kind, identity: identity2, describedIn: null, hasPlace: true, objectId };
    if (identity2 === null && dataSize !== null)
      sizes.set(content, dataSize);
    if (kind === "annex")
      outcomes.foundAnnex = true;
  };
  const ids = contents.map((content) => objectIds.hex(content));
  await readBlobs(repository, ids, take, mostBytes);
}
function markPointers({ entries }, numbers, { pointers, sizes }, into) {
  for (const entry of numbers) {
    const content = entries.contents[entry];
    const pointer = pointers[content];
    if (pointer)
      into.mark(entry, pointer, pointer.identity?.size ?? sizes.get(content) ?? null);
  }
}
;
const committed_pointers_SYMLINK = entries_KINDS.indexOf("symlink");
const committed_pointers_LEFT_OUT = "files of Git LFS or git-annex are compared by git's ids alone";
async function readCommittedPointers(listing, options, { root }, into) {
  const { entries, repository, chosen, commit } = listing;
  if (repository === null)
    return;
  const entriesOf = (kind) => numbers_select(chosen, (entry) => entries.kinds[entry] === kind && entries.contents[entry] >= 0);
  const files = entriesOf(FILE);
  const links = entriesOf(committed_pointers_SYMLINK);
  const ofLinks = createOutcomes();
  const ofFiles = createOutcomes();
  await readLinks(listing, repository, links, ofLinks);
  const { contentSizes } = into;
  await contentSizes.ask(files, false);
  const isOpen = files.some((entry) => contentSizes.of(entries.contents[entry]) === UNKNOWN_SIZE);
  const needsFilters = commit === void 0 || isOpen;
  if (needsFilters)
    into.filters = await readFiltersInUse(listing, options.source, root, into);
  const { lfs, annex, absent } = into.filters;
  const canAsk = (lfs || annex) && (absent.length === 0 || commit !== void 0);
  const filters = canAsk ? await readFilters(listing, files, options.source) : null;
  const { base } = options;
  const earlier = isOpen && base !== null ? await earlierFilters(listing, files, base, repository, into) : null;
  const anyFilters = committed_pointers_either(filters, earlier);
  const usesAnnex = annex || ofLinks.foundAnnex || files.length > 0 && await repository.hasAnnexBranch();
  await readFiles(listing, repository, files, anyFilters, usesAnnex, ofFiles, into);
  await readAbsent(listing, repository, ofLinks, ofFiles, usesAnnex, into);
  markPointers(listing, files, ofFiles, into);
  markPointers(listing, links, ofLinks, into);
  if (filters === null || commit !== void 0)
    return;
  const isPlain2 = (entry) => isPlainFile(entry, listing, filters, ofFiles, into);
  warnOfPlainFiles(numbers_select(files, isPlain2), listing, options.exclude, into);
}
function committed_pointers_either(now, earlier) {
  if (now === null || earlier === null)
    return now ?? earlier;
  return now.map((filter, entry) => filter === FILTER.other ? earlier[entry] : filter);
}
function readLinks(listing, repository, links, outcomes) {
  const contents = unread(listing, links, outcomes, () => true);
  return readContents(listing, repository, contents, parseLink, LARGEST_ANNEX_POINTER, outcomes);
}
function parseLink(target) {
  const key = parseAnnexLink(decodePath(target));
  return key && pointerOfKey(key);
}
async function readFiles(listing, repository, files, filters, usesAnnex, outcomes, into) {
  const { contentSizes } = into;
  const most = usesAnnex ? LARGEST_ANNEX_POINTER : LARGEST_LFS_POINTER;
  await contentSizes.ask(files, usesAnnex);
  const isCandidate = (content, entry) => {
    const size = contentSizes.of(content);
    if (size === UNKNOWN_SIZE)
      return filters !== null && filters[entry] !== FILTER.other;
    return size >= SMALLEST_POINTER && size <= most;
  };
  const contents = unread(listing, files, outcomes, isCandidate);
  await readContents(listing, repository, contents, parsePointerFile, most, outcomes);
  if (outcomes.foundAnnex && !usesAnnex) {
    await readFiles(listing, repository, files, filters, true, outcomes, into);
  }
}
async function readAbsent(listing, repository, ofLinks, ofFiles, usesAnnex, into) {
  const links = usesAnnex || listing.commit !== void 0 ? [...ofLinks.absent] : [];
  const files = [...ofFiles.absent];
  const ids = new Set([...links, ...files].map((content) => listing.objectIds.hex(content)));
  if (!await fetchAbsent(repository, [...ids], "pointer", committed_pointers_LEFT_OUT, into))
    return;
  for (const [outcomes, contents, parse2] of [
    [ofLinks, links, parseLink],
    [ofFiles, files, parsePointerFile]
  ]) {
    outcomes.absent.clear();
    await readContents(listing, repository, contents, parse2, LARGEST_ANNEX_POINTER, outcomes);
  }
}
function isPlainFile(entry, { entries }, filters, { absent, pointers }, { contentSizes }) {
  const content = entries.contents[entry];
  if (filters[entry] !== FILTER.lfs || content < 0 || absent.has(content))
    return false;
  const size = contentSizes.of(content);
  return size !== 0 && (size !== UNKNOWN_SIZE || pointers[content] === null);
}
;
const disk_pointers_SYMLINK = entries_KINDS.indexOf("symlink");
const LARGEST_USUAL = LARGEST_LFS_POINTER;
async function readAnnexLinks(listing, options, world, into) {
  const { entries, chosen } = listing;
  const isEligible = eligibility(listing, options.exclude);
  const links = numbers_select(chosen, (entry) => entries.kinds[entry] === disk_pointers_SYMLINK && entries.contents[entry] === NOT_NAMED && isEligible(entry));
  await sniffEntries(listing, links, null, world, into);
}
async function readPointersOnDisk(listing, measured, world, stored2, skipped) {
  const { entries } = listing;
  const filesOf2 = (least, most) => measured.files.filter((entry) => {
    const size = measured.sizes[entry];
    return size >= least && size <= most;
  });
  const usesAnnex = speaksOfAnnex(stored2, world.root);
  const usual2 = filesOf2(SMALLEST_POINTER, usesAnnex ? LARGEST_ANNEX_POINTER : LARGEST_USUAL);
  const hashOf = await sniffEntries(listing, usual2, measured.sizes, world, stored2);
  await sniffEntries(listing, measured.symlinks, null, world, stored2);
  if (!usesAnnex && hasAnnexPointer(stored2)) {
    const larger = filesOf2(LARGEST_USUAL + 1, LARGEST_ANNEX_POINTER);
    await sniffEntries(listing, larger, measured.sizes, world, stored2);
  }
  for (const entry of measured.symlinks) {
    if (entries.contents[entry] === ELSEWHERE)
      measured.files.push(entry);
    else
      countSkipped(skipped, "symlink");
  }
  addAll(stored2.notes, notesOnAbsentData(stored2.absent.lfs, stored2.absent.annex));
  return hashOf;
}
function speaksOfAnnex({ filters }, root) {
  return filters.annex || lookThrough(locate(root, ".git/annex"))?.isDirectory() === true;
}
function hasAnnexPointer({ pointers }) {
  for (const { kind } of pointers.values())
    if (kind === "annex")
      return true;
  return false;
}
;
async function readPointerFiles(listing, options, world, into) {
  if (listing.repository === null)
    into.filters = await readFiltersInUse(listing, options.source, world.root, into);
  else
    await readCommittedPointers(listing, options, world, into);
  const { seesDisk, asksGit } = SOURCE_FACTS[options.source];
  if (!seesDisk)
    return;
  if (asksGit)
    await countAbsentData(listing, world, into);
  await readAnnexLinks(listing, options, world, into);
}
;
async function lookUpUnlisted({ entries, repository }, groups, world, cache, into) {
  const found2 = { assumed: /* @__PURE__ */ new Map(), bytesRead: 0 };
  const directories = directories_directoriesOf(entries, into);
  if (directories.size === 0 || repository === null)
    return found2;
  const inside2 = groups.map((group2) => ({
    group: group2,
    places: group2.files.map(data_files_placeOf).filter((place) => directories_above(place, directories))
  })).filter(({ places }) => places.length > 0);
  if (inside2.length === 0)
    return found2;
  await addTracked(directories, repository, world.root);
  const asked = new Set(inside2.flatMap(({ places }) => places.map((place) => directories_above(place, directories))));
  for (const directory of asked) {
    if (directory === void 0)
      continue;
    const { list, bytesRead } = await listByGit(directory, repository, world, cache);
    found2.bytesRead += bytesRead;
    if (list !== null)
      replace(directory, list, directories, into);
  }
  for (const { group: group2, places } of inside2) {
    const assumed = places.filter((place) => {
      const directory = directories_above(place, directories);
      return directory !== void 0 && !directory.tracked.has(directories_below(place, directory));
    });
    if (assumed.length > 0)
      found2.assumed.set(group2, assumed);
  }
  return found2;
}
function directories_directoriesOf(entries, { pointers }) {
  const directories = /* @__PURE__ */ new Map();
  for (const [entry, pointer] of pointers) {
    if (nameAt(entries.names, entry) !== "")
      continue;
    const path2 = entries.directories[entries.directoryOf[entry]];
    directories.set(path2, { entry, path: path2, pointer, tracked: /* @__PURE__ */ new Map() });
  }
  return directories;
}
function replace({ entry, path: path2, pointer }, list, directories, into) {
  const { kind, describedIn, hasPlace, objectId } = pointer;
  into.drop(entry);
  directories.delete(path2);
  for (const { relativePath, identity: identity2 } of list) {
    into.add(pathIn(path2, relativePath), { kind, identity: identity2, describedIn, hasPlace, objectId }, identity2.size);
  }
}
function directories_above(place, directories) {
  for (let at2 = paths_parentDirectory(place); at2 !== "" && at2 !== "/"; at2 = paths_parentDirectory(at2)) {
    const directory = directories.get(at2);
    if (directory !== void 0)
      return directory;
  }
  return void 0;
}
function directories_below(place, { path: path2 }) {
  return place.slice(path2.length + 1);
}
async function addTracked(directories, repository, root) {
  const { fromRoot } = viewFrom(root, repository);
  const { entries, objectIds } = await readEntries(repository);
  const placed = entries.directories.map(fromRoot);
  const holders = placed.map((path2) => directories_above(`${path2}/x`, directories));
  for (let entry = 0; entry < entries.names.length; entry++) {
    const number = entries.directoryOf[entry];
    const content = entries.contents[entry];
    const directory = holders[number];
    if (directory === void 0 || content < 0)
      continue;
    const place = pathIn(placed[number], nameAt(entries.names, entry));
    directory.tracked.set(directories_below(place, directory), objectIds.hex(content));
  }
}
async function listByGit({ pointer: { identity: identity2, fileCount = null }, tracked }, repository, world, cache) {
  const algorithm = FILE_ALGORITHMS[identity2?.algorithm ?? ""];
  if (identity2 === null || algorithm === void 0 || tracked.size === 0)
    return { list: null, bytesRead: 0 };
  const ids = [...new Set(tracked.values())];
  const sizes = new Map(await readObjectSizes(repository, ids));
  let total2 = 0;
  for (const id of tracked.values())
    total2 += sizes.get(id) ?? Number.NaN;
  const isOther = identity2.size === null ? Number.isNaN(total2) : identity2.size !== total2;
  if (isOther || fileCount !== null && fileCount !== tracked.size)
    return { list: null, bytesRead: 0 };
  const hashes = /* @__PURE__ */ new Map();
  const blobs = ids.map((objectId) => {
    return { objectId, size: sizes.get(objectId), wanted: DIGEST_FLAGS[algorithm] };
  });
  const bytesRead = await hashBlobs(blobs, repository, world, cache, ({ objectId }, digests) => {
    hashes.set(objectId, digests[algorithm]?.toString("hex") ?? "");
  });
  const list = Array.from(tracked, ([relativePath, id]) => {
    const size = sizes.get(id);
    return { relativePath, identity: { algorithm, hex: hashes.get(id) ?? "", size } };
  });
  const named2 = list.map(({ relativePath, identity: { hex: hex2 } }) => ({ relativePath, md5: hex2 }));
  return { list: dvcDirectoryHash(named2) === identity2.hex ? list : null, bytesRead };
}
const FILE_ALGORITHMS = {
  "md5-directory": "md5",
  "md5-lf-directory": "md5-lf"
};
;
function mayBeFetched(listing, now, { pointers }, groups, hasDvc) {
  const gone = new Set(gonePaths(listing, now, pointers));
  const copiesOf = gone.size === 0 ? () => 0 : copiesIn(listing);
  let isHeld = null;
  return (group2) => {
    if (group2.files.some(({ pointer }) => pointer)) {
      isHeld ??= heldAtPlace(listing, groups);
      return !group2.files.every((file) => file.pointer || isHeld?.(file));
    }
    if (hasDvc || group2.files.some(({ path: path2 }) => gone.has(path2)))
      return true;
    return gone.size > 0 && copiesOf(group2) < group2.files.length;
  };
}
function heldAtPlace({ entries, chosen, objectIds }, groups) {
  const mixed = groups.filter(({ files }) => files.some(({ pointer }) => pointer));
  const paths = mixed.flatMap(({ files }) => files.flatMap(({ path: path2, pointer }) => pointer ? [] : [path2]));
  const there = filesAt(entries, chosen, paths);
  return ({ path: path2, objectId }) => {
    const content = objectId === null ? -1 : objectIds.find(objectId);
    return content >= 0 && there.get(path2)?.some((entry) => entries.contents[entry] === content) === true;
  };
}
function copiesIn({ entries, chosen, objectIds }) {
  const counts = new Uint32Array(objectIds.count);
  for (const entry of chosen) {
    const content = entries.contents[entry];
    if (content >= 0)
      counts[content] = counts[content] + 1;
  }
  return ({ names }) => {
    const [name = ""] = names;
    const content = name.startsWith(GIT_NAME) ? objectIds.find(name.slice(GIT_NAME.length)) : -1;
    return content < 0 ? 0 : counts[content];
  };
}
function* gonePaths(listing, now, pointers) {
  const isData = dataOfNow(listing.objectIds, now);
  for (const entry of listing.chosen) {
    const content = listing.entries.contents[entry];
    if (content >= 0 && isData[content] === 0 && !pointers.has(entry))
      yield paths_pathAt(listing.entries, entry);
  }
}
;
function markKnownFiles({ entries, chosen, objectIds }, now, into) {
  const known2 = /* @__PURE__ */ new Map();
  for (const [file, pointer] of now.pointers) {
    if (pointer.objectId === null || pointer.describedIn !== null)
      continue;
    const content = objectIds.find(pointer.objectId);
    if (content >= 0)
      known2.set(content, { pointer, size: knownSize(now.sizes[file]) });
  }
  if (known2.size === 0)
    return;
  for (const entry of chosen) {
    const same = known2.get(entries.contents[entry]);
    if (same === void 0 || entries.kinds[entry] !== FILE && same.pointer.kind !== "annex")
      continue;
    into.mark(entry, same.pointer, same.size);
  }
}
function outputsOfUnchanged(descriptions, { entries, objectIds }, now) {
  const ids = /* @__PURE__ */ new Map();
  for (const { path: path2, place } of descriptions) {
    if (typeof place === "number")
      ids.set(path2, entries.contents[place]);
  }
  const outputs = /* @__PURE__ */ new Map();
  for (const [file, pointer] of now.pointers) {
    const place = paths_pathAt(now, file);
    const describedIn = pointer.describedIn ?? (pointer.hasPlace ? null : place);
    if (pointer.kind !== "dvc" || describedIn === null || pointer.objectId === null)
      continue;
    const content = ids.get(describedIn);
    if (content === void 0 || content !== objectIds.find(pointer.objectId))
      continue;
    const known2 = { pointer, size: knownSize(now.sizes[file]) };
    lists_addTo(outputs, place, known2);
  }
  return outputs;
}
function addOutputs(outputs, listing, into) {
  const { real, links } = findOccupied(listing, outputs.keys());
  for (const [place, all] of outputs) {
    for (const { pointer, size } of all) {
      if (pointer.hasPlace && real.has(place))
        continue;
      const link = pointer.hasPlace ? links.get(place) : void 0;
      if (link !== void 0)
        into.mark(link, pointer, size);
      else
        into.add(place, pointer, size);
    }
  }
}
function describesAnew(descriptions, outputs, now) {
  if (descriptions.length === 0)
    return false;
  const isCompared2 = answersByEnding(now.names, mayBeCompared);
  for (let file = 0; file < now.names.length; file++) {
    if (now.contents[file] === NOT_NAMED && isCompared2(file))
      return true;
  }
  const paths = new Set(descriptions.map(({ path: path2 }) => path2));
  for (const [file, { kind, describedIn }] of now.pointers) {
    if (kind !== "dvc" || describedIn === null || !paths.has(describedIn))
      continue;
    if (!outputs.has(paths_pathAt(now, file)) && isCompared2(file))
      return true;
  }
  return false;
}
function mayBeCompared(name) {
  const kind = kinds_kindOf(name);
  return kind === KIND.picture || kind === KIND.table || kind === KIND.records || isPossibleKind(kind);
}
;
async function readBasePointers(listing, now, groups, options, world, cache) {
  const notes = [];
  const into = createStoredBuilder(listing, (message) => notes.push(message));
  const descriptions = findDvcDescriptions(listing, options.exclude, world);
  markKnownFiles(listing, now, into);
  const outputs = outputsOfUnchanged(descriptions, listing, now);
  const isUnchanged = pointersAt(listing, into, outputs);
  const changed2 = groups.filter(({ files: files2 }) => files2.some((file) => file.pointer && !isUnchanged(file)));
  const isChanged = new Set(changed2);
  const mayBe = mayBeFetched(listing, now, into, groups, descriptions.length > 0);
  const fetched = groups.filter((group2) => !isChanged.has(group2) && mayBe(group2));
  const { entries, objectIds } = listing;
  const known2 = () => ({ ...entries, objectIds, pointers: into.pointers });
  const files = numbers_select(listing.chosen, (entry) => entries.kinds[entry] === FILE);
  const inStep = namesInStep(known2(), files, [...changed2, ...fetched]);
  const isLeft = (group2) => !inStep.has(group2);
  const left = { changed: changed2.filter(isLeft), fetched: fetched.filter(isLeft) };
  const isEnough = left.changed.length === 0 && left.fetched.length === 0;
  if (isEnough && !describesAnew(descriptions, outputs, now))
    addOutputs(outputs, listing, into);
  else {
    await readRest(listing, now, options, world, into);
    addAll(notes, into.notes);
  }
  const open = [...left.changed, ...left.fetched];
  const { assumed, bytesRead } = await lookUpUnlisted(listing, open, world, cache, into);
  if (assumed.size > 0) {
    notes.push(`${countOf(assumed.size, "group")} in directories of DVC whose list at the base is not here: taken to have been there before; \`dvc fetch\` at the base's commit tells`);
  }
  const described = new Set(descriptions.map(({ place }) => place));
  const chosen = numbers_select(listing.chosen, (entry) => !described.has(entry) && !into.dropped.has(entry));
  const added = into.added.filter((entry) => !into.dropped.has(entry));
  const all = concatenated(chosen, added);
  for (const [group2, name] of namesInStep(known2(), all, open))
    inStep.set(group2, name);
  return {
    ...into,
    chosen: all,
    assumed,
    bytesRead: into.bytesRead + bytesRead,
    inStep,
    changed: left.changed.filter(isLeft),
    fetched: left.fetched.filter(isLeft),
    notes
  };
}
async function readRest(listing, now, options, world, into) {
  const { rest, present } = await divideRest(listing, now, into);
  const absent = rest.length - present.length;
  const mayFetch = listing.repository !== null && listing.repository.fetchBlobs !== null;
  if (absent > 0 && !mayFetch) {
    into.notes.push(`${countOf(absent, "file")} of the base, which this clone lacks: pointers among them are not compared with`);
  }
  const reading = { ...options, source: "git", base: listing.commit ?? null };
  await readPointerFiles({ ...listing, chosen: mayFetch ? rest : present }, reading, world, into);
  await readDvcOutputs(listing, reading, world, into);
}
function pointersAt({ entries }, { pointers }, outputs) {
  const known2 = /* @__PURE__ */ new Map();
  for (const [entry, { identity: identity2 }] of pointers)
    known2.set(paths_pathAt(entries, entry), [identity2]);
  for (const [place, all] of outputs) {
    for (const { pointer } of all)
      lists_addTo(known2, place, pointer.identity);
  }
  return (file) => known2.get(data_files_placeOf(file))?.some((identity2) => pointers_isSame(identity2, file.pointer?.identity)) === true;
}
function pointers_isSame(left, right) {
  return left !== null && !!right && identityKey(left) === identityKey(right) && left.size === right.size;
}
async function divideRest(listing, now, { pointers, contentSizes }) {
  const { chosen, entries } = listing;
  const isData = dataOfNow(listing.objectIds, now);
  const rest = numbers_select(chosen, (entry) => {
    const content = entries.contents[entry];
    return content >= 0 && isData[content] === 0 && !pointers.has(entry);
  });
  await contentSizes.ask(rest, true);
  const present = numbers_select(rest, (entry) => contentSizes.of(entries.contents[entry]) !== UNKNOWN_SIZE);
  return { rest, present };
}
;
async function fetchLacking(repository, ids, what, notes) {
  if (ids.length === 0 || repository.fetchBlobs === null || await repository.lacks() === "nothing") {
    return false;
  }
  try {
    await repository.fetchBlobs([...new Set(ids)]);
    notes.push(`${countOf(ids.length, what)} of the base, which this clone left out, fetched`);
  } catch (error2) {
    if (!isFailure(error2))
      throw error2;
  }
  return true;
}
;
async function fetchReplaced(base, now, groups, readLimit, repository, warn) {
  if (groups.length === 0 || await repository.lacks() === "nothing")
    return [];
  const sizes = replacedBy(base, now, groups);
  for (const [id] of await readObjectSizes(repository, [...sizes.keys()]))
    sizes.delete(id);
  if (sizes.size === 0)
    return [];
  const notes = [];
  const bytes = [...sizes.values()].reduce((total2, size) => total2 + size, 0);
  const isWithin2 = readLimit === null || bytes <= readLimit;
  const isAsked2 = isWithin2 && await fetchLacking(repository, [...sizes.keys()], "content", notes);
  if (isAsked2 && notes.length > 0)
    return notes;
  const why = isWithin2 ? "could not be fetched" : "are more than read-limit allows to fetch";
  warn(`${countOf(sizes.size, "file")} of the base that pointers replace, which this clone left out, ${why}: copies among them count as new`);
  return [];
}
function replacedBy(base, now, groups) {
  const sizeAt = /* @__PURE__ */ new Map();
  for (const file of groups.flatMap(({ files }) => files)) {
    const size = file.pointer?.identity?.size ?? null;
    if (size !== null)
      sizeAt.set(data_files_placeOf(file), size);
  }
  const isData = dataOfNow(base.objectIds, now);
  const replaced = /* @__PURE__ */ new Map();
  for (const [place, files] of filesAt(base, numbers_numbersTo(base.names.length), sizeAt.keys())) {
    for (const file of files) {
      const content = base.contents[file];
      if (content < 0 || isData[content] === 1 || base.pointers.has(file))
        continue;
      replaced.set(base.objectIds.hex(content), sizeAt.get(place) ?? 0);
    }
  }
  return replaced;
}
;
const ATTRIBUTES = ["text", "crlf", "eol", "ident", "working-tree-encoding", "filter"];
const conversion_NUL = "\0";
async function readConversions(paths, repository) {
  if (paths.length === 0)
    return { conversions: [], notes: [] };
  const all = await askConversions(paths, repository);
  const filtered = all.filter((conversion) => conversion === OTHER_FILTER).length;
  const files = countOf(filtered, "changed or untracked file");
  return {
    conversions: all.map((conversion) => conversion === OTHER_FILTER ? 0 : conversion),
    notes: filtered === 0 ? [] : [`${files} with a git filter other than lfs: compared by the bytes on disk, unfiltered`]
  };
}
const OTHER_FILTER = -1;
async function askConversions(paths, repository) {
  const input = Buffer.concat(paths.flatMap((path2) => [pathBytes(path2), Buffer.from(conversion_NUL)]));
  const output = await repository.run(["check-attr", "--stdin", "-z", ...ATTRIBUTES], input);
  const byDefault = await linesByDefault(repository);
  const fields = Array.from(records(output, "check-attr"), decodePath);
  const perPath = 3 * ATTRIBUTES.length;
  if (fields.length !== perPath * paths.length)
    throw garbled("check-attr");
  return paths.map((_, index) => {
    const values = /* @__PURE__ */ new Map();
    for (let at2 = index * perPath; at2 < (index + 1) * perPath; at2 += 3) {
      values.set(fields[at2 + 1], fields[at2 + 2]);
    }
    return conversionOf(values, byDefault);
  });
}
function conversionOf(values, byDefault) {
  const told2 = (name) => values.get(name) ?? "unspecified";
  const isSet = (name) => !["unspecified", "unset"].includes(told2(name));
  if (isSet("filter"))
    return told2("filter") === "lfs" ? CONVERSION.lfs : OTHER_FILTER;
  if (isSet("working-tree-encoding"))
    return CONVERSION.byGit;
  const ident = told2("ident") === "set" ? CONVERSION.ident : 0;
  const text = linesOf(told2("text"));
  const lines = text ?? linesOf(told2("crlf"));
  if (lines === 0)
    return ident;
  const hasLineEnd = told2("eol") === "lf" || told2("eol") === "crlf";
  return ident | (lines ?? (hasLineEnd ? CONVERSION.lines : byDefault));
}
function linesOf(value) {
  if (value === "unset")
    return 0;
  if (value === "auto")
    return CONVERSION.linesOfText;
  return value === "set" || value === "input" ? CONVERSION.lines : void 0;
}
async function linesByDefault(repository) {
  const value = await repository.run(["config", "--get", "core.autocrlf"]).catch(() => Buffer.alloc(0));
  const isOff = ["", "false", "no", "off", "0"].includes(value.toString("utf8").trim().toLowerCase());
  return isOff ? 0 : CONVERSION.linesOfText;
}
;
async function storedIds(groups, snapshot, repository, world, cache, fromTopLevel) {
  const converted = /* @__PURE__ */ new Map();
  const idsOf = (group2) => {
    const named2 = group2.names.filter((name) => name.startsWith(GIT_NAME));
    const ids = named2.map((name) => name.slice(GIT_NAME.length));
    return [.../* @__PURE__ */ new Set([...ids, ...converted.get(group2) ?? []])];
  };
  if (SOURCE_FACTS[snapshot.source].asksGit)
    return { idsOf, bytesRead: 0 };
  const asked = await askedOf(groups, repository, fromTopLevel);
  if (asked.length === 0)
    return { idsOf, bytesRead: 0 };
  const add2 = ({ group: group2 }, id) => {
    const ids = converted.get(group2);
    if (ids)
      ids.add(id);
    else
      converted.set(group2, /* @__PURE__ */ new Set([id]));
  };
  const { files, objectFormat } = snapshot;
  const places = filesAt(files, numbers_numbersTo(files.names.length), asked.map(({ path: path2 }) => path2));
  const ofFile = /* @__PURE__ */ new Map();
  for (const each of asked) {
    const file = places.get(each.path)?.[0];
    if (file !== void 0)
      ofFile.set(file, each);
  }
  const withConversion = (isIt) => [...ofFile].filter(([, { conversion }]) => isIt(conversion)).map(([file]) => file);
  const askedAt = (file) => ofFile.get(file);
  const reader = createReader(snapshot, world, cache);
  const lines = await reader.names(withConversion(isConvertedHere), (file, { objectId }) => add2(askedAt(file), objectId), () => 0, (file) => askedAt(file).conversion);
  const lfs = await reader.names(withConversion((conversion) => conversion === CONVERSION.lfs), (file, { size, digests }) => add2(askedAt(file), lfsObject(objectFormat, digests.sha256, size).objectId));
  const byGit = withConversion((conversion) => (conversion & CONVERSION.byGit) !== 0);
  const paths = byGit.map((file) => fromTopLevel(askedAt(file).path));
  let bytesRead = lines.bytesRead + lfs.bytesRead;
  for (const [at2, id] of (await hashAsGit(paths, repository)).entries()) {
    const file = byGit[at2];
    if (id === null)
      continue;
    add2(askedAt(file), id);
    bytesRead += files.sizes[file];
  }
  return { idsOf, bytesRead };
}
async function askedOf(groups, repository, fromTopLevel) {
  const members = groups.flatMap((group2) => group2.files.filter(({ path: path2, pointer }) => !pointer && !isOutside(fromTopLevel(path2))).map(({ path: path2 }) => ({ group: group2, path: path2 })));
  const paths = members.map(({ path: path2 }) => fromTopLevel(path2));
  const { conversions } = await readConversions(paths, repository);
  const isAsked2 = /* @__PURE__ */ new Map();
  return members.flatMap((member, at2) => {
    const conversion = conversions[at2];
    const known2 = isAsked2.get(member.group) ?? /* @__PURE__ */ new Set();
    isAsked2.set(member.group, known2);
    if (conversion === 0 || known2.has(conversion))
      return [];
    known2.add(conversion);
    return [{ ...member, conversion }];
  });
}
;
async function takeBaseSnapshot(options, listed2, now, groups, ownReports, world, cache) {
  world.progress.phase("listing the base");
  const { listing, repository, gained } = (await listed2)(options);
  const { entries, objectIds } = listing;
  const look2 = lookAtNames(listing);
  const stored2 = await readBasePointers(look2.open, now.files, groups, options, world, cache);
  const sieve = {
    exclude: options.exclude,
    ownReports: pathsOfReports(world.root, ownReports),
    isStored: await contentStores(listing, world, listing.commit ?? null, () => {
    })
  };
  const states = arrangement_statesOf(look2, stored2);
  const passed = [];
  const named2 = siftByName(entries, everyEntry(look2, stored2), states, sieve, {}, passed);
  const surveyed = survey(listing, named2, states);
  const lists = options.splits === "auto" ? await readLists(surveyed, listing, world, true) : NO_LISTS;
  const data = numbers_select(named2, (entry) => canBeData(states[entry]));
  const cards = options.splits === "auto" ? await readDatasetCards(pickPaths(entries, data), listing, world, now.datasetCards) : NO_CARDS;
  const { linked } = await readPages(surveyed, listing, world, true);
  const layout = layoutOf(surveyed, {
    ...options,
    cards: cards.cards,
    listed: lists.places,
    divided: lists.divided,
    linked
  });
  const sizes = sizesKnownNow(objectIds, now.files);
  const sizeOf2 = (entry) => {
    const content = entries.contents[entry];
    return content < 0 ? stored2.sizes.get(entry) ?? UNKNOWN_SIZE : sizes[content];
  };
  const present = numbers_select(data, (entry) => canBeData(states[entry]) && reasonBySize(knownSize(sizeOf2(entry)), options.minSize) === null);
  const files = columnsOf(listing, present, sizeOf2, null, stored2);
  const idsNow = await storedIds(groups, now, repository, world, cache, listing.fromTopLevel);
  const { readLimit } = options;
  const replaced = await fetchReplaced(files, now.files, stored2.changed, readLimit, repository, world.warn);
  const behind = await contentsBehindPointers(files, now.files, stored2.changed, repository, world, cache);
  const open = [...stored2.fetched, ...stored2.changed];
  const fetched = await lookUpFetched(files, now, open, repository, world, cache);
  const { inStep, assumed } = stored2;
  const recorded = { ...listing, pointers: stored2.pointers };
  const apart2 = await copiesPassedOver(recorded, now, options, repository, world, cache);
  const attributes = await attributesChanged(listing, now.staged, repository);
  const notices = [...toldOfAbsent(lists.absent), ...apart2.notices, ...attributes];
  return {
    files,
    others() {
      const isOther = (entry) => !canBeData(states[entry]);
      return othersOf(listing, [...passed, ...numbers_select(named2, isOther)], stored2);
    },
    namesOf(group2) {
      const name = inStep.get(group2);
      const others = [...fetched.names.get(group2) ?? [], ...behind.namesOf(group2)];
      return [...group2.names, ...others, ...name === void 0 ? [] : [name]];
    },
    assumedPlacesOf: (group2) => assumed.get(group2) ?? [],
    layout,
    heldAll: onlyRemoves(gained, now, options, cards.cards.length + now.datasetCards.length > 0),
    datasetCards: cards.cards,
    listed: lists.absent.length === 0 ? placesByPath(lists, entries) : null,
    objectIdsOf(group2) {
      const others = behind.idsOf(group2);
      const name = inStep.get(group2);
      if (name?.startsWith(GIT_NAME))
        others.push(name.slice(GIT_NAME.length));
      return others.length === 0 ? idsNow.idsOf(group2) : [.../* @__PURE__ */ new Set([...idsNow.idsOf(group2), ...others])];
    },
    notes: [...stored2.notes, ...replaced, ...cards.notes, ...notices],
    notices,
    bytesRead: idsNow.bytesRead + stored2.bytesRead + behind.bytesRead + fetched.bytesRead + apart2.bytesRead
  };
}
function toldOfAbsent(lists) {
  const [first] = lists;
  if (first === void 0)
    return [];
  const are = lists.length === 1 ? "is" : "are";
  return [
    `${countOf(lists.length, "list")} of the base, such as ${display(first)}, ${are} not in this clone and could not be fetched: what lists say of splits now is believed of the base, too`
  ];
}
function sizesKnownNow(objectIds, now) {
  const sizes = sizesOfNow(objectIds, now);
  for (const id of EMPTY_OBJECT_IDS) {
    const empty = objectIds.find(id);
    if (empty >= 0)
      sizes[empty] = 0;
  }
  return sizes;
}
;
function asNamedIn(scope, root, files) {
  const aliases = aliasesOf(scope, root, files);
  if (aliases.length === 0)
    return files;
  const toShown = renaming(aliases.map(({ own, shown: shown2 }) => ({ from: own, to: shown2 })));
  const toOwn = renaming(aliases.map(({ own, shown: shown2 }) => ({ from: shown2, to: own })));
  const directories = files.entries.directories.map(toShown);
  return {
    ...files,
    ...createEntries(files.objectIds, { ...files.entries, directories }),
    fromRoot: (path2) => toShown(files.fromRoot(path2)),
    fromTopLevel: (path2) => files.fromTopLevel(toOwn(path2))
  };
}
function isInWorkTree({ place }, { topLevel }) {
  return innerPath(slashed(topLevel), place.real) !== null;
}
function aliasesOf(scope, root, { repository, fromRoot }) {
  const topLevel = slashed(repository.topLevel);
  const realRoot = slashed((0, external_node_fs_namespaceObject.realpathSync)(root));
  const aliases = scope.flatMap(({ place: { shown: shown2, real } }) => {
    const inner = innerPath(topLevel, real);
    if (inner === null)
      return [];
    const own = { own: fromRoot(inner), shown: shown2 };
    const down = innerPath(real, realRoot);
    return down === null || down === "" ? [own] : [own, { own: "", shown: pathIn(shown2, down) }];
  });
  return aliases.every(({ own, shown: shown2 }) => own === shown2) ? [] : aliases;
}
function renaming(rules) {
  const innermostFirst = [...rules].sort((left, right) => right.from.length - left.from.length);
  return (path2) => {
    for (const { from, to } of innermostFirst) {
      const inner = from === "" ? isOutside(path2) ? null : path2 : innerPath(from, path2);
      if (inner !== null)
        return inner === "" ? to : pathIn(to, inner);
    }
    return path2;
  };
}
;
function baseOfGlob(glob) {
  try {
    return globBase(glob);
  } catch (error2) {
    throw error2 instanceof Failure ? new Failure(`paths: ${error2.message}`) : error2;
  }
}
function refuseFromTop(text, base, isThere2) {
  const inner = base.replace(/^\/+/, "");
  if (!base.startsWith("/") || inner === "" || isThere2(base) || !isThere2(inner))
    return;
  const [shown2, advice] = [text, text.replace(/^\/+/, "")].map(display);
  throw new Failure(`paths: nothing is at "${shown2}", an absolute path; write ${advice} for what is below the root`);
}
function restOfGlob(text, path2, base) {
  const rest = path2.slice(base === "" || base === "/" ? base.length : base.length + 1);
  return text.endsWith("/") ? `${rest}/` : rest;
}
;
const spelling_MAGIC = /[*?[\]{}()!+@|\\]/g;
function inOneSpelling(written2) {
  if (written2.length === 1 || written2.every(hasOnlyName))
    return [...written2];
  const order = [...written2].sort((left, right) => left.real.length - right.real.length || Number(right.isPlain) - Number(left.isPlain));
  const spelled = /* @__PURE__ */ new Map();
  const result = /* @__PURE__ */ new Map();
  for (const entry of order) {
    const directory = spellingOf(entry, spelled) ?? entry.directory;
    result.set(entry, { ...entry, directory });
    const known2 = spelled.get(entry.real);
    const one = { directory, includes: includesOf(entry, directory) };
    if (known2 === void 0)
      spelled.set(entry.real, [one]);
    else
      known2.push(one);
  }
  return written2.map((entry) => result.get(entry));
}
function hasOnlyName({ isPlain: isPlain2, directory }) {
  return isPlain2 && !isOutside(directory);
}
function patternOf({ kind, rest }, directory) {
  if (rest === "")
    return directory;
  return pathIn(kind === "glob" ? directory.replace(spelling_MAGIC, "\\$&") : directory, rest);
}
function spellingOf({ real, rest, kind }, spelled) {
  const [same] = spelled.get(real) ?? [];
  if (same !== void 0)
    return same.directory;
  for (const above2 of directoriesAbove(real)) {
    const inner = innerPath(above2, real);
    for (const { directory, includes } of spelled.get(above2) ?? []) {
      const path2 = pathIn(directory, inner);
      if (includes(kind === "name" && rest !== "" ? pathIn(path2, rest) : path2))
        return path2;
    }
  }
  return null;
}
function includesOf(entry, directory) {
  if (entry.rest === "")
    return () => true;
  if (entry.kind === "name")
    return () => false;
  return directoryMatcher(patternOf(entry, directory));
}
;
const USUAL_PATHS = "**/{data,dataset,datasets}/**";
const CODE = /(?:^|\/)(?:test|tests|__tests__|spec|fixtures|testdata|docs|vendor|third_party|site-packages|venv|\.venv)(?:\/|$)/;
const DATA_DIRECTORY = /(?:^|\/)(?:data|dataset|datasets)\//;
function isInUsualPaths(path2) {
  const data = DATA_DIRECTORY.exec(path2);
  return data !== null && !CODE.test(path2.slice(0, data.index));
}
;
function readScope(paths, root, isKnown2) {
  const realRoot = placeOf(root, "").real;
  if (paths === null) {
    const includes = (path2) => !isOutside(path2);
    const share = (directory) => includes(directory) ? "all" : "none";
    const place = { shown: "", real: realRoot };
    return [{ text: "auto", kind: "automatic", path: "", base: "", place, includes, share }];
  }
  const fromRoot = namingFrom(root, realRoot);
  return inOneSpelling(paths.map((text) => understand(text, root, realRoot, fromRoot, isKnown2))).map(entryOf);
}
function understand(text, root, realRoot, fromRoot, isKnown2) {
  const path2 = pathFromRoot(root, text);
  const isName2 = !isGlob(path2) || exists(root, path2) || isKnown2(path2);
  const base = isName2 ? path2 : baseOfGlob(path2);
  refuseFromTop(text, base, (inner) => exists(root, inner) || isKnown2(inner));
  const place = placeOf(root, base);
  const isFile2 = isName2 && base !== "" && !place.isDirectory;
  const real = isFile2 ? paths_parentDirectory(place.real) : place.real;
  const directory = fromRoot(isFile2 ? paths_parentDirectory(base) : base, real);
  return {
    text,
    kind: isName2 ? "name" : "glob",
    directory,
    rest: isFile2 ? baseName(base) : isName2 ? "" : restOfGlob(text, path2, base),
    real,
    isPlain: slashed((0, external_node_path_namespaceObject.resolve)(realRoot, directory)) === real
  };
}
function namingFrom(root, realRoot) {
  const isRoot2 = /* @__PURE__ */ new Map();
  const leadsToRoot = (directory) => {
    const known2 = isRoot2.get(directory);
    if (known2 !== void 0)
      return known2;
    const answer = placeOf(root, directory).real === realRoot;
    isRoot2.set(directory, answer);
    return answer;
  };
  return (directory, real) => {
    if (!isOutside(directory))
      return directory;
    for (let above2 = directory; isOutside(above2); above2 = paths_parentDirectory(above2)) {
      if (leadsToRoot(above2))
        return innerPath(above2, directory);
      if (above2 === "/")
        break;
    }
    return innerPath(realRoot, real) ?? directory;
  };
}
function entryOf(written2) {
  const { text, kind, directory, real } = written2;
  const place = { shown: directory, real };
  const path2 = patternOf(written2, directory);
  if (text === USUAL_PATHS) {
    const includes2 = (inner) => !isOutside(inner) && isInUsualPaths(inner);
    const share2 = (inner) => includes2(`${inner}/`) ? "all" : "none";
    return { text, kind: "glob", path: path2, base: directory, place, includes: includes2, share: share2 };
  }
  if (kind === "name") {
    const includes2 = read_scope_below(path2);
    const share2 = (directory2) => includes2(directory2) ? "all" : directory2 === paths_parentDirectory(path2) ? "some" : "none";
    return { text, kind, path: path2, base: path2, place, includes: includes2, share: share2 };
  }
  const matches = globMatcher(path2);
  const isWhole = wholeMatcher(path2);
  const leadsOut2 = isOutside(directory);
  const includes = (inner) => isOutside(inner) === leadsOut2 && matches(inner);
  const share = (directory2) => {
    if (directory2 === "")
      return leadsOut2 ? "none" : "some";
    if (isOutside(directory2) !== leadsOut2)
      return "none";
    return isWhole(directory2) ? "all" : "some";
  };
  return { text, kind, path: path2, base: directory, place, includes, share };
}
function read_scope_below(directory) {
  if (directory === "")
    return (path2) => !isOutside(path2);
  const prefix = directory.endsWith("/") ? directory : `${directory}/`;
  return (path2) => path2 === directory || path2.startsWith(prefix);
}
function exists(root, path2) {
  try {
    return look_lookAt(locate(root, path2)) !== void 0;
  } catch {
    return true;
  }
}
;
async function listBase(commit, { staged }, world) {
  const repository = await listing_openRepository(world);
  const taken2 = await readCommit(repository, world.root, commit, staged);
  return ({ paths }) => {
    const files = taken2();
    return { listing: scoped(files, repository, commit, paths, world), repository, gained: files.gained };
  };
}
function scoped(files, repository, commit, paths, { root }) {
  const scope = readScope(paths, root, (path2) => holdsPath(files.entries, path2));
  const { entries, objectIds, fromTopLevel } = asNamedIn(scope, root, files);
  return {
    ...{ entries, objectIds, fromTopLevel, scope, repository, commit },
    chosen: inScope(entries, scope),
    objectFormat: repository.objectFormat,
    errors: [],
    notes: [],
    staged: null
  };
}
async function listing_openRepository(world) {
  const repository = await world.git.open(world.root);
  if (repository !== null)
    return repository;
  throw new Failure(`base: ${display(world.root)} lies in no git work tree, so there is no commit to compare with`);
}
;
function unmatchedLines(files, numbers, { splits, labels }) {
  if (numbers.length === 0)
    return [];
  const warnings = [];
  if (typeof splits !== "string") {
    const find = explicitSplits(splits.map(({ glob }, line2) => ({ name: String(line2), glob })));
    const unused = new Set(splits.keys());
    someFile((path2) => {
      const place = find(path2);
      if (place !== null)
        unused.delete(Number(place.split));
      return unused.size === 0;
    });
    for (const line2 of unused)
      warnings.push(aboutSplit(line2));
  }
  if (typeof labels !== "string") {
    const find = patternLabels(labels.pattern);
    if (!someFile((path2) => find(path2) !== null)) {
      warnings.push(`labels: no data file matches "${display(labels.pattern)}", so no file has a label`);
    }
  }
  return warnings;
  function aboutSplit(line2) {
    const { name, glob } = splits[line2];
    const find = explicitSplits([{ name, glob }]);
    const isTaken2 = someFile((path2) => find(path2) !== null);
    const why = isTaken2 ? `all data files that match "${display(glob)}" match a line before it` : `no data file matches "${display(glob)}"`;
    return `splits: ${why}, so that line of ${display(name)} does nothing`;
  }
  function someFile(holds2) {
    for (let at2 = 0; at2 < numbers.length; at2++)
      if (holds2(paths_pathAt(files, numbers[at2])))
        return true;
    return false;
  }
}
;
const NOTHING_APART = { directories: [], directoryOf: [], names: names_noNames(), contents: [] };
function apartOf({ entries, chosen, staged }, states) {
  const numbers = numbers_select(chosen, (entry) => entries.kinds[entry] === FILE && !canBeData(states[entry]) && (staged === null || entries.contents[entry] === NOT_NAMED));
  return { ...pickPaths(entries, numbers), contents: pickNumbers(entries.contents, numbers) };
}
;
const NAMES = {
  symlink: ["symbolic link", "not followed"],
  submodule: ["submodule", "a repository of its own, scanned by making it the root"],
  special: ["special file", "a pipe, a socket or a device, which is never opened"]
};
const why_nothing_SUBMODULE = "160000 ";
async function whyNothing(entry, listing, source, world) {
  return whyUnread(entry, listing, world) ?? whyOther(entry, world) ?? whyNoFile(entry, listing, world) ?? await whyNotOfGit(entry, listing, source, world) ?? whatIsThere(entry, world);
}
function whyUnread(entry, { errors }, { root }) {
  const failed = errors.filter(({ path: path2 }) => isMeant(entry, path2));
  const [first] = failed;
  if (first !== void 0 && (entry.kind !== "name" || first.path !== entry.path)) {
    return `${countOf(failed.length, "place")} can't be read, such as ${display(first.path)} (${first.message})`;
  }
  try {
    const location = locate(root, entry.base);
    if (lookThrough(location)?.isDirectory())
      (0, external_node_fs_namespaceObject.readdirSync)(location);
    return null;
  } catch (error2) {
    return `it can't be read (${describeReadError(error2)})`;
  }
}
function whyOther({ place }, { root }) {
  const topLevel = workTreeAbove(placeOf(root, "").real);
  if (topLevel === null || innerPath(topLevel, place.real) === null)
    return null;
  const other = workTreeAbove(place.real);
  if (other === null || other === topLevel)
    return null;
  return `1 submodule (${display(innerPath(topLevel, other))}): ${NAMES.submodule?.[1]}`;
}
function whyNoFile(entry, { entries }, world) {
  const found2 = /* @__PURE__ */ new Map();
  for (let number = 0; number < entries.names.length; number++) {
    if (entries.kinds[number] === FILE)
      continue;
    const path2 = paths_pathAt(entries, number);
    if (!isMeant(entry, path2))
      continue;
    const kind = entries_KINDS[entries.kinds[number]];
    lists_addTo(found2, kind, path2);
  }
  const said = [...found2].flatMap(([kind, paths]) => {
    const [one, what] = NAMES[kind] ?? [kind, "not compared"];
    const [first] = paths;
    const where = kind === "symlink" && paths.length === 1 ? leadingTo(first, world) : "";
    const such = paths.length === 1 && first === entry.path ? "" : ` (such as ${display(first)})`;
    return `${countOf(paths.length, one)}${where}${such}: ${what}`;
  });
  return said.length === 0 ? null : said.join("; ");
}
function leadingTo(link, { root }) {
  try {
    const end = lookThrough(locate(root, link));
    if (end === void 0)
      return look_lookAt(locate(root, link)) ? " that leads nowhere" : "";
    return end.isDirectory() ? " to a directory" : " to a file";
  } catch {
    return "";
  }
}
async function whyNotOfGit(entry, listing, source, world) {
  const repository = listing.repository ?? await world.git.open(world.root).catch(() => null);
  if (repository === null)
    return null;
  const inner = innerPath(repository.topLevel, entry.place.real);
  if (inner === null)
    return null;
  const asked = entry.kind === "name" && entry.place.shown !== entry.base ? baseBelow(inner, entry) : inner;
  const list = (...args) => listed(repository, asked, args);
  const { fromRoot } = viewFrom(world.root, repository);
  const isIncluded2 = (path2) => entry.kind === "name" || isMeant(entry, fromRoot(path2.replace(/\/$/, "")));
  const submodules = (await list("--stage")).filter((record) => record.startsWith(why_nothing_SUBMODULE));
  if (submodules.some((record) => isIncluded2(record.slice(record.indexOf("	") + 1)))) {
    return `1 submodule, which is not checked out: ${NAMES.submodule?.[1]}`;
  }
  if (listing.repository === null)
    return null;
  const others = ["--others", "--exclude-standard", "--directory", "--no-empty-directory"];
  if ((await list(...others, "--ignored")).some(isIncluded2)) {
    return "git ignores what is there; source: files sees it";
  }
  if (!SOURCE_FACTS[source].seesDisk && (await list(...others)).some(isIncluded2)) {
    return "git does not track what is there; source: auto sees it";
  }
  return null;
}
function baseBelow(inner, { base }) {
  const name = base.slice(base.lastIndexOf("/") + 1);
  return inner === "" ? name : `${inner}/${name}`;
}
async function listed(repository, place, args) {
  if (!isUtf8Path(place))
    return [];
  const output = await repository.run(["ls-files", "-z", ...args, "--", ...place === "" ? [] : [place]]);
  return Array.from(records(output, "ls-files"), decodePath);
}
function whatIsThere({ kind, base, path: path2, text }, { root }) {
  if (kind !== "name") {
    return text.includes("\\") ? "nothing matches it, in which \\ takes the next character for itself: write / between directories" : "nothing matches it";
  }
  const there = lookThrough(locate(root, path2));
  if (there === void 0) {
    const above2 = paths_parentDirectory(base);
    return above2 === "" || lookThrough(locate(root, above2)) !== void 0 ? "there is nothing of that name" : `there is no ${display(above2)}`;
  }
  return there.isDirectory() ? "there is no file in it" : "it is no file that can be read";
}
function isMeant({ includes }, path2) {
  return includes(path2) || includes(`${path2}/`);
}
;
const MOST_GLOBS = 2;
async function reportEmptyEntries(listing, { added }, options, world) {
  const empty = withoutFiles(given(listing), listing.entries, concatenated(listing.chosen, added));
  if (options.ifNoFilesFound === "ignore")
    return new Set(empty);
  for (const entry of empty) {
    const why = await whyNothing(entry, listing, options.source, world);
    const message = `paths: no files found for "${display(entry.text)}": ${why}`;
    if (options.ifNoFilesFound === "error") {
      throw new Failure(`${message}; correct it, or set if-no-files-found to warn or ignore`);
    }
    world.warn(message);
  }
  return new Set(empty);
}
function reportPassedOver(listing, present, silent, errors, options, world, reasonsFor) {
  if (options.ifNoFilesFound === "ignore")
    return;
  for (const entry of withoutFiles(given(listing), listing.entries, present)) {
    if (silent.has(entry))
      continue;
    const all = inScope(listing.entries, [entry]).filter((number) => listing.entries.kinds[number] === FILE);
    const reasons = Object.entries(reasonsFor(all)).filter(([, count2]) => count2 > 0);
    const told2 = reasons.map(([reason, count2]) => {
      const by = reason === "excluded" ? excludedBy(all, listing, options.exclude) : "";
      return `${reasons.length === 1 && count2 > 1 ? "all " : ""}${count2} ${reason}${by}`;
    });
    const unread2 = errors.filter(({ path: path2 }) => entry.includes(path2));
    if (unread2[0])
      told2.push(`${countOf(unread2.length, "place")} can't be read (${unread2[0].message})`);
    world.warn(`paths: no data found for "${display(entry.text)}": ${told2.join(", ")}`);
  }
}
function given({ scope }) {
  return scope.filter(({ kind }) => kind !== "automatic");
}
function excludedBy(numbers, { entries }, exclude) {
  const globs = exclude.filter((glob) => {
    const matches = globMatcher(glob);
    return Array.from(numbers).some((number) => matches(paths_pathAt(entries, number)));
  });
  if (globs.length === 0)
    return " by name";
  if (globs.length > MOST_GLOBS)
    return ` by ${globs.length} globs of exclude`;
  return ` by ${globs.map((glob) => `"${display(glob)}"`).join(" and ")}`;
}
;
const measure_ahead_FILES_PER_TASK = 2e3;
const MANY_FILES = 5e3;
function measureAhead(entries, world, from = 0, identifiesAll = false) {
  const parts2 = [];
  let next = from;
  const ahead = world.workers.ahead("measure", (result, number) => {
    ;
    parts2[number].result = result;
  }, world.progress.advance);
  function add2(end) {
    const numbers = [];
    for (; next < end; next++)
      if (entries.kinds[next] === FILE)
        numbers.push(next);
    parts2.push({ numbers, result: null });
    ahead.add(() => ({ ...locationsOf(world.root, entries, numbers), identifiesAll }));
  }
  return {
    found(end) {
      if (end - from < MANY_FILES)
        return;
      world.workers.start();
      while (end - next >= measure_ahead_FILES_PER_TASK)
        add2(next + measure_ahead_FILES_PER_TASK);
    },
    end() {
      const { left, over } = ahead.end();
      const isLeft = new Set(left);
      return { parts: parts2.filter((_, number) => !isLeft.has(number)), over };
    }
  };
}
;
async function measureOnDisk(entries, numbers, world, errors, skipped, before = {}) {
  const room = numbers.length > measure_ahead_FILES_PER_TASK ? entries.names.length : 0;
  const columns = { sizes: new Array(room), modified: new Array(room) };
  const measured = { files: [], ...columns, symlinks: [], links: /* @__PURE__ */ new Map(), firstOf: /* @__PURE__ */ new Map() };
  const states = new Uint8Array(entries.names.length);
  const inodes = /* @__PURE__ */ new Map();
  const messages = /* @__PURE__ */ new Map();
  await measureAll(entries, numbers, world, before, (part, result) => {
    for (let file = 0; file < part.length; file++) {
      const entry = part[file];
      states[entry] = result.states[file];
      measured.sizes[entry] = result.sizes[file];
      measured.modified[entry] = result.modified[file];
    }
    for (const [file, inode] of result.inodes)
      inodes.set(part[file], inode);
    for (const { file, message } of result.errors)
      messages.set(part[file], message);
  });
  const linked = [];
  for (const entry of numbers) {
    const state = states[entry];
    if (state === MEASURED.file)
      measured.files.push(entry);
    else if (state === MEASURED.linked)
      linked.push({ entry, inode: inodes.get(entry) });
    else if (state === MEASURED.symlink)
      measured.symlinks.push(entry);
    else if (state === MEASURED.special)
      countSkipped(skipped, "special");
    else
      errors.push({ path: paths_pathAt(entries, entry), message: messages.get(entry) });
  }
  takeLinked(linked, entries, measured, skipped);
  return measured;
}
async function measureAll(entries, numbers, world, { ahead, measured = [], isMetTwice = false }, take) {
  const begun = ahead?.end() ?? { parts: [], over: Promise.resolve() };
  const isBegun = new Uint8Array(entries.names.length);
  const parts2 = [...begun.parts, ...measured];
  for (const part of parts2)
    for (const entry of part.numbers)
      isBegun[entry] = 1;
  const rest = inParts(numbers_select(numbers, (entry) => isBegun[entry] === 0), measure_ahead_FILES_PER_TASK);
  const partAt = (number) => rest[number];
  const tasks = {
    length: rest.length,
    at: (number) => measureTask(world.root, entries, partAt(number), isMetTwice)
  };
  const takeRest = (result, number) => take(partAt(number), result);
  await Promise.all([world.workers.run("measure", tasks, takeRest, world.progress.advance), begun.over]);
  for (const { numbers: part, result } of parts2)
    take(part, result);
}
function takeLinked(linked, entries, { files, links, firstOf }, skipped) {
  const byPath2 = linked.map((each) => ({ ...each, path: paths_pathAt(entries, each.entry) })).sort((left, right) => comparePaths(left.path, right.path));
  for (const { entry, inode, path: path2 } of byPath2) {
    const known2 = firstOf.get(inode);
    if (known2 === void 0) {
      firstOf.set(inode, entry);
      files.push(entry);
      continue;
    }
    countSkipped(skipped, "hard-link");
    lists_addTo(links, known2, path2);
  }
}
function measureTask(root, entries, numbers, identifiesAll) {
  return { ...locationsOf(root, entries, numbers), identifiesAll };
}
;
async function joinTracked(entries, tracked, measured, world, skipped) {
  const { firstOf, links } = measured;
  if (firstOf.size === 0 || tracked.length === 0)
    return;
  const parts2 = inParts(tracked, measure_ahead_FILES_PER_TASK);
  const partAt = (part) => parts2[part];
  const same = /* @__PURE__ */ new Map();
  await world.workers.run("measure", { length: parts2.length, at: (part) => measureTask(world.root, entries, partAt(part), true) }, ({ inodes }, part) => {
    for (const [file, inode] of inodes) {
      const known2 = firstOf.get(inode);
      if (known2 !== void 0)
        same.set(known2, Math.min(partAt(part)[file], same.get(known2) ?? Number.POSITIVE_INFINITY));
    }
  }, () => {
  });
  if (same.size === 0)
    return;
  measured.files = measured.files.filter((entry) => !same.has(entry));
  for (const [entry, owner] of same) {
    countSkipped(skipped, "hard-link");
    lists_addTo(links, owner, paths_pathAt(entries, entry));
    for (const path2 of links.get(entry) ?? [])
      lists_addTo(links, owner, path2);
    links.delete(entry);
  }
}
;
async function convertedFiles(files, { repository, fromTopLevel }) {
  const found2 = { conversions: /* @__PURE__ */ new Map(), gitPaths: /* @__PURE__ */ new Map() };
  if (repository === null)
    return { ...found2, notes: [] };
  const unnamed = [];
  const paths = [];
  for (const file of unnamedFiles(files)) {
    const path2 = fromTopLevel(paths_pathAt(files, file));
    if (isOutside(path2))
      continue;
    unnamed.push(file);
    paths.push(path2);
  }
  const { conversions, notes } = await readConversions(paths, repository);
  conversions.forEach((conversion, at2) => {
    if (conversion === 0)
      return;
    const file = unnamed[at2];
    found2.conversions.set(file, conversion);
    if ((conversion & CONVERSION.byGit) !== 0)
      found2.gitPaths.set(file, paths[at2]);
  });
  return { ...found2, notes };
}
;
const MOST_FOLLOWED = 40;
function linkFollower(textOf2, root) {
  const ownRoot = slashed(root);
  return (link) => {
    const reached = [];
    const ahead = link.split("/").reverse();
    let followed = 0;
    for (let part = ahead.pop(); part !== void 0; part = ahead.pop()) {
      if (part === "" || part === ".")
        continue;
      if (part === "..") {
        if (reached.pop() === void 0)
          return null;
        continue;
      }
      reached.push(part);
      const text = textOf2.get(reached.join("/"));
      if (text === void 0)
        continue;
      followed += 1;
      if (followed > MOST_FOLLOWED)
        return null;
      reached.pop();
      const inner = text.startsWith("/") ? innerPath(ownRoot, text) : text;
      if (inner === null)
        return null;
      if (inner !== text)
        reached.length = 0;
      addAll(ahead, inner.split("/").reverse());
    }
    return reached.join("/");
  };
}
;
const read_SYMLINK = entries_KINDS.indexOf("symlink");
const LONGEST_TARGET = 4096;
async function read_readLinks(listing, chosen, source, world) {
  const { entries } = listing;
  const textOf2 = /* @__PURE__ */ new Map();
  const inGit = [];
  for (const entry of numbers_select(chosen, (entry2) => entries.kinds[entry2] === read_SYMLINK)) {
    const path2 = paths_pathAt(entries, entry);
    if (isOutside(path2))
      continue;
    const text = SOURCE_FACTS[source].seesDisk ? textOnDisk(locate(world.root, path2)) : null;
    if (text !== null)
      textOf2.set(path2, text);
    else if (entries.contents[entry] >= 0)
      inGit.push(entry);
  }
  let unread2 = 0;
  if (inGit.length > 0) {
    for (const [entry, { text }] of await readTexts(inGit, listing, world, LONGEST_TARGET, () => {
    })) {
      if (text === null)
        unread2 += 1;
      else
        textOf2.set(paths_pathAt(entries, entry), text);
    }
  }
  return { textOf: textOf2, unread: unread2 };
}
function textOnDisk(location) {
  try {
    return decodePath((0, external_node_fs_namespaceObject.readlinkSync)(location, "buffer"));
  } catch {
    return null;
  }
}
;
const MOST_BELOW = 2e5;
function waysThrough(targets, { entries, objectIds }, data) {
  const found2 = [];
  const into = createEntries(objectIds, {
    directories: [...entries.directories],
    directoryOf: entries.directoryOf.slice(),
    names: firstNames(entries.names, entries.names.length),
    kinds: entries.kinds.slice(),
    contents: entries.contents.slice()
  });
  const files = filesAt(entries, data, targets.values());
  let filesBelow = null;
  let room = MOST_BELOW;
  let tooMany = 0;
  for (const [link, target] of targets) {
    const [file] = files.get(target) ?? [];
    if (file !== void 0) {
      add2(link, link, target, file);
      continue;
    }
    filesBelow ??= belowDirectories(entries, data);
    const below2 = filesBelow(target);
    if (below2.length > room) {
      tooMany += 1;
      continue;
    }
    room -= below2.length;
    for (const inner of below2) {
      const directory = entries.directories[entries.directoryOf[inner]];
      const rest = target === "" ? directory : directory.slice(target.length + 1);
      const name = nameAt(entries.names, inner);
      add2(pathIn(rest === "" ? link : `${link}/${rest}`, name), link, target, inner);
    }
  }
  return { found: found2, entries: into.entries, tooMany };
  function add2(path2, link, target, file) {
    const entry = into.entries.names.length;
    const directory = into.directoryNumber(paths_parentDirectory(path2));
    into.append(directory, baseName(path2), FILE, entries.contents[file]);
    found2.push({ link, target, file, entry });
  }
}
function belowDirectories({ directories, directoryOf: directoryOf2 }, data) {
  const inDirectory = /* @__PURE__ */ new Map();
  for (let at2 = 0; at2 < data.length; at2++) {
    const file = data[at2];
    lists_addTo(inDirectory, directoryOf2[file], file);
  }
  const above2 = /* @__PURE__ */ new Set([""]);
  for (const number of inDirectory.keys()) {
    for (let directory = directories[number]; directory !== "" && !above2.has(directory); ) {
      above2.add(directory);
      directory = paths_parentDirectory(directory);
    }
  }
  const known2 = /* @__PURE__ */ new Map();
  return (target) => {
    if (!above2.has(target))
      return [];
    const before = known2.get(target);
    if (before !== void 0)
      return before;
    const files = [];
    for (const [number, inner] of inDirectory) {
      const directory = directories[number];
      if (isWithin(directory, target))
        addAll(files, inner);
    }
    known2.set(target, files);
    return files;
  };
}
;
const strays_MOST_NAMED = 3;
async function linksAstray(placed, { exclude, source }, world) {
  const { listing } = placed;
  const { textOf: textOf2, unread: unread2 } = await read_readLinks(listing, listing.chosen, source, world);
  const follow2 = linkFollower(textOf2, world.root);
  const excluded = exclude.map((glob) => globMatcher(glob));
  const targets = /* @__PURE__ */ new Map();
  for (const link of textOf2.keys()) {
    const target = follow2(link);
    if (target !== null && !excluded.some((matches) => matches(link)))
      targets.set(link, target);
  }
  const notices = [];
  if (targets.size > 0) {
    const { tooMany, ...ways } = waysThrough(targets, listing, placed.data);
    if (ways.found.length > 0)
      addAll(notices, toldOf(astray(ways, placed)));
    if (tooMany > 0)
      notices.push(`${countOf(tooMany, "symbolic link")} to directories of very many files: not looked into`);
  }
  if (unread2 > 0)
    notices.push(`${countOf(unread2, "symbolic link")}: this clone lacks what they say, so that is not told`);
  return notices;
}
function astray({ found: found2, entries }, placed) {
  const ways = Int32Array.from(found2, ({ entry }) => entry);
  const listing = { ...placed.listing, entries };
  const { first } = lookAtNames({ ...listing, chosen: ways });
  first.states.set(placed.states.subarray(0, placed.listing.entries.names.length));
  const surveyed = survey(listing, concatenated(placed.data, ways), first.states);
  const layout = layoutOf(surveyed, placed.layout);
  const strays = /* @__PURE__ */ new Map();
  for (const way of found2) {
    if (strays.has(way.link) || !canBeData(first.states[way.entry]))
      continue;
    const path2 = paths_pathAt(entries, way.entry);
    const from = layout.placementOf(path2);
    const to = layout.placementOf(paths_pathAt(entries, way.file));
    const copies = [
      { file: { path: path2 }, ...from },
      { file: { path: way.target }, ...to }
    ];
    if (from.dataset !== to.dataset || splitLeakage.isBrokenBy(copies))
      strays.set(way.link, { ...way, from, to });
  }
  return [...strays.values()].sort((left, right) => comparePaths(left.link, right.link));
}
function toldOf(strays) {
  if (strays.length === 0)
    return [];
  const named2 = strays.slice(0, strays_MOST_NAMED).map((stray) => {
    return `${display(stray.link)}${strays_nameOf(stray, "from")} leads to ${display(stray.target)}${strays_nameOf(stray, "to")}`;
  });
  const rest = strays.length - named2.length;
  const what = strays.length === 1 ? "1 symbolic link points to data of another split or dataset, and is not compared" : `${countOf(strays.length, "symbolic link")} point to data of another split or dataset, and are not compared`;
  return [`${what}: ${named2.join(", ")}${rest > 0 ? ` and ${countOf(rest, "other")}` : ""}`];
}
function strays_nameOf({ from, to }, side) {
  const place = side === "from" ? from : to;
  if (from.split !== to.split)
    return place.split === null ? "" : ` (${display(place.split)})`;
  return place.dataset ? ` (${display(directoryOfDataset(place.dataset))})` : "";
}
;
const passed_over_MOST_NAMED = 3;
const BY_PLACE = /* @__PURE__ */ new Set([
  PASSED_OVER.place,
  PASSED_OVER.asset,
  PASSED_OVER.hidden,
  PASSED_OVER.annotation
]);
function placesPassedOver(entries, chosen, states) {
  const counts = /* @__PURE__ */ new Map();
  const isSure = answersByEnding(entries.names, (name) => isSureKind(kinds_kindOf(name)));
  for (let place = 0; place < chosen.length; place++) {
    const entry = chosen[place];
    if (entries.kinds[entry] !== FILE || !BY_PLACE.has(states[entry]))
      continue;
    if (!isSure(entry))
      continue;
    const directory = entries.directoryOf[entry];
    counts.set(directory, (counts.get(directory) ?? 0) + 1);
  }
  return Array.from(counts, ([directory, files]) => ({
    directory: entries.directories[directory],
    files
  })).sort((left, right) => right.files - left.files || comparePaths(left.directory, right.directory));
}
function leftOutByOptions({ entries, chosen }, skipped, { exclude }) {
  const excluded = exclude.map((glob) => globMatcher(glob));
  const isSure = answersByEnding(entries.names, (name) => isSureKind(kinds_kindOf(name)));
  const isLeftOut = (entry) => entries.kinds[entry] === FILE && isSure(entry) && excluded.some((matches) => matches(paths_pathAt(entries, entry)));
  const byGlob = excluded.length === 0 ? 0 : numbers_select(chosen, isLeftOut).length;
  const small = skipped["min-size"] ?? 0;
  const said = [
    ...byGlob > 0 ? [`${countOf(byGlob, "file")} left out by exclude`] : [],
    ...small > 0 ? [`${countOf(small, "file")} smaller than min-size`] : []
  ];
  return said.length === 0 ? null : said.join(", ");
}
function reportNothingFound(passedOver, { ifNoFilesFound }, world, noFiles, leftOut) {
  if (ifNoFilesFound === "ignore")
    return;
  const named2 = passedOver.slice(0, passed_over_MOST_NAMED).map(({ directory, files }) => {
    const shown2 = directory === "" ? "the root" : display(directory);
    return `${shown2} (${countOf(files, "file")})`;
  });
  const [first] = passedOver;
  const where = first === void 0 ? "" : `; files that look like data lie in ${named2.join(", ")}`;
  const beside = [leftOut, noFiles].flatMap((cause) => cause === null ? [] : `; ${cause}`).join("");
  const place = first === void 0 ? "DIRECTORY" : display(first.directory || ".");
  const advice = first === void 0 && leftOut !== null ? "" : `; write paths: ${place} to have it scanned`;
  const message = `paths: no files found that are data, so nothing was compared${where}${beside}${advice}`;
  if (ifNoFilesFound === "error")
    throw new Failure(message);
  world.warn(message);
}
;
const kinds_on_disk_SYMLINK = entries_KINDS.indexOf("symlink");
const KIND_OF_STATE = /* @__PURE__ */ new Map([
  [MEASURED.file, FILE],
  [MEASURED.linked, FILE],
  [MEASURED.symlink, kinds_on_disk_SYMLINK],
  [MEASURED.special, entries_KINDS.indexOf("special")]
]);
async function setKindsOnDisk(entries, chosen, isMetTwice, world) {
  const unsure = numbers_select(chosen, (entry) => entries.contents[entry] === NOT_NAMED && (entries.kinds[entry] === FILE || entries.kinds[entry] === kinds_on_disk_SYMLINK));
  const parts2 = inParts(unsure, measure_ahead_FILES_PER_TASK).map((numbers) => ({ numbers, result: null }));
  const numbersAt2 = (part) => parts2[part].numbers;
  const tasks = {
    length: parts2.length,
    at: (part) => measureTask(world.root, entries, numbersAt2(part), isMetTwice)
  };
  await world.workers.run("measure", tasks, (result, part) => {
    ;
    parts2[part].result = result;
    for (const [file, entry] of Array.from(numbersAt2(part)).entries()) {
      const kind = KIND_OF_STATE.get(result.states[file]);
      if (kind !== void 0)
        entries.kinds[entry] = kind;
    }
  }, world.progress.advance);
  return parts2;
}
;
const MOUNT = /^\d+ \d+ (\d+:\d+) \S+ (\S+) /;
function mayMeetTwice(places) {
  const mounts = readMounts();
  if (mounts.size < 2)
    return false;
  const met = /* @__PURE__ */ new Map();
  for (const place of new Set(places)) {
    const own = [place, ...directoriesAbove(place)].find((above2) => mounts.has(above2));
    for (const [point, device] of mounts) {
      if (point !== own && innerPath(place, point) === null)
        continue;
      const other = met.get(device) ?? point;
      if (other !== point)
        return true;
      met.set(device, point);
    }
  }
  return false;
}
function readMounts() {
  const mounts = /* @__PURE__ */ new Map();
  for (const line2 of mountLines()) {
    const [, device, point] = MOUNT.exec(line2) ?? [];
    if (device !== void 0 && point !== void 0)
      mounts.set(unescaped(point), device);
  }
  return mounts;
}
function mountLines() {
  try {
    return (0, external_node_fs_namespaceObject.readFileSync)("/proc/self/mountinfo", "utf8").split("\n");
  } catch {
    return [];
  }
}
function unescaped(text) {
  return text.replace(/\\([0-7]{3})/g, (_, digits) => String.fromCharCode(Number.parseInt(digits, 8)));
}
;
const walk_NOT_ASCII = /[^\0-\x7f]/;
function walk(scope, root, topLevel, into, errors, found2 = () => {
}) {
  const listed2 = /* @__PURE__ */ new Set();
  const whole = /* @__PURE__ */ new Set();
  const wholePlaces = /* @__PURE__ */ new Set();
  const single = /* @__PURE__ */ new Set();
  for (const entry of [...scope].sort((left, right) => walk_rank(left) - walk_rank(right))) {
    if (isInWhole(entry) || isInOther(entry))
      continue;
    const what = entry.kind === "name" ? stand(entry.path) : "directory";
    if (what === "file")
      single.add(entry.path);
    if (what !== "directory")
      continue;
    const inner = innerOf2(entry);
    list(entry.base, pruning(entry), inner !== null, inner === "");
    if (entry.kind !== "name")
      continue;
    whole.add(entry.base);
    wholePlaces.add(entry.place.real);
  }
  for (const path2 of single) {
    if (!listed2.has(paths_parentDirectory(path2)))
      into.add(path2, walk_kindOf((0, external_node_fs_namespaceObject.lstatSync)(locate(root, path2))), NOT_NAMED);
  }
  function isInWhole({ place }) {
    if (wholePlaces.size === 0)
      return false;
    if (wholePlaces.has(place.real))
      return true;
    for (const above2 of directoriesAbove(place.real))
      if (wholePlaces.has(above2))
        return true;
    return false;
  }
  function isInOther(entry) {
    const inner = innerOf2(entry) ?? "";
    const isFile2 = entry.place.shown !== entry.base;
    const above2 = isFile2 ? inner : paths_parentDirectory(inner);
    return topLevel !== null && above2 !== "" && workTreeAbove(pathIn(topLevel, above2)) !== topLevel;
  }
  function innerOf2({ place }) {
    return topLevel === null ? null : innerPath(topLevel, place.real);
  }
  function stand(path2) {
    try {
      const location = locate(root, path2);
      if (lookThrough(location)?.isDirectory())
        return "directory";
      return look_lookAt(location) ? "file" : "nothing";
    } catch (error2) {
      errors.push({ path: path2, message: describeReadError(error2) });
      return "nothing";
    }
  }
  function list(directory, isPruned, isOurs, isTop2) {
    if (whole.has(directory) || isPruned(directory))
      return;
    const isListed = listed2.has(directory);
    const entries = read2(directory, isListed);
    if (isOurs && !isTop2 && holdsRepository(directory, entries)) {
      if (!isListed)
        into.add(directory, "submodule", NOT_NAMED);
      listed2.add(directory);
      return;
    }
    listed2.add(directory);
    const number = into.directoryNumber(directory);
    for (const entry of entries) {
      const name = walk_nameOf(entry);
      if (name === ".git")
        continue;
      if (entry.isDirectory())
        list(pathIn(directory, name), isPruned, isOurs, false);
      else if (!isListed)
        add2(number, name, entry);
    }
    found2(into.entries.names.length);
  }
  function holdsRepository(directory, entries) {
    return entries.some(({ name }) => name === ".git") && isTopLevel(locate_locateText(root, directory));
  }
  function read2(directory, isKnown2) {
    try {
      const options = { encoding: "latin1", withFileTypes: true };
      return (0, external_node_fs_namespaceObject.readdirSync)(lossless_encodePath(locate_locateText(root, directory)), options);
    } catch (error2) {
      if (!isKnown2)
        errors.push({ path: directory, message: describeReadError(error2) });
      return [];
    }
  }
  function add2(directory, name, entry) {
    into.append(directory, name, entries_KINDS.indexOf(walk_kindOf(entry)), NOT_NAMED);
  }
}
function walk_rank({ kind, base }) {
  return (kind === "name" ? 0 : 1e6) + base.length;
}
function pruning(entry) {
  if (entry.kind === "automatic")
    return (directory) => directory !== "" && isNeverListed(directory);
  if (entry.kind === "name")
    return () => false;
  const canHold2 = directoryMatcher(entry.path);
  return (directory) => !canHold2(directory);
}
function walk_nameOf({ name }) {
  return walk_NOT_ASCII.test(name) ? decodePath(Buffer.from(name, "latin1")) : name;
}
function walk_kindOf(entry) {
  if (entry.isFile())
    return "file";
  return entry.isSymbolicLink() ? "symlink" : "special";
}
;
const without_index_SUBMODULE = entries_KINDS.indexOf("submodule");
function overCommit({ entries, fromTopLevel }, untracked, onDisk) {
  const modified = /* @__PURE__ */ new Map();
  const deleted = /* @__PURE__ */ new Map();
  const found2 = new Set(onDisk);
  const directories = /* @__PURE__ */ new Set();
  for (const path2 of onDisk) {
    for (let above2 = paths_parentDirectory(path2); above2 !== "" && !directories.has(above2); ) {
      directories.add(above2);
      above2 = paths_parentDirectory(above2);
    }
  }
  const isBelowFile = entries.directories.map((directory) => liesAtOrBelow(fromTopLevel(directory), found2));
  const recorded = /* @__PURE__ */ new Set();
  for (let entry = 0; entry < entries.names.length; entry++) {
    const path2 = fromTopLevel(paths_pathAt(entries, entry));
    if (entries.kinds[entry] === without_index_SUBMODULE) {
      if (found2.has(`${path2}/`))
        recorded.add(`${path2}/`);
      else if (found2.has(path2) || directories.has(path2))
        addChange(deleted, path2);
    } else if (found2.has(path2)) {
      recorded.add(path2);
      addChange(modified, path2);
    } else if (found2.has(`${path2}/`) || directories.has(path2) || isBelowFile[entries.directoryOf[entry]]) {
      addChange(deleted, path2);
    }
  }
  return [
    { modified, deleted, announced: /* @__PURE__ */ new Map() },
    { ...untracked, paths: untracked.paths.filter((path2) => !recorded.has(path2)) }
  ];
}
function liesAtOrBelow(directory, files) {
  for (let above2 = directory; above2 !== ""; above2 = paths_parentDirectory(above2)) {
    if (files.has(above2) || files.has(`${above2}/`))
      return true;
  }
  return false;
}
;
const LISTINGS = { git: listGit, files: listFiles, auto: listAuto };
async function listGit(paths, world) {
  const repository = await world.git.open(world.root);
  if (repository === null) {
    const root = display(world.root);
    throw new Failure(`source: git needs a git work tree, but ${root} lies in none; use source files or auto`);
  }
  const own = await readIndex(repository, world.root);
  const scope = readScope(paths, world.root, (path2) => holdsPath(own.entries, path2));
  const stranger = scope.find((entry) => !isInWorkTree(entry, repository));
  if (stranger) {
    const leads = isOutside(stranger.base) ? "lies" : `leads to ${display(stranger.place.real)},`;
    const text = display(stranger.text);
    throw new Failure(`paths: "${text}" ${leads} outside the git work tree; use source files or auto for it`);
  }
  const index = asNamedIn(scope, world.root, own);
  const listing = await listIndex(index, scope);
  return {
    ...listing,
    chosen: withoutFollowed(listing, scope, world),
    scope,
    fromTopLevel: index.fromTopLevel
  };
}
async function listFiles(paths, world) {
  const scope = readScope(paths, world.root, () => false);
  const found2 = createEntries();
  const { entries, objectIds } = found2;
  const errors = [];
  const isMetTwice = mayMeetTwice(scope.map(({ place }) => place.real));
  const ahead = measureAhead(entries, world, 0, isMetTwice);
  walk(scope, world.root, workTreeAbove(placeOf(world.root, "").real), found2, errors, ahead.found);
  return {
    ...{ entries, objectIds, errors, scope, disk: { ahead, isMetTwice } },
    chosen: inScope(entries, scope),
    objectFormat: "sha1",
    notes: [],
    repository: null,
    staged: null,
    fromTopLevel: (path2) => path2
  };
}
async function listAuto(paths, world) {
  const found2 = await openIfGitIsThere(world);
  if (found2.repository === null) {
    const listing = await listFiles(paths, world);
    return { ...listing, notes: found2.notes };
  }
  const { repository } = found2;
  const [own, ...differences2] = await Promise.all([
    readIndex(repository, world.root),
    readChanges(repository),
    readUntracked(repository)
  ]);
  const [changes2, untracked] = own.commit === void 0 ? differences2 : overCommit(own, differences2[1], await readAllUntracked(repository));
  const scope = readScope(paths, world.root, (path2) => holdsPath(own.entries, path2));
  const index = asNamedIn(scope, world.root, own);
  const isGits2 = (entry) => isInWorkTree(entry, repository);
  const ours = scope.filter(isGits2);
  const others = scope.filter((entry) => !isGits2(entry));
  const { couldNotList } = untracked;
  const { chosen, ...tracked } = listWorkTree(index, changes2, untracked.paths, ours);
  const isMetTwice = mayMeetTwice(scope.map(({ place }) => place.real));
  const measured = await setKindsOnDisk(tracked.entries, chosen, isMetTwice, world);
  const errors = [];
  const first = index.entries.names.length;
  const ahead = measureAhead(index.entries, world, first, isMetTwice);
  walk(others, world.root, null, index, errors, ahead.found);
  const beside = inScope(index.entries, others, first);
  if (couldNotList !== null) {
    const unread2 = [];
    walk(ours, world.root, slashed(repository.topLevel), createEntries(), unread2);
    addAll(errors, unread2.filter(({ path: path2 }) => couldNotList(index.fromTopLevel(path2))));
  }
  return {
    ...tracked,
    chosen: concatenated(withoutFollowed({ ...tracked, chosen }, scope, world), beside),
    staged: tracked.staged && { ...tracked.staged, isAll: tracked.staged.isAll && beside.length === 0 },
    errors,
    scope,
    fromTopLevel: index.fromTopLevel,
    disk: { ahead, measured, isMetTwice }
  };
}
function withoutFollowed({ entries, chosen }, scope, { root }) {
  const followed = followedLinks(scope, root);
  if (followed.size === 0)
    return chosen;
  return numbers_select(chosen, (entry) => entries.kinds[entry] === FILE || !followed.has(paths_pathAt(entries, entry)));
}
async function openIfGitIsThere(world) {
  try {
    return { repository: await world.git.open(world.root), notes: [] };
  } catch (error2) {
    if (!(error2 instanceof GitError) || error2.stderr !== null)
      throw error2;
    return { repository: null, notes: [`${error2.message}; all files were compared by content`] };
  }
}
;
const ITSELF = "";
const OWN = /* @__PURE__ */ new Set(["SHA256", "MD5"]);
function notesOnHashFunctions(files) {
  const functions = /* @__PURE__ */ new Set();
  for (const { identity: identity2 } of files.pointers.values()) {
    const name = functionOf(identity2);
    if (name !== null)
      functions.add(name);
  }
  const strangers = new Set([...functions].filter((name) => !OWN.has(name)));
  if (functions.size < 2 && strangers.size === 0)
    return [];
  const bySize = /* @__PURE__ */ new Map();
  for (const [file, { identity: identity2 }] of files.pointers) {
    const name = functionOf(identity2);
    if (name !== null && identity2?.size != null)
      hash_functions_add(bySize, identity2.size, name, file);
  }
  if (strangers.size > 0)
    addReal(bySize, strangers, files);
  let count2 = 0;
  let example = null;
  for (const known2 of bySize.values()) {
    if (known2.firsts.size < 2)
      continue;
    count2 += known2.files;
    example ??= [...known2.firsts].slice(0, 2);
  }
  if (example === null)
    return [];
  const told2 = example.map(([name, file]) => `${display(paths_pathAt(files, file))} by ${name === ITSELF ? "its bytes" : name}`);
  return [
    `${formatCount(count2)} files of equal sizes can't be compared with each other, since their data is known by hashes of different functions (${told2.join(", ")})`
  ];
}
function addReal(bySize, strangers, files) {
  const wanted = /* @__PURE__ */ new Set();
  for (const [size, { firsts }] of bySize) {
    if ([...firsts.keys()].some((name) => strangers.has(name)))
      wanted.add(size);
  }
  for (let file = 0; file < files.sizes.length; file++) {
    const size = files.sizes[file];
    if (files.contents[file] !== ELSEWHERE && wanted.has(size))
      hash_functions_add(bySize, size, ITSELF, file);
  }
}
function hash_functions_add(bySize, size, name, file) {
  let known2 = bySize.get(size);
  if (known2 === void 0) {
    known2 = { firsts: /* @__PURE__ */ new Map(), files: 0 };
    bySize.set(size, known2);
  }
  if (!known2.firsts.has(name))
    known2.firsts.set(name, file);
  known2.files += 1;
}
function functionOf(identity2) {
  if (identity2 === null)
    return null;
  const { algorithm } = identity2;
  if (DIGEST_ALGORITHMS.some((own) => own === algorithm))
    return algorithm === "sha256" ? "SHA256" : "MD5";
  return algorithm.startsWith("annex:") ? algorithm.slice("annex:".length) : null;
}
;
async function readStored(listing, options, world) {
  const into = createStoredBuilder(listing, world.warn);
  await readPointerFiles(listing, options, world, into);
  await readDvcOutputs(listing, options, world, into);
  const { added, dropped } = into;
  const kept = dropped.size === 0 ? listing.chosen : numbers_select(listing.chosen, (entry) => !dropped.has(entry));
  return {
    ...into,
    chosen: added.length === 0 ? kept : concatenated(kept, added),
    descriptions: listing.chosen.length - kept.length
  };
}
;
async function takeSnapshot(options, ownReports, world, base = null, unseen = []) {
  world.progress.phase("listing files");
  const listing = await LISTINGS[options.source](options.paths, world);
  const look2 = lookAtNames(listing);
  const stored2 = await readStored(look2.open, { ...options, base }, world);
  const silent = await reportEmptyEntries(listing, stored2, options, world);
  const { entries } = listing;
  const skipped = stored2.descriptions > 0 ? { metadata: stored2.descriptions } : {};
  const storeNotes = [];
  const sieve = {
    exclude: options.exclude,
    ownReports: pathsOfReports(world.root, ownReports),
    unseen: pathsOfReports(world.root, unseen),
    isStored: await contentStores(listing, world, base, (note) => storeNotes.push(note))
  };
  const others = [];
  const states = arrangement_statesOf(look2, stored2);
  const named2 = siftByName(entries, everyEntry(look2, stored2), states, sieve, skipped, others);
  const errors = [...listing.errors];
  const unnamed = numbers_select(named2, (entry) => entries.contents[entry] === NOT_NAMED);
  const measured = await measureOnDisk(entries, unnamed, world, errors, skipped, listing.disk);
  const kept = unnamed.length === 0 ? named2 : numbers_select(named2, (entry) => entries.contents[entry] !== NOT_NAMED);
  await joinTracked(entries, kept, measured, world, skipped);
  const hashOf = await readPointersOnDisk(look2.open, measured, world, stored2, skipped);
  const found2 = concatenated(kept, measured.files);
  const surveyed = survey(listing, found2, states);
  const lists = options.splits === "auto" ? await readLists(surveyed, listing, world) : NO_LISTS;
  const data = numbers_select(found2, (entry) => canBeData(states[entry]));
  const { cards, ...read2 } = options.splits === "auto" ? await readDatasetCards(pickPaths(entries, data), listing, world) : NO_CARDS;
  const pages = await readPages(surveyed, listing, world);
  const { places: listed2, divided } = lists;
  const layoutOptions = { ...options, cards, listed: listed2, divided, linked: pages.linked };
  const layout = layoutOf(surveyed, layoutOptions);
  await stored2.contentSizes.ask(kept, needsAllSizes(options, unnamed, stored2));
  const sizeOf2 = (entry) => {
    const content = entries.contents[entry];
    if (content === ELSEWHERE)
      return stored2.sizes.get(entry) ?? UNKNOWN_SIZE;
    return content === NOT_NAMED ? measured.sizes[entry] : stored2.contentSizes.of(content);
  };
  warnOfUnknownSizes(data, sizeOf2, options, world);
  const present = numbers_select(found2, (entry) => {
    const passedOver2 = reasonOf(states[entry]);
    if (passedOver2 !== null) {
      sift_passOver(entry, passedOver2, skipped, others);
      return false;
    }
    const reason = reasonBySize(knownSize(sizeOf2(entry)), options.minSize);
    if (reason !== null) {
      countSkipped(skipped, reason);
      others.push(entry);
    }
    return reason === null;
  });
  for (const warning2 of unmatchedLines(entries, present, options))
    world.warn(warning2);
  const placed = { listing, data: present, states, layout: layoutOptions };
  const notices = [...stored2.notices, ...storeNotes, ...await linksAstray(placed, options, world)];
  const automatic2 = listing.scope.find(({ kind }) => kind === "automatic");
  const passedOver = present.length === 0 ? placesPassedOver(entries, listing.chosen, states) : [];
  if (automatic2 !== void 0 && present.length === 0) {
    const leftOut = leftOutByOptions(listing, skipped, options);
    reportNothingFound(passedOver, options, world, whyNoFile(automatic2, listing, world), leftOut);
  }
  const errorsSoFar = [...errors, ...stored2.errors];
  reportPassedOver(listing, present, silent, errorsSoFar, options, world, (numbers) => {
    const reasons = {};
    const failed = new Set(errorsSoFar.map(({ path: path2 }) => path2));
    const described = numbers.filter((entry) => stored2.dropped.has(entry)).length;
    if (described > 0)
      reasons.metadata = described;
    const rest = numbers_select(numbers, (entry) => !stored2.dropped.has(entry) && !failed.has(paths_pathAt(entries, entry)));
    for (const entry of siftByName(entries, rest, states, sieve, reasons, [])) {
      countSkipped(reasons, reasonBySize(knownSize(sizeOf2(entry)), options.minSize) ?? "hard-link");
    }
    return reasons;
  });
  const files = columnsOf(listing, present, sizeOf2, measured, stored2);
  const filesOnDisk = unnamedFiles(files).length + stored2.onDisk;
  const { notes: notesOnFilters, ...conversions } = await convertedFiles(files, listing);
  return {
    source: effectiveSource(options.source, listing, filesOnDisk),
    files,
    others: othersOf(listing, others, stored2),
    apart: base === null ? NOTHING_APART : apartOf(listing, states),
    isWhole: isWholeIn(listing.scope),
    datasetCards: cards,
    listed: placesByPath(lists, entries),
    layout,
    passedOver,
    skipped,
    errors: sortByPath([...errors, ...stored2.errors]),
    notes: [
      ...listing.notes,
      ...stored2.notes,
      ...notesOnHashFunctions(files),
      ...notesOnFilters,
      ...read2.notes,
      ...notices
    ],
    notices,
    bytesRead: stored2.bytesRead + read2.bytesRead + lists.bytesRead + pages.bytesRead,
    staged: listing.staged,
    objectFormat: listing.objectFormat,
    ...conversions.conversions.size === 0 ? {} : { conversions },
    ...hashOf === null ? {} : { quickHashes: hashesOf(files, present, hashOf) }
  };
}
function warnOfUnknownSizes(kept, sizeOf2, { minSize }, { warn }) {
  if (minSize <= 1)
    return;
  const unknown = numbers_select(kept, (entry) => sizeOf2(entry) === UNKNOWN_SIZE).length;
  if (unknown === 0)
    return;
  warn(`min-size: can't be applied to ${countOf(unknown, "file")} of ${formatCount(kept.length)}, of unknown size since this clone lacks the contents (or a pointer does not tell it): compared whatever their size; check them out, or clone without --filter`);
}
function needsAllSizes({ minSize }, unnamed, { sizes }) {
  return minSize > 1 || unnamed.length > 0 || sizes.size > 0;
}
function effectiveSource(source, listing, filesOnDisk) {
  if (source !== "auto")
    return source;
  if (listing.repository === null)
    return "files";
  return filesOnDisk === 0 ? "git" : "auto";
}
;
const UNREAD_OPTIONS = (
  /* unused pure expression or super */
  null
);
async function run(options, surroundings, world) {
  warnOfMisnamedConfig(options, world);
  const destinations = await readDestinations(options, surroundings.written, world);
  const ownReports = [...destinations.reports, ...options.baseline === null ? [] : [options.baseline]];
  const taken2 = await takeSnapshot(options, ownReports, world, surroundings.base?.commit ?? null);
  assertNotScanned(destinations, taken2, world.root);
  const caches = cacheDirectory(options, world.root);
  const cache = openContentCache(caches, taken2.objectFormat);
  const listed2 = surroundings.base && listBase(surroundings.base.commit, taken2, world);
  listed2?.catch(() => {
  });
  const named2 = await nameAsStored(taken2, world, cache);
  const { snapshot } = named2;
  const matched = await match(snapshot, world, cache);
  const { groups } = matched;
  const errors = sortByPath([...named2.errors, ...matched.errors]);
  const repeated = await findRepeatedDirectories(snapshot, groups, world);
  const files = withoutPaths(snapshot.files, new Set(errors.map((error2) => error2.path)));
  const { baseline } = surroundings;
  const accepted = baseline === null ? null : acceptedReport(baseline.text, baseline.path);
  const inReport = accepted === null ? [] : [knownInReport(accepted)];
  const before = listed2 && await takeBaseSnapshot(options, listed2, snapshot, groups, ownReports, world, cache);
  const inBase = before && knownInBase(before, groups, before.objectIdsOf, files);
  const earlier = before && earlierReading({ ...snapshot, files }, before, options);
  await cache?.save();
  const now = { files, others: snapshot.others, layout: snapshot.layout, groups, options, cache: caches };
  const contents = await compareContents({ ...now, base: before && inBase && { ...before, hadAll: hadAllOf(inBase) } }, world);
  const rows = await compare_compareRows({
    ...now,
    base: before && surroundings.base && { ...before, commit: surroundings.base.commit },
    earlier: earlier?.layout ?? null,
    accepted: accepted === null ? [] : [acceptedRows(accepted.groups)]
  }, world);
  const known2 = [
    ...contents.known,
    ...before?.heldAll ? [KNOWN_ALL] : [],
    ...inBase ? [inBase] : [],
    ...inReport
  ];
  const judgement = judge({ ...now, known: known2, rows, groups: contents.groups, earlier: earlier?.layout ?? null });
  const notes = [surroundings, cache, matched, before, earlier, contents].flatMap((told2) => told2?.notes ?? []);
  const notices = [before?.notices, earlier?.notes].flatMap((told2) => told2 ?? []);
  const total2 = named2.bytesRead + matched.bytesRead + repeated.bytesRead + (before?.bytesRead ?? 0) + contents.bytesRead;
  return assembleReport({
    ...{ snapshot, samples: countSamples(files), errors, judgement, rows, notes, notices },
    bytesRead: total2,
    directories: repeated.directories,
    contents: contents.compared,
    rules: options.rules,
    base: surroundings.base,
    baseline: baseline?.path ?? null
  });
}
;
function runToEnd(program, giveUp) {
  let isSettled2 = false;
  const settle = () => {
    isSettled2 = true;
  };
  void program.then(settle, settle);
  process.once("beforeExit", () => {
    if (!isSettled2)
      giveUp(new Error("what it waited for never came"));
  });
}
;
const heads_headArena = createArena();
async function hashHeads(task, advance) {
  const quickHash = await loadQuickHash();
  const reading = createReading(task, advance);
  const hashes = new BigUint64Array(task.sizes.length);
  task.sizes.forEach((size, file) => {
    const head = heads_headArena([file], Math.min(size, HEAD_BYTES), HEAD_BYTES + 1);
    if (reading.start(file, head, false))
      hashes[file] = quickHash(pieceOf(head, file));
  });
  return { hashes, errors: reading.errors, bytesRead: reading.bytesRead() };
}
;
const names_CHUNK_BYTES = 1024 * 1024;
const MOST_HELD = 32 * 1024 * 1024;
const chunk = Buffer.allocUnsafeSlow(names_CHUNK_BYTES);
function nameFiles(task, advance) {
  const reading = createReading(task, advance);
  const wanted = Uint8Array.from(task.sizes, (_, file) => (task.wanted?.[file] ?? 0) | DIGEST_FLAGS.sha256);
  const all = wanted.reduce((sum2, flags) => sum2 | flags, 0);
  const bytesOf2 = (algorithm) => new Uint8Array(isWanted(algorithm, all) ? task.sizes.length * DIGEST_BYTES[algorithm] : 0);
  const digests = { sha256: bytesOf2("sha256"), md5: bytesOf2("md5"), "md5-lf": bytesOf2("md5-lf") };
  const sizes = new Float64Array(task.sizes.length);
  const objectIds = Array.from(task.sizes, (_, file) => {
    const conversion = task.conversions?.[file] ?? 0;
    const names = conversion === 0 ? names_namesOf(file, wanted[file], reading) : namesAsStored(file, wanted[file], conversion, reading);
    advance(1, 0);
    sizes[file] = names?.size ?? 0;
    for (const algorithm of DIGEST_ALGORITHMS) {
      const digest = names?.digests[algorithm];
      if (digest)
        digests[algorithm].set(digest, file * DIGEST_BYTES[algorithm]);
    }
    return names?.objectId ?? "";
  });
  return { digests, objectIds, sizes, errors: reading.errors, bytesRead: reading.bytesRead() };
}
function names_namesOf(file, wanted, reading) {
  const size = reading.sizeOf(file);
  return reading.open(file, (read2) => {
    const naming = startNaming(size, wanted, reading);
    visitAll(size, read2, naming.update);
    return naming.end();
  });
}
function namesAsStored(file, wanted, conversion, reading) {
  const size = reading.sizeOf(file);
  const hasIdents = (conversion & CONVERSION.ident) !== 0;
  return reading.open(file, (read2) => {
    const asItIs = startNaming(size, wanted, reading);
    const statistics = lineStatistics();
    const held2 = hasIdents || size <= MOST_HELD ? [] : null;
    visitAll(size, read2, (part) => {
      asItIs.update(part);
      statistics.update(part);
      held2?.push(Buffer.from(part));
    });
    const removed = statistics.removed(conversion);
    if (removed === 0 && !hasIdents)
      return asItIs.end();
    const converter = lineConverter();
    const convert = (part) => removed === 0 ? part : converter.update(part);
    if (held2 === null) {
      const stored3 = startNaming(size - removed, wanted, reading);
      visitAll(size, read2, (part) => stored3.update(convert(part)));
      stored3.update(converter.end());
      return stored3.end();
    }
    const lines = Buffer.concat([...held2.map(convert), converter.end()]);
    const content = hasIdents ? withoutIdents(lines) : lines;
    const stored2 = startNaming(content.length, wanted, reading);
    stored2.update(content);
    return stored2.end();
  });
}
function visitAll(size, read2, visit) {
  for (let position = 0; position < size; position += names_CHUNK_BYTES) {
    const length = Math.min(names_CHUNK_BYTES, size - position);
    read2(chunk, 0, length, position);
    visit(chunk.subarray(0, length));
  }
}
function startNaming(size, wanted, { objectFormat }) {
  const named2 = startObjectId(objectFormat, size);
  const digests = takeDigests(wanted);
  return {
    update(part) {
      named2.update(part);
      digests.update(part);
    },
    end: () => ({ objectId: named2.digest("hex"), size, digests: digests.end() })
  };
}
;
const READABLE_BY_ALL = 292;
function measureFiles(task, advance) {
  const locations = openLocations(task);
  const result = {
    states: new Uint8Array(locations.length),
    sizes: new Float64Array(locations.length),
    modified: new Float64Array(locations.length),
    inodes: /* @__PURE__ */ new Map(),
    errors: []
  };
  locations.forEach((location, file) => {
    try {
      result.states[file] = measure_measure(location, file, task.identifiesAll === true, result);
    } catch (error2) {
      result.states[file] = MEASURED.failed;
      result.errors.push({ file, message: describeReadError(error2) });
    }
  });
  advance(locations.length, 0);
  return result;
}
function measure_measure(location, file, identifies, { sizes, modified, inodes }) {
  const stat = (0, external_node_fs_namespaceObject.lstatSync)(location);
  if (stat.isSymbolicLink())
    return MEASURED.symlink;
  if (!stat.isFile())
    return MEASURED.special;
  if ((stat.mode & READABLE_BY_ALL) !== READABLE_BY_ALL)
    (0, external_node_fs_namespaceObject.accessSync)(location, external_node_fs_namespaceObject.constants.R_OK);
  sizes[file] = stat.size;
  modified[file] = stat.mtimeMs;
  if (stat.nlink === 1 && !identifies)
    return MEASURED.file;
  const { dev, ino } = (0, external_node_fs_namespaceObject.lstatSync)(location, { bigint: true });
  inodes.set(file, `${dev}:${ino}`);
  return MEASURED.linked;
}
;
const sniff_text = Buffer.allocUnsafeSlow(LARGEST_ANNEX_POINTER + 1);
async function sniffFiles(task, advance) {
  const { files, sizes } = task;
  const quickHash = task.hashes ? await loadQuickHash() : null;
  const hashes = quickHash && new BigUint64Array(files.directoryOf.length);
  const result = { pointers: [], dangling: 0, hashes, bytesRead: 0 };
  openLocations(files).forEach((location, file) => {
    try {
      const content = sizes && readFile(location, sizes[file], result);
      if (content && quickHash && hashes)
        hashes[file] = quickHash(content);
      const found2 = sizes === null ? readLink(location) : content && parsePointerFile(content);
      if (found2 === null)
        return;
      result.pointers.push({ file, ...found2 });
      if (sizes === null && !(0, external_node_fs_namespaceObject.existsSync)(location))
        result.dangling += 1;
    } catch {
    }
  });
  advance(0, result.bytesRead);
  return result;
}
function readLink(location) {
  const target = decodePath((0, external_node_fs_namespaceObject.readlinkSync)(location, { encoding: "buffer" }));
  const key = parseAnnexLink(external_node_path_namespaceObject.sep === "\\" ? target.replaceAll("\\", "/") : target);
  return key && pointerOfKey(key);
}
function readFile(location, size, result) {
  const file = openForReading(location);
  try {
    const length = fill(file, sniff_text, 0, size + 1, 0, size);
    result.bytesRead += length;
    return length === size ? sniff_text.subarray(0, size) : null;
  } finally {
    (0, external_node_fs_namespaceObject.closeSync)(file);
  }
}
;
const PERFORMERS = {
  measure: measureFiles,
  narrow,
  heads: hashHeads,
  names: nameFiles,
  sniff: sniffFiles,
  lines: async (tasks, advance) => inTurn(tasks, advance, (await import(
    /* webpackIgnore: true */
    "./rows-read-lines.js"
  )).readLineShape),
  keys: async (tasks, advance) => inTurn(tasks, advance, (await import(
    /* webpackIgnore: true */
    "./rows-read-keys.js"
  )).readTableKeys),
  records: async (tasks, advance) => inTurn(tasks, advance, (await import(
    /* webpackIgnore: true */
    "./rows-read-records.js"
  )).readRecordsAgain),
  contentKeys: async (task, advance) => (await import(
    /* webpackIgnore: true */
    "./compare-by-key-read-keys.js"
  )).readContentKeys(task, advance),
  prints: async (task, advance) => (await import(
    /* webpackIgnore: true */
    "./compare-pictures-read-prints.js"
  )).readPrints(task, advance),
  printsAndPixels: async (task, advance) => (await import(
    /* webpackIgnore: true */
    "./compare-pictures-read-prints.js"
  )).readPrintsAndPixels(task, advance),
  tops: async (task, advance) => (await import(
    /* webpackIgnore: true */
    "./compare-pictures-read-prints.js"
  )).readTops(task, advance),
  pixels: async (task, advance) => (await import(
    /* webpackIgnore: true */
    "./compare-pictures-read-prints.js"
  )).readPixels(task, advance),
  hash: async (task) => (await import(
    /* webpackIgnore: true */
    "./parts-work.js"
  )).hashPart(task),
  deal: async (task) => (await import(
    /* webpackIgnore: true */
    "./parts-work.js"
  )).dealKeys(task),
  pick: async (task) => (await import(
    /* webpackIgnore: true */
    "./parts-work.js"
  )).pickRows(task),
  likeness: async (task) => (await import(
    /* webpackIgnore: true */
    "./compare-pictures-compare-prints.js"
  )).comparePrints(task)
};
async function inTurn(tasks, advance, perform) {
  const results = [];
  for (const task of tasks)
    results.push(await perform(task, advance));
  return results;
}
;
function createClaim() {
  return new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT);
}
function takeClaim(claim) {
  return Atomics.exchange(new Int32Array(claim), 0, 1) === 0;
}
function isTaken(claim) {
  return Atomics.load(new Int32Array(claim), 0) === 1;
}
;
function run_createRun({ kind, at: at2, advance }, left, take) {
  let isOver = false;
  let settle = { resolve() {
  }, reject(_) {
  } };
  const over = new Promise((resolve2, reject) => {
    settle = { resolve: resolve2, reject };
  });
  over.catch(() => {
  });
  const setLeft = (count2) => {
    left = count2;
    if (left > 0)
      return;
    isOver = true;
    settle.resolve();
  };
  setLeft(left);
  return {
    ...{ kind, at: at2, advance, setLeft, over },
    done(task, result) {
      if (isOver)
        return;
      take(result, task);
      setLeft(left - 1);
    },
    fail(error2) {
      isOver = true;
      settle.reject(error2);
    },
    isOver: () => isOver
  };
}
;
function beginAhead(kind, take, advance, assigned, give2) {
  const makers = [];
  const left = /* @__PURE__ */ new Set();
  const takeDone = (result, task) => {
    left.delete(task);
    take(result, task);
  };
  const run2 = run_createRun({ kind, at: (task) => makers[task]?.(), advance }, Number.POSITIVE_INFINITY, takeDone);
  return {
    add(make) {
      const task = makers.push(make) - 1;
      left.add(task);
      const [worker] = [...assigned].sort(([, one], [, other]) => one.size - other.size)[0] ?? [];
      if (worker)
        give2(worker, { run: run2, task, claim: createClaim(), isAhead: true });
    },
    end() {
      let begun = 0;
      for (const [worker, given2] of assigned) {
        for (const [order, assignment] of given2) {
          if (assignment.run !== run2 || !assignment.isAhead)
            continue;
          if (takeClaim(assignment.claim))
            given2.delete(order);
          else {
            left.delete(assignment.task);
            assignment.isAhead = false;
            begun += 1;
          }
        }
        if (given2.size === 0)
          worker.unref();
      }
      run2.setLeft(begun);
      return { left: [...left], over: run2.over };
    }
  };
}
;
function threadScript(mainModule) {
  return new URL("worker.js", mainModule);
}
function optimizeLater() {
  if (process.versions.v8.startsWith("11."))
    builtin("node:v8").setFlagsFromString("--interrupt-budget=500000");
}
function startThread(script) {
  try {
    const { Worker } = builtin("node:worker_threads");
    return new Worker(script);
  } catch {
    return null;
  }
}
;
const watch_PATIENCE = { interval: 1e3, untilTakenBack: 5, untilGivenUp: 600 };
function watchThreads(assigned, { interval, untilTakenBack, untilGivenUp }, takeBack, giveUp) {
  const silent = /* @__PURE__ */ new Map();
  let timer = null;
  function look2() {
    let isBusy = false;
    for (const [worker, given2] of assigned) {
      if (given2.size === 0)
        continue;
      isBusy = true;
      const looks = (silent.get(worker) ?? 0) + 1;
      silent.set(worker, looks);
      if (looks >= untilGivenUp && hasBegun(given2))
        giveUp(worker);
      else if (looks >= untilTakenBack) {
        takeBack(takeUnbegun(given2));
        if (given2.size === 0)
          worker.unref();
      }
    }
    if (isBusy || timer === null)
      return;
    clearInterval(timer);
    timer = null;
  }
  return {
    begin() {
      timer ??= setInterval(look2, interval).unref();
    },
    heard(worker) {
      silent.set(worker, 0);
    }
  };
}
function hasBegun(given2) {
  return Array.from(given2.values()).some(({ claim }) => isTaken(claim));
}
function takeUnbegun(given2) {
  const taken2 = [];
  for (const [order, assignment] of given2) {
    if (assignment.isAhead || !takeClaim(assignment.claim))
      continue;
    given2.delete(order);
    taken2.push(assignment);
  }
  return taken2;
}
;
const TASKS_AHEAD = 2;
const FEWEST_TASKS_TO_SHARE = 3;
const TIME_TO_END = 1e3;
const SILENCE = "a thread that reads files has given no sign for";
const pool_ADVICE = "A disk or network drive may not answer; leave it out with exclude, or try again.";
function createPool(performers, countThreads, script, patience = watch_PATIENCE) {
  const workers = [];
  const assigned = /* @__PURE__ */ new Map();
  let threads = 0;
  let orders = 0;
  let next = () => void 0;
  const watch2 = watchThreads(assigned, patience, (tasks) => void performAll(() => tasks.pop()), lose);
  function start() {
    threads ||= countThreads();
    if (workers.length < threads - 1)
      optimizeLater();
    while (workers.length < threads - 1) {
      const worker = startThread(script);
      if (worker === null)
        return;
      workers.push(worker);
      assigned.set(worker, /* @__PURE__ */ new Map());
      worker.on("message", (answer) => receive(worker, answer));
      worker.on("error", () => giveUp(worker));
      worker.on("exit", () => giveUp(worker));
      worker.unref();
    }
  }
  function give2(worker, assignment) {
    const { run: run2, task, claim } = assignment;
    orders += 1;
    assigned.get(worker)?.set(orders, assignment);
    worker.postMessage({ kind: run2.kind, task: run2.at(task), number: orders, claim });
    worker.ref();
    watch2.begin();
  }
  function feed(worker) {
    const given2 = assigned.get(worker);
    if (given2 === void 0)
      return;
    while (given2.size < TASKS_AHEAD) {
      const assignment = next();
      if (assignment === void 0)
        break;
      give2(worker, assignment);
    }
    if (given2.size === 0)
      worker.unref();
  }
  function receive(worker, answer) {
    watch2.heard(worker);
    const assignment = assigned.get(worker)?.get(answer.number);
    if (assignment === void 0)
      return;
    const { run: run2, task } = assignment;
    if (answer.type === "advance") {
      run2.advance(answer.files, answer.bytes);
      return;
    }
    assigned.get(worker)?.delete(answer.number);
    if (answer.type === "error")
      fail2(run2, answer.error);
    else {
      run2.done(task, answer.result);
      feed(worker);
    }
  }
  function giveUp(worker) {
    const orphans = [...assigned.get(worker)?.values() ?? []].filter(({ isAhead }) => !isAhead);
    assigned.delete(worker);
    void performAll(() => orphans.pop());
  }
  async function lose(worker) {
    const lost = [...assigned.get(worker)?.values() ?? []];
    assigned.delete(worker);
    const isOver = await Promise.race([worker.terminate().then(() => true), (0, promises_namespaceObject.setTimeout)(TIME_TO_END, false)]);
    if (!isOver)
      process.once("exit", () => process.kill(process.pid, "SIGKILL"));
    const minutes = Math.round(patience.interval * patience.untilGivenUp / 6e4);
    for (const { run: run2 } of lost)
      fail2(run2, new Failure(`Reading was given up: ${SILENCE} ${minutes} minutes. ${pool_ADVICE}`));
  }
  function fail2(run2, error2) {
    if (run2.isOver())
      return;
    run2.fail(error2);
    for (const worker of workers.splice(0)) {
      for (const other of assigned.get(worker)?.values() ?? [])
        other.run.fail(error2);
      assigned.delete(worker);
      void worker.terminate();
    }
  }
  async function performAll(take) {
    for (let each = take(); each !== void 0; each = take()) {
      const { run: run2, task } = each;
      const perform = performers[run2.kind];
      try {
        run2.done(task, await perform(run2.at(task), run2.advance));
      } catch (error2) {
        fail2(run2, error2);
      }
      if (!run2.isOver())
        await (0, promises_namespaceObject.setImmediate)();
    }
  }
  return {
    start,
    run: (kind, tasks, take, advance) => {
      const at2 = (task) => tasks.at(task);
      const run2 = run_createRun({ kind, at: at2, advance }, tasks.length, take);
      let given2 = 0;
      next = () => run2.isOver() || given2 === tasks.length ? void 0 : { run: run2, task: given2++, claim: createClaim(), isAhead: false };
      if (tasks.length >= FEWEST_TASKS_TO_SHARE)
        start();
      for (const worker of assigned.keys())
        feed(worker);
      void performAll(next);
      return run2.over;
    },
    ahead: (kind, take, advance) => beginAhead(kind, take, advance, assigned, give2)
  };
}
;
const build_TITLE = "Data Hygiene";
const MOST_NOTICES = 4;
async function main(environment) {
  const workspace = workspaceOf(environment);
  let warnings = 0;
  const warn = (message) => {
    warnings += 1;
    warning(message, { title: build_TITLE });
  };
  const { root, given: given2 } = findCheckout(readInputs(OPTION_ROWS.map(({ name }) => name)), workspace);
  const git = createGit(environment, process.cwd(), credentialsOf(given2, environment), true);
  const { GITHUB_EVENT_NAME, GITHUB_EVENT_PATH } = environment;
  const event = readEvent(GITHUB_EVENT_NAME ?? "", readPayload(GITHUB_EVENT_PATH), environment);
  if (event.request !== null) {
    const inner = repositoriesIn(root);
    if (inner !== null) {
      warn(`The workspace is no git work tree, but ${inner} in it is: set root to it to scan it and to know its base`);
    }
  }
  const { options, ...comparison2 } = await readChange(event, given2, root, git, warn);
  assertOfMode(options.mode, given2);
  for (const note of comparison2.notes)
    notice(note, { title: build_TITLE });
  const directory = build_temporaryDirectory(environment);
  const written2 = { report: (0, external_node_path_namespaceObject.join)(directory, "report.json"), summary: (0, external_node_path_namespaceObject.join)(directory, "summary.md") };
  const notes = [...comparison2.notes, ...comparison2.baseNotes];
  const surroundings = { ...comparison2, notes, written: Object.values(written2) };
  const workers = createPool(PERFORMERS, () => workerCount(readLimits()), threadScript(import.meta.url));
  const progress = createLogProgress(info, () => performance.now());
  const world = {
    ...{ root, git, progress, workers, warn },
    now: () => Date.now(),
    memoryPerThread: () => memoryPerThread(readLimits())
  };
  if (options.mode === "fingerprint")
    return await fingerprintShare(options, world);
  const report = await reportOf(options, surroundings, world);
  const summary2 = await publish(report, options, root, written2);
  const within = (budget) => Buffer.byteLength(summary2) <= budget ? summary2 : markdownReport(report, { budget });
  await addToJobSummary(within, environment["GITHUB_STEP_SUMMARY"], warn);
  await comment(report, options, event.pullRequest, environment, warn);
  const notices = report.notices.slice(0, MOST_NOTICES);
  for (const told2 of notices)
    notice(told2, { title: build_TITLE });
  const { errors } = report.scanned;
  if (errors[0])
    warn(`${countOf(errors.length, "file")} could not be read, such as ${display(errors[0].path)}`);
  const nothing = nothingWarning(report, options);
  if (nothing !== null)
    warn(nothing);
  const repository = await git.open(root);
  const shown2 = { warning: warnings, notice: comparison2.notes.length + notices.length };
  annotate(report, shown2, (path2) => placeInRepository(root, path2, repository?.topLevel ?? root));
  const { verdict } = report.judgement;
  if (verdict.result === "fail")
    setFailed(`${build_TITLE} shut the gate: ${verdict.reasons.join("; ")}`);
}
async function reportOf(options, surroundings, world) {
  if (options.mode !== "judge")
    return run(options, surroundings, world);
  const { judgeParts } = await import(
    /* webpackIgnore: true */
    "./judge-parts.js"
  );
  if (surroundings.base !== null && options.baseParts.length === 0)
    world.warn("judge needs base-parts to know its base, so all findings count as new");
  return judgeParts(options.parts, options, surroundings, world);
}
async function fingerprintShare(options, world) {
  const { fingerprint } = await import(
    /* webpackIgnore: true */
    "./fingerprint.js"
  );
  const [part, ...others] = options.parts;
  if (part === void 0 || others.length > 0) {
    throw new Failure("parts: name the one file that fingerprint writes, such as part-1.parquet");
  }
  info(`Wrote ${display(part)}: ${await fingerprint(options, options.shard, (0, external_node_path_namespaceObject.resolve)(world.root, part), world)}`);
}
async function publish(report, options, root, written2) {
  await writeText(written2.report, jsonReport(report));
  const summary2 = markdownReport(report);
  await writeText(written2.summary, summary2);
  setOutputs(outputsOf(report, written2));
  for (const { format, path: path2 } of options.reports) {
    const told2 = await loadFormat(format);
    await writeText((0, external_node_path_namespaceObject.resolve)(root, path2), told2(report, { preview: createPreview(root), root }));
  }
  logFolded(`${build_TITLE}: the report`, textReport(report));
  info(`The whole report: ${display(written2.report)}`);
  return summary2;
}
function comment(report, options, pullRequest, environment, warn) {
  const { GITHUB_API_URL, GITHUB_JOB, GITHUB_REPOSITORY, GITHUB_WORKFLOW } = environment;
  return updateComment({
    mode: options.comment,
    result: report.judgement.verdict.result,
    isResolved: report.judgement.verdict.result === "pass" && !isNothingCompared(report),
    report: markdownReport(report, { budget: COMMENT_BUDGET }),
    marker: commentMarker({ workflow: GITHUB_WORKFLOW ?? "", job: GITHUB_JOB ?? "", options }),
    pullRequest,
    repository: GITHUB_REPOSITORY ?? "",
    token: options.token,
    apiUrl: GITHUB_API_URL || "https://api.github.com"
  }, warn);
}
function workspaceOf({ GITHUB_WORKSPACE }) {
  const root = (0, external_node_path_namespaceObject.resolve)(GITHUB_WORKSPACE || ".");
  const trouble = directoryTrouble(root);
  if (trouble === null)
    return root;
  throw new Failure(`GITHUB_WORKSPACE names "${display(root)}", which ${trouble}; check out the repository first`);
}
function build_temporaryDirectory({ RUNNER_TEMP }) {
  const parent = (0, external_node_path_namespaceObject.resolve)(RUNNER_TEMP || (0, external_node_os_namespaceObject.tmpdir)());
  try {
    makeDirectories(parent);
    return (0, external_node_fs_namespaceObject.mkdtempSync)((0, external_node_path_namespaceObject.join)(parent, "data-hygiene-"));
  } catch (error2) {
    throw new Failure(`RUNNER_TEMP names "${display(parent)}", in which no directory can be made: ${display(describeReadError(error2))}`);
  }
}
function build_fail(error2) {
  const { message, isExpected } = failureText(error2);
  setFailed(isExpected ? message : `Internal error: ${message}. Run with debug logging to see where.`);
  if (isDebug() && error2 instanceof Error)
    debug(error2.stack ?? "");
}
runToEnd(main(process.env).catch(build_fail), build_fail);
