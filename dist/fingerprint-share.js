import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
var __nccwpck_require__ = {};
(() => {
  __nccwpck_require__.d = (exports, definition) => {
    for (var key in definition) {
      if (__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
        Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
      }
    }
  };
})();
(() => {
  __nccwpck_require__.o = (obj, prop) => Object.prototype.hasOwnProperty.call(obj, prop);
})();
var __webpack_exports__ = {};
__nccwpck_require__.d(__webpack_exports__, {
  E: () => (
    /* binding */
    fingerprintShare
  )
});
;
const external_node_path_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");
;
const external_node_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");
;
class Failure extends Error {
  name = "Failure";
}
function isFailure(error) {
  return error instanceof Error && error.name === "Failure";
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
    const count = (0, external_node_fs_namespaceObject.readSync)(file, memory, offset + done, length - done, position + done);
    if (count === 0)
      break;
    done += count;
  }
  return done;
}
function readBeginning(location, size, target) {
  withFile(location, size, (file) => {
    if (fill(file, target, 0, target.length, 0) < target.length)
      throw changed();
  });
}
function describeReadError(error) {
  const { message, syscall } = error;
  if (message === void 0)
    return String(error);
  const end = syscall === void 0 ? -1 : message.indexOf(`, ${syscall}`);
  return end < 0 ? message : message.slice(0, end);
}
function withFile(location, size, use) {
  const file = openForReading(location);
  try {
    const stat = fstatSync(file);
    if (!stat.isFile() || stat.size !== size)
      throw changed();
    return use(file);
  } finally {
    closeSync(file);
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
  } catch (error) {
    const { code } = error;
    if (code === "ENOENT" || code === "ENOTDIR")
      return { ...troubled("does not exist"), isAbsent: true };
    const found2 = lookAt(location);
    if (found2 !== null && !found2.isFile())
      return unfit(found2);
    return troubled(`can't be read: ${describeReadError(error)}`);
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
    const count = (0, external_node_fs_namespaceObject.readSync)(file, bytes, length, bytes.length - length, length);
    length += count;
    if (length > mostBytes)
      return troubled(tooLarge);
    if (count === 0 || length === stat.size) {
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
function unlessAbsent(look) {
  try {
    return look();
  } catch (error) {
    const { code } = error;
    if (code === "ENOENT" || code === "ENOTDIR")
      return void 0;
    throw error;
  }
}
;
const external_node_buffer_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");
;
const SURROGATE = new RegExp("\\p{Surrogate}", "u");
const SURROGATES = new RegExp("\\p{Surrogate}+", "gu");
const ESCAPE_BASE = 56320;
function lossless_decodePath(bytes) {
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
function lossless_encodePath(path) {
  return process.platform === "win32" || !SURROGATE.test(path) ? path : pathBytes(path);
}
function pathBytes(path) {
  if (!SURROGATE.test(path))
    return Buffer.from(path, "utf8");
  const parts2 = [];
  let end = 0;
  for (const match of path.matchAll(SURROGATES)) {
    parts2.push(Buffer.from(path.slice(end, match.index), "utf8"));
    parts2.push(Buffer.from(Array.from(match[0], (unit) => unit.charCodeAt(0) & 255)));
    end = match.index + match[0].length;
  }
  parts2.push(Buffer.from(path.slice(end), "utf8"));
  return Buffer.concat(parts2);
}
function lossless_isUtf8Path(path) {
  return !SURROGATE.test(path);
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
  return text.replace(UNSAFE, (match) => escaped(match));
}
function displayBetween(text, from, to) {
  unsafeOrDoubtful ??= new RegExp(`(${UNSAFE.source})|[^!-~]`, "gu");
  return text.replace(unsafeOrDoubtful, (match, unsafe, offset) => unsafe === void 0 && (offset < from || offset >= to) ? match : escaped(match));
}
function escaped(match) {
  return NAMED[match] ?? escapeCharacter(match);
}
function writtenName(name) {
  return isUtf8Path(name) ? name : display(name);
}
function escapeCharacter(character2) {
  const code = character2.codePointAt(0);
  if (code >= 56448 && code <= 56575)
    return `\\x${hex(code & 255, 2)}`;
  if (code < 128)
    return `\\x${hex(code, 2)}`;
  return code <= 65535 ? `\\u${hex(code, 4)}` : `\\u{${hex(code, 5)}}`;
}
function hex(value, width) {
  return value.toString(16).padStart(width, "0");
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
  let above = (0, external_node_fs_namespaceObject.realpathSync)(directory);
  for (; ; ) {
    for (const name of READ_BY_GIT)
      refuseEndless((0, external_node_path_namespaceObject.join)(above, name));
    if ((0, external_node_fs_namespaceObject.existsSync)((0, external_node_path_namespaceObject.join)(above, ".git"))) {
      for (const name of READ_IN_GIT_DIRECTORY)
        refuseEndless((0, external_node_path_namespaceObject.join)(above, ".git", name));
      return true;
    }
    if ((0, external_node_fs_namespaceObject.existsSync)((0, external_node_path_namespaceObject.join)(above, "HEAD")) && (0, external_node_fs_namespaceObject.existsSync)((0, external_node_path_namespaceObject.join)(above, "objects")))
      return true;
    const parent = (0, external_node_path_namespaceObject.dirname)(above);
    if (parent === above)
      return false;
    above = parent;
  }
}
function refuseEndless(path) {
  const stat = lookThrough(lossless_encodePath(path));
  if (stat === void 0 || !isEndless(stat))
    return;
  const what = stat.isFIFO() ? "a named pipe" : "a device";
  throw new Failure(`${display(path)} is ${what}, at which git would wait without end; remove it`);
}
function workTreeAbove(directory) {
  for (let above = directory; ; above = (0, external_node_path_namespaceObject.dirname)(above)) {
    if (isTopLevel(above))
      return above;
    if ((0, external_node_path_namespaceObject.dirname)(above) === above)
      return null;
  }
}
function isTopLevel(directory) {
  const place = (0, external_node_path_namespaceObject.join)(directory, ".git");
  try {
    if ((0, external_node_fs_namespaceObject.statSync)(lossless_encodePath(place)).isDirectory())
      return isGitDirectory(place);
    const { bytes } = readSmallFile(lossless_encodePath(place), MOST_LINK_BYTES, "followed");
    const [, named] = /^gitdir: (.+?)\n*$/s.exec(bytes === null ? "" : lossless_decodePath(bytes)) ?? [];
    return named !== void 0 && isGitDirectory((0, external_node_path_namespaceObject.resolve)(directory, named));
  } catch {
    return false;
  }
}
function isGitDirectory(directory) {
  const has = (name) => (0, external_node_fs_namespaceObject.existsSync)(lossless_encodePath((0, external_node_path_namespaceObject.join)(directory, name)));
  return has("HEAD") && (has("commondir") || has("objects") && has("refs"));
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
function endGroup(child) {
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
    endGroup(child);
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
  const isInside = (path) => {
    for (let above = path; ; above = (0, external_node_path_namespaceObject.dirname)(above)) {
      if (scanned.has(identityOf(above)))
        return true;
      if ((0, external_node_path_namespaceObject.dirname)(above) === above)
        return false;
    }
  };
  const names = Object.keys(environment).filter(isPath);
  const entries = (environment[names[0] ?? "PATH"] ?? "").split(external_node_path_namespaceObject.delimiter);
  const kept = entries.filter((entry) => (0, external_node_path_namespaceObject.isAbsolute)(entry) && !isInside(entry) && !isInside(realOrSame(entry)));
  return {
    ...Object.fromEntries(Object.entries(environment).filter(([name]) => !names.includes(name))),
    PATH: kept.join(external_node_path_namespaceObject.delimiter),
    // Else Windows would look into the working directory first.
    ...IS_WINDOWS ? { NoDefaultCurrentDirectoryInExePath: "1" } : {}
  };
}
function findProgram(name, environment) {
  const path = environment[Object.keys(environment).find((each) => isPath(each)) ?? "PATH"] ?? "";
  const key = `${name}\0${path}`;
  const known2 = found.get(key);
  if (known2 !== void 0)
    return known2;
  const file = IS_WINDOWS ? `${name}.exe` : name;
  const places = path.split(external_node_path_namespaceObject.delimiter).filter((entry) => (0, external_node_path_namespaceObject.isAbsolute)(entry));
  const place = places.map((entry) => (0, external_node_path_namespaceObject.join)(entry, file)).find(isProgram) ?? null;
  found.set(key, place);
  return place;
}
function isPath(name) {
  return name === "PATH" || IS_WINDOWS && name.toUpperCase() === "PATH";
}
function isProgram(path) {
  try {
    if (!(0, external_node_fs_namespaceObject.statSync)(path).isFile())
      return false;
    (0, external_node_fs_namespaceObject.accessSync)(path, external_node_fs_namespaceObject.constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
function identityOf(path) {
  try {
    const { dev, ino } = (0, external_node_fs_namespaceObject.statSync)(lossless_encodePath(path), { bigint: true });
    return `${dev}:${ino}`;
  } catch {
    return null;
  }
}
function realOrSame(path) {
  try {
    return (0, external_node_fs_namespaceObject.realpathSync)(lossless_encodePath(path)).toString();
  } catch {
    return path;
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
function formatCount(count) {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, ",");
}
function countOf(count, singular, plural = `${singular}s`) {
  return `${formatCount(count)} ${count === 1 ? singular : plural}`;
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
  let [words, work] = ["", ""];
  let [silence, idleness, whole] = [0, 0, 0];
  const timer = setInterval(() => {
    whole += interval;
    silence += interval;
    idleness += interval;
    const nowSaid = `${said()}`;
    const nowWork = workOf(pid);
    if (nowSaid !== words)
      silence = 0;
    if (nowSaid !== words || nowWork !== null && nowWork !== work)
      idleness = 0;
    words = nowSaid;
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
      } catch (error) {
        endGroup(child);
        reject(error);
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
      endGroup(child);
      const stderr = Buffer.concat(errors).toString("utf8");
      reject(new GitError(`git ${commandOf(args)} was given up: ${reason}`, stderr, true));
    });
    child.stderr?.on("data", (chunk2) => errors.push(chunk2));
    child.stdin?.on("error", () => {
    });
    child.on("error", (error) => {
      unwatch();
      reject(new GitError(`git could not be started: ${display(error.message)}`, null));
    });
    child.on("close", (code, signal) => {
      unwatch();
      const messages = Buffer.concat(errors);
      if (code === 0)
        return resolve2(messages);
      const stderr = messages.toString("utf8").trim();
      const reason = lastComplaint(stderr) || `exit status ${code ?? signal}`;
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
const PARTIAL_CLONE = /^(?:remote\..*\.(?:promisor|partialclonefilter)|extensions\.partialclone)$/is;
const PARTIAL_CLONE_FILTER = /^remote\..*\.partialclonefilter$/is;
const KEEPS_TREES = /^blob:/;
const UPLOAD_PACK = /^remote\..*\.uploadpack$/is;
const ATTRIBUTES_FILE = "core.attributesfile";
const PATTERN = "^(filter\\.|remote\\..*\\.(promisor|partialclonefilter|uploadpack)$|extensions\\.partialclone$|core\\.attributesfile$)";
async function readSettings(directory, environment) {
  const query = ["config", "--null", "--get-regexp", PATTERN];
  const answer = await runGit(directory, query, environment).catch((error) => {
    if (error instanceof GitError && error.stderr === "")
      return Buffer.alloc(0);
    throw error;
  });
  const settings = lossless_decodePath(answer).split("\0").map((setting) => {
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
async function attributeFiles(topLevel, commonDirectory, { attributesFile }, environment) {
  const users = attributesFile === null ? usual(environment) : await written(attributesFile, topLevel, environment);
  return [
    (0, external_node_path_namespaceObject.join)(commonDirectory, "info", "attributes"),
    ...users === null ? [] : [users],
    "/etc/gitattributes"
  ];
}
function usual({ XDG_CONFIG_HOME, HOME }) {
  const home = XDG_CONFIG_HOME || (HOME ? (0, external_node_path_namespaceObject.join)(HOME, ".config") : null);
  return home && (0, external_node_path_namespaceObject.join)(home, "git", "attributes");
}
async function written(path, topLevel, environment) {
  if (path === "")
    return null;
  if (!/^(?:~|%\()/.test(path))
    return (0, external_node_path_namespaceObject.isAbsolute)(path) ? path : (0, external_node_path_namespaceObject.resolve)(topLevel, path);
  const query = ["config", "--null", "--type=path", "--get", ATTRIBUTES_FILE];
  const answer = await runGit(topLevel, query, environment).catch(() => Buffer.alloc(0));
  const expanded2 = lossless_decodePath(answer).replace(/\0$/, "");
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
  const answer = await runGit(topLevel, query, environment).catch((error) => {
    if (error instanceof GitError && error.stderr === "")
      return Buffer.alloc(0);
    throw error;
  });
  const fields = lossless_decodePath(answer).split("\0");
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
const promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");
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
      endGroup(child);
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
      const count = (0, external_node_fs_namespaceObject.readSync)(file, chunk2, 0, CHUNK_BYTES, position);
      if (count === 0)
        return;
      position += count;
      take(chunk2.subarray(0, count));
    }
  };
}
;
const OBJECT_ID = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
const NO_WORK_TREE = /not a git repository|must be run in a work tree/;
const ANNEX_BRANCHES = ["--branches=git-anne[x]", "--remotes=*/git-anne[x]"];
async function hasAnnexBranch(directory, environment) {
  return (await runGit(directory, ["rev-parse", ...ANNEX_BRANCHES], environment)).length > 0;
}
async function findWorkTree(directory, environment) {
  const questions = ["--is-inside-work-tree", "--show-object-format", "--show-cdup", ...ANNEX_BRANCHES];
  try {
    const answer = await runGit(directory, ["rev-parse", ...questions, "--absolute-git-dir"], environment);
    const [inside, objectFormat, up = "", ...rest] = lossless_decodePath(answer).replace(/\n$/, "").split("\n");
    if (inside !== "true")
      return null;
    if (objectFormat !== "sha1" && objectFormat !== "sha256") {
      throw new Failure(`git names objects by ${objectFormat}, which this version does not know`);
    }
    const branches = rest.findIndex((line) => !OBJECT_ID.test(line));
    return { objectFormat, up, gitDirectory: rest.slice(branches).join("\n"), hasAnnexBranch: branches > 0 };
  } catch (error) {
    if (error instanceof GitError && NO_WORK_TREE.test(error.stderr ?? ""))
      return null;
    throw error;
  }
}
const MOST_COMMON_BYTES = 64 * 1024;
function commonDirectoryOf(gitDirectory) {
  const { bytes } = readSmallFile(lossless_encodePath((0, external_node_path_namespaceObject.join)(gitDirectory, "commondir")), MOST_COMMON_BYTES, "followed");
  return bytes === null ? gitDirectory : (0, external_node_path_namespaceObject.resolve)(gitDirectory, lossless_decodePath(bytes).replace(/\n$/, ""));
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
async function openRepository(directory, given, givenIndex, credentials, mayFetchBlobs, fetches) {
  if (!mayHoldRepository(directory))
    return null;
  const openedAt = fetches.count;
  const environment = gitEnvironment(given, scannedWith(directory, given));
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
  const commonDirectory = commonDirectoryOf(facts.gitDirectory);
  return {
    topLevel,
    objectFormat: facts.objectFormat,
    commonDirectory,
    temporary,
    lacks: untilFetch(fetches, openedAt, settings.lacks, () => readLacks(topLevel, settled)),
    hasAnnexBranch: untilFetch(fetches, openedAt, facts.hasAnnexBranch, () => hasAnnexBranch(topLevel, settled)),
    attributeFiles: () => attributeFiles(topLevel, commonDirectory, settings, settled),
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
    } catch (error) {
      if (error instanceof GitError && error.isGivenUp)
        fetches.gaveUp = error;
      throw error;
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
function isBelow(path, directory) {
  const inner = (0, external_node_path_namespaceObject.relative)(repository_realOrSame(directory), (0, external_node_path_namespaceObject.join)(repository_realOrSame((0, external_node_path_namespaceObject.dirname)(path)), (0, external_node_path_namespaceObject.basename)(path)));
  return !inner.startsWith("..") && !(0, external_node_path_namespaceObject.isAbsolute)(inner);
}
function repository_realOrSame(path) {
  return (0, external_node_fs_namespaceObject.existsSync)(path) ? (0, external_node_fs_namespaceObject.realpathSync)(path) : path;
}
;
const external_node_os_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");
;
const UNIFIED = "unified";
function findControlGroups(fileSystemRoot) {
  const memberships = readLines((0, external_node_path_namespaceObject.join)(fileSystemRoot, "proc/self/cgroup")).map(readMembership);
  const mounts = readLines((0, external_node_path_namespaceObject.join)(fileSystemRoot, "proc/self/mountinfo")).flatMap(readMount);
  function directoriesOf(controller) {
    const member = memberships.find(({ controllers }) => controllers.includes(controller));
    if (member === void 0)
      return [];
    const found2 = mounts.filter(({ controllers }) => controllers.includes(controller));
    return found2.flatMap((mount) => chainOf(mount, member.group).map((path) => (0, external_node_path_namespaceObject.join)(fileSystemRoot, path)));
  }
  return { unified: directoriesOf(UNIFIED), cpu: directoriesOf("cpu"), memory: directoriesOf("memory") };
}
function readMembership(line) {
  const [, controllers = "", ...group] = line.split(":");
  return { controllers: controllers === "" ? [UNIFIED] : controllers.split(","), group: group.join(":") };
}
function readMount(line) {
  const [place = "", origin = ""] = line.split(" - ");
  const [, , , group, directory] = place.split(" ").map(decodeBlanks);
  const [type, , options = ""] = origin.split(" ");
  if (group === void 0 || directory === void 0)
    return [];
  if (type === "cgroup2")
    return [{ controllers: [UNIFIED], group, directory }];
  return type === "cgroup" ? [{ controllers: options.split(","), group, directory }] : [];
}
function decodeBlanks(field) {
  return field.replace(/\\([0-7]{3})/g, (_, octal) => String.fromCharCode(Number.parseInt(octal, 8)));
}
function chainOf(mount, group) {
  const names = group.split("/").filter((name) => name !== "");
  const above = mount.group.split("/").filter((name) => name !== "");
  const isBelow2 = !names.includes("..") && above.every((name, depth) => names[depth] === name);
  const below = isBelow2 ? names.slice(above.length) : [];
  return [...below.keys(), below.length].reverse().map((depth) => (0, external_node_path_namespaceObject.join)(mount.directory, ...below.slice(0, depth)));
}
const MOST_BYTES = 16 * 1024 * 1024;
function readLines(path) {
  const { bytes } = readSmallFile(path, MOST_BYTES, "followed");
  return bytes === null ? [] : bytes.toString("utf8").split("\n").filter(Boolean);
}
;
const MOST_WORKERS = 8;
const MEMORY_PER_WORKER = 128 * 1024 * 1024;
function readLimits(fileSystemRoot = "/", available = measure()) {
  const { unified, cpu, memory } = findControlGroups(fileSystemRoot);
  const cores = [
    ...unified.map((group) => ratio(...readNumbers(group, "cpu.max"))),
    ...cpu.map((group) => ratio(readNumbers(group, "cpu.cfs_quota_us")[0], readNumbers(group, "cpu.cfs_period_us")[0]))
  ];
  const bytes = [
    ...unified.flatMap((group) => [
      readNumbers(group, "memory.max")[0],
      readNumbers(group, "memory.high")[0]
    ]),
    ...memory.map((group) => readNumbers(group, "memory.limit_in_bytes")[0])
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
function readNumbers(group, name) {
  const { bytes } = readSmallFile((0, external_node_path_namespaceObject.join)(group, name), limits_MOST_BYTES, "followed");
  const [first, second] = bytes === null ? [] : bytes.toString("latin1").trim().split(/\s+/);
  return [numberOf(first), numberOf(second)];
}
function numberOf(text) {
  return text !== void 0 && /^\d+$/.test(text) ? Number(text) : void 0;
}
;
const STEPS_PER_LOOK = 256;
const BYTES_PER_LOOK = 8 * 1024 * 1024;
function createProgressCount(now, look) {
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
      look(time, () => progressText(phase, files, bytes, time - started));
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
const REDRAW_MILLISECONDS = 100;
const ERASE_LINE = "\r\x1B[2K";
function createProgress(write, now) {
  let drawn = 0;
  let isShown = false;
  const count = createProgressCount(now, (time, words) => {
    if (time - drawn < REDRAW_MILLISECONDS)
      return;
    drawn = time;
    isShown = true;
    write(`${ERASE_LINE}${words()}`);
  });
  return {
    phase(name) {
      drawn = now();
      count.phase(name);
    },
    advance: count.advance,
    clear() {
      if (isShown)
        write(ERASE_LINE);
      isShown = false;
    }
  };
}
const NO_PROGRESS = { phase() {
}, advance() {
} };
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
function pieceOf({ memory, length, offsetOf }, file) {
  const offset = offsetOf(file);
  return memory.subarray(offset, offset + length);
}
;
function lists_addTo(lists, key, value) {
  const known2 = lists.get(key);
  if (known2 === void 0)
    lists.set(key, [value]);
  else
    known2.push(value);
}
function lists_addAll(list, more) {
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
        lists_addAll(sets, setsAmong(alike, pieces));
    return sets;
  };
}
function setsAmong(files, { memory, length, offsetOf }) {
  const sets = [];
  for (const file of files) {
    const start = offsetOf(file);
    const equals = (other) => memory.compare(memory, start, start + length, offsetOf(other), offsetOf(other) + length) === 0;
    const set = sets.find(([first]) => equals(first));
    if (set)
      set.push(file);
    else
      sets.push([file]);
  }
  return sets.filter((set) => set.length > 1);
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
function directoriesInUse({ directories, directoryOf }) {
  const isUsed = new Uint8Array(directories.length);
  for (let file = 0; file < directoryOf.length; file++)
    isUsed[directoryOf[file]] = 1;
  return directories.filter((_, number) => isUsed[number] === 1);
}
function pathAt({ directories, directoryOf, names }, file) {
  return paths_pathIn(directories[directoryOf[file]], nameAt(names, file));
}
function pickPaths({ directories, directoryOf, names }, numbers) {
  return { directories, directoryOf: pickNumbers(directoryOf, numbers), names: pickNames(names, numbers) };
}
function pathColumns(paths) {
  const directories = [];
  const names = noNames();
  const directoryOf = createNumbers();
  const numberOf2 = directoryNumbers(directories);
  for (const path of paths) {
    directoryOf.push(numberOf2(paths_parentDirectory(path)));
    appendName(names, paths_baseName(path));
  }
  return { directories, directoryOf: directoryOf.taken(), names };
}
function holdsPath(paths, path) {
  if (paths.directories.some((directory) => directory === path || directory.startsWith(`${path}/`)))
    return true;
  const parent = paths.directories.indexOf(paths_parentDirectory(path));
  if (parent < 0)
    return false;
  const name = paths_baseName(path);
  return filesNamed(paths.names, /* @__PURE__ */ new Set([name])).some((file) => paths.directoryOf[file] === parent);
}
function paths_pathIn(directory, name) {
  if (directory === "")
    return name;
  return directory === "/" ? `/${name}` : `${directory}/${name}`;
}
function paths_parentDirectory(path) {
  const slash = path.lastIndexOf("/");
  if (slash === 0)
    return "/";
  return slash < 0 ? "" : path.slice(0, slash);
}
function paths_baseName(path) {
  return path.slice(path.lastIndexOf("/") + 1);
}
function filesAt(files, numbers, places) {
  const namesIn = /* @__PURE__ */ new Map();
  for (const place of places) {
    const directory = paths_parentDirectory(place);
    const names = namesIn.get(directory);
    if (names)
      names.add(paths_baseName(place));
    else
      namesIn.set(directory, /* @__PURE__ */ new Set([paths_baseName(place)]));
  }
  const wanted = files.directories.map((directory) => namesIn.get(directory));
  const found2 = /* @__PURE__ */ new Map();
  for (const file of numbers) {
    if (wanted[files.directoryOf[file]]?.has(nameAt(files.names, file)) !== true)
      continue;
    const place = pathAt(files, file);
    addTo(found2, place, file);
  }
  return found2;
}
function isWithin(path, directory) {
  return directory === "" || path === directory || path.startsWith(`${directory}/`);
}
;
function locate(root, path) {
  return lossless_encodePath(locate_locateText(root, path));
}
function locate_locateText(root, path) {
  if (path === "")
    return root;
  return (0, external_node_path_namespaceObject.isAbsolute)(path) ? path : paths_pathIn(root, path);
}
function pathFromRoot(root, given) {
  const path = (0, external_node_path_namespaceObject.isAbsolute)(given) ? belowRoot(root, given) : given;
  const slashed2 = external_node_path_namespaceObject.sep === "\\" ? path.replaceAll("\\", "/") : path;
  const normal = external_node_path_namespaceObject.posix.normalize(slashed2);
  const trimmed = normal.length > 1 ? normal.replace(/\/$/, "") : normal;
  return trimmed === "." ? "" : trimmed;
}
function isOutside(path) {
  return path === ".." || path.startsWith("../") || (0, external_node_path_namespaceObject.isAbsolute)(path);
}
function belowRoot(root, absolute) {
  const inner = (0, external_node_path_namespaceObject.relative)(root, (0, external_node_path_namespaceObject.resolve)(absolute));
  return isOutside(inner) || inner.startsWith(`..${external_node_path_namespaceObject.sep}`) ? absolute : inner || ".";
}
;
function locationsOf(root, files, numbers) {
  const directories = [];
  const directoryOf = [];
  const names = [];
  const local = /* @__PURE__ */ new Map();
  for (const file of numbers) {
    const directory = files.directoryOf[file];
    let number = local.get(directory);
    if (number === void 0) {
      number = directories.push(locateText(root, files.directories[directory])) - 1;
      local.set(directory, number);
    }
    directoryOf.push(number);
    names.push(nameAt(files.names, file));
  }
  return { directories, directoryOf, names: names.join("/") };
}
function openLocations({ directories, directoryOf, names }) {
  if (directoryOf.length === 0)
    return [];
  const isText = lossless_isUtf8Path(names) && directories.every(lossless_isUtf8Path);
  return names.split("/").map((name, file) => {
    const location = paths_pathIn(directories[directoryOf[file]], name);
    return isText ? location : lossless_encodePath(location);
  });
}
;
function createReading(task, advance) {
  const locations = openLocations(task.files);
  const held = /* @__PURE__ */ new Map();
  const errors = [];
  let bytesRead = 0;
  function count(bytes) {
    bytesRead += bytes;
    advance(0, bytes);
  }
  function attempt(file, read2) {
    try {
      return read2(locations[file]);
    } catch (error) {
      errors.push({ file, message: describeReadError(error) });
      return null;
    }
  }
  function open(file, use) {
    return attempt(file, (location) => {
      const descriptor = held.get(file) ?? openForReading(location);
      try {
        const result = use((memory, offset, length, position) => {
          const done = fill(descriptor, memory, offset, length, position);
          count(done);
          if (done < length)
            throw changed();
        });
        assertUnchanged(descriptor, task.sizes[file], task.modified[file]);
        return result;
      } finally {
        if (!held.has(file))
          (0, external_node_fs_namespaceObject.closeSync)(descriptor);
      }
    });
  }
  return {
    objectFormat: task.objectFormat,
    sizeOf: (file) => task.sizes[file],
    start(file, { memory, length, offsetOf }, hold) {
      const isRead = attempt(file, (location) => {
        const descriptor = openForReading(location);
        try {
          const isWhole = length === task.sizes[file];
          const done = fill(descriptor, memory, offsetOf(file), isWhole ? length + 1 : length, 0, length);
          advance(1, done);
          bytesRead += done;
          if (done !== length)
            throw changed();
        } finally {
          if (hold)
            held.set(file, descriptor);
          else
            (0, external_node_fs_namespaceObject.closeSync)(descriptor);
        }
        return true;
      });
      return isRead === true;
    },
    part: (file, { memory, length, offsetOf }, position) => open(file, (read2) => {
      read2(memory, offsetOf(file), length, position);
      return true;
    }) === true,
    open,
    release() {
      for (const descriptor of held.values())
        (0, external_node_fs_namespaceObject.closeSync)(descriptor);
      held.clear();
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
  for (const count of task.counts) {
    const files = Array.from({ length: count }, (_, index) => first + index);
    lists_addAll(groups, narrowSet(files, reading.sizeOf(first), reading, equalParts));
    reading.release();
    first += count;
  }
  return { groups, errors: reading.errors, bytesRead: reading.bytesRead() };
}
function narrowSet(files, size, reading, equalParts) {
  const headBytes = Math.min(size, HEAD_BYTES);
  const heads = headArena(files, headBytes, headBytes + 1);
  const hold = size > HEAD_BYTES && files.length <= MOST_HELD_OPEN;
  const read2 = files.filter((file) => reading.start(file, heads, hold));
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
  let [pairs, lone, nul, printable, others] = [0, 0, 0, 0, 0];
  let last = -1;
  return {
    update(chunk2) {
      for (const byte of chunk2) {
        if (last === CR) {
          if (byte === LF)
            pairs += 1;
          else
            lone += 1;
        }
        last = byte;
        if (byte === CR || byte === LF)
          continue;
        if (byte === 0)
          nul += 1;
        if (byte === 127 || byte < 32 && !isPrintableControl(byte))
          others += 1;
        else
          printable += 1;
      }
    },
    removed(conversion) {
      if ((conversion & (CONVERSION.lines | CONVERSION.linesOfText)) === 0)
        return 0;
      const loneInAll = last === CR ? lone + 1 : lone;
      const strange = last === 26 ? others - 1 : others;
      const isBinary = loneInAll > 0 || nul > 0 || printable >> 7 < strange;
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
function isLikeness(group) {
  return group.kind !== void 0 && kindOfGroup(group).certainty === "likeness";
}
;
;
const SEVERITIES = ["error", "warning", "notice"];
;
const NOTHING = { names: [], sets: [] };
function differ(copies, on) {
  let first = null;
  let others = null;
  for (const copy of copies) {
    const value = copy[on];
    if (value === null)
      continue;
    if (first === null)
      first = copy;
    else if (copy.dataset === first.dataset) {
      if (value !== first[on])
        return true;
    } else {
      others ??= /* @__PURE__ */ new Map();
      const known2 = others.get(copy.dataset);
      if (known2 === void 0)
        others.set(copy.dataset, value);
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
  for (const copy of copies) {
    const value = copy[on];
    if (value === null)
      continue;
    const known2 = byDataset.get(copy.dataset);
    if (known2)
      known2.add(value);
    else
      byDataset.set(copy.dataset, /* @__PURE__ */ new Set([value]));
  }
  const sets = [...byDataset.values()].filter(({ size }) => size > 1).map((names) => [...names].sort(compare));
  const [only, ...more] = sets;
  if (only === void 0)
    return NOTHING;
  return { names: more.length === 0 ? only : [...new Set(sets.flat())].sort(compare), sets };
}
function twoInOneDataset(copies, on) {
  const names = [];
  let dataset = null;
  for (const copy of copies) {
    const value = copy[on];
    if (value === null)
      continue;
    if (names.length === 0)
      dataset = copy.dataset;
    else if (copy.dataset !== dataset)
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
function layerOf(path) {
  const found2 = LAYER.exec(path);
  if (found2 === null)
    return null;
  const end = found2.index + found2[0].length;
  return { layer: found2[0].toLowerCase(), rest: path.slice(0, found2.index) + path.slice(end) };
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
  return sortByKey(items, ({ path }) => path);
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
  const roles = REASONS.find((line) => line.splits.every((split) => splits.includes(split)));
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
const RULE_WORDS = byName(({ words }) => words);
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
  let held = new Uint8Array(0);
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
      held = Buffer.concat([held, chunk2]);
      if (held.length < PROBE)
        return new Uint8Array(0);
      const start = held;
      held = new Uint8Array(0);
      isText = isDvcText(start);
      return isText ? convert(start) : start;
    },
    end() {
      if (isText === false || isText === null && !isDvcText(held))
        return held;
      const converted = convert(held);
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
const names_CHUNK_BYTES = 1024 * 1024;
const MOST_HELD = 32 * 1024 * 1024;
const chunk = Buffer.allocUnsafeSlow(names_CHUNK_BYTES);
function nameFiles(task, advance) {
  const reading = createReading(task, advance);
  const wanted = Uint8Array.from(task.sizes, (_, file) => (task.wanted?.[file] ?? 0) | DIGEST_FLAGS.sha256);
  const all = wanted.reduce((sum2, flags) => sum2 | flags, 0);
  const bytesOf = (algorithm) => new Uint8Array(isWanted(algorithm, all) ? task.sizes.length * DIGEST_BYTES[algorithm] : 0);
  const digests = { sha256: bytesOf("sha256"), md5: bytesOf("md5"), "md5-lf": bytesOf("md5-lf") };
  const sizes = new Float64Array(task.sizes.length);
  const objectIds = Array.from(task.sizes, (_, file) => {
    const conversion = task.conversions?.[file] ?? 0;
    const names = conversion === 0 ? namesOf(file, wanted[file], reading) : namesAsStored(file, wanted[file], conversion, reading);
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
function namesOf(file, wanted, reading) {
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
    const held = hasIdents || size <= MOST_HELD ? [] : null;
    visitAll(size, read2, (part) => {
      asItIs.update(part);
      statistics.update(part);
      held?.push(Buffer.from(part));
    });
    const removed = statistics.removed(conversion);
    if (removed === 0 && !hasIdents)
      return asItIs.end();
    const converter = lineConverter();
    const convert = (part) => removed === 0 ? part : converter.update(part);
    if (held === null) {
      const stored2 = startNaming(size - removed, wanted, reading);
      visitAll(size, read2, (part) => stored2.update(convert(part)));
      stored2.update(converter.end());
      return stored2.end();
    }
    const lines = Buffer.concat([...held.map(convert), converter.end()]);
    const content = hasIdents ? withoutIdents(lines) : lines;
    const stored = startNaming(content.length, wanted, reading);
    stored.update(content);
    return stored.end();
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
  const named = startObjectId(objectFormat, size);
  const digests = takeDigests(wanted);
  return {
    update(part) {
      named.update(part);
      digests.update(part);
    },
    end: () => ({ objectId: named.digest("hex"), size, digests: digests.end() })
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
    } catch (error) {
      result.states[file] = MEASURED.failed;
      result.errors.push({ file, message: describeReadError(error) });
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
  const count = /^[0-9]+$/.test(text) ? Number(text) : Number.NaN;
  return Number.isSafeInteger(count) ? count : null;
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
  return { backend, name, size: bytes, identity: isWhole && isExact ? identify(backend, name, bytes) : null };
}
function parseAnnexKeyFile(fileName) {
  if (/[/:]|&(?![sca])/.test(fileName))
    return null;
  return parseAnnexKey(fileName.replace(/%|&[sca]/g, (escaped2) => UNESCAPED[escaped2] ?? escaped2));
}
const UNESCAPED = { "%": "/", "&s": "%", "&c": ":", "&a": "&" };
function identify(backend, name, size) {
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
  const below = target.slice(start + POINTER_START.length).split("/");
  const file = below.at(-1);
  if (file === void 0 || below.length < 2 || file !== below.at(-2))
    return null;
  return parseAnnexKeyFile(file);
}
function parseAnnexPointer(bytes) {
  if (bytes.length === 0 || bytes.length > LARGEST_ANNEX_POINTER)
    return null;
  if (!bytes.subarray(0, LONGEST_LINK).includes(POINTER_START))
    return null;
  const text = lossless_decodePath(bytes);
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
  return rest.slice(0, -1).split("\n").every((line) => line.includes("/annex/"));
}
function parseLinkText(text) {
  return /[\0\n\r \t]/.test(text) ? null : parseAnnexLink(text);
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
  if (!holds(bytes, 0, USUAL_START) || !holds(bytes, hashEnd, USUAL_MIDDLE))
    return null;
  for (let at2 = hashStart; at2 < hashEnd; at2++) {
    const byte = bytes[at2];
    const isHexadecimal = isDigit(byte) || byte >= 97 && byte <= 102;
    if (!isHexadecimal)
      return null;
  }
  let size = 0;
  for (let at2 = sizeStart; at2 < sizeEnd; at2++) {
    const byte = bytes[at2];
    if (!isDigit(byte))
      return null;
    size = size * 10 + byte - ZERO;
  }
  return { hex: bytes.toString("latin1", hashStart, hashEnd), size };
}
function holds(bytes, start, expected) {
  for (let at2 = 0; at2 < expected.length; at2++)
    if (bytes[start + at2] !== expected[at2])
      return false;
  return true;
}
function isDigit(byte) {
  return byte >= ZERO && byte <= 57;
}
;
const LARGEST_LFS_POINTER = 1023;
const VERSIONS = /* @__PURE__ */ new Set([
  "https://git-lfs.github.com/spec/v1",
  "https://hawser.github.com/spec/v1",
  "http://git-media.io/v/2"
]);
const KEYS = ["version", "oid", "size"];
const MENTIONS = ["git-lfs", "hawser", "git-media"].map((mention) => Buffer.from(mention));
const EXTENSION = /^ext-([0-9])-[0-9A-Za-z_]/;
const OBJECT = /^sha256:([0-9a-f]{64})$/;
const SIZE = /^[+-]?[0-9]+$/;
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
  const text = lossless_decodePath(bytes).replace(OUTER_SPACE, "");
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
    const line = ended.endsWith("\r") ? ended.slice(0, -1) : ended;
    if (line === "")
      continue;
    const space = line.indexOf(" ");
    const expected = KEYS[next];
    if (space < 0 || expected === void 0)
      return null;
    const key = line.slice(0, space);
    const value = line.slice(space + 1);
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
  if (!SIZE.test(text))
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
const SMALLEST_POINTER = 18;
function parsePointerFile(bytes) {
  const lfs = parseLfsPointer(bytes);
  if (lfs !== null)
    return { kind: "lfs", identity: lfs.identity, size: lfs.identity?.size ?? null };
  const key = parseAnnexPointer(bytes);
  return key && pointerOfKey(key);
}
function pointerOfKey({ identity, size }) {
  return { kind: "annex", identity, size };
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
  const target = lossless_decodePath((0, external_node_fs_namespaceObject.readlinkSync)(location, { encoding: "buffer" }));
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
function createRun({ kind, at: at2, advance }, left, take) {
  let isOver = false;
  let settle = { resolve() {
  }, reject(_) {
  } };
  const over = new Promise((resolve2, reject) => {
    settle = { resolve: resolve2, reject };
  });
  over.catch(() => {
  });
  const setLeft = (count) => {
    left = count;
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
    fail(error) {
      isOver = true;
      settle.reject(error);
    },
    isOver: () => isOver
  };
}
;
function beginAhead(kind, take, advance, assigned, give) {
  const makers = [];
  const left = /* @__PURE__ */ new Set();
  const takeDone = (result, task) => {
    left.delete(task);
    take(result, task);
  };
  const run = createRun({ kind, at: (task) => makers[task]?.(), advance }, Number.POSITIVE_INFINITY, takeDone);
  return {
    add(make) {
      const task = makers.push(make) - 1;
      left.add(task);
      const [worker] = [...assigned].sort(([, one], [, other]) => one.size - other.size)[0] ?? [];
      if (worker)
        give(worker, { run, task, claim: createClaim(), isAhead: true });
    },
    end() {
      let begun = 0;
      for (const [worker, given] of assigned) {
        for (const [order, assignment] of given) {
          if (assignment.run !== run || !assignment.isAhead)
            continue;
          if (takeClaim(assignment.claim))
            given.delete(order);
          else {
            left.delete(assignment.task);
            assignment.isAhead = false;
            begun += 1;
          }
        }
        if (given.size === 0)
          worker.unref();
      }
      run.setLeft(begun);
      return { left: [...left], over: run.over };
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
const PATIENCE = { interval: 1e3, untilTakenBack: 5, untilGivenUp: 600 };
function watchThreads(assigned, { interval, untilTakenBack, untilGivenUp }, takeBack, giveUp) {
  const silent = /* @__PURE__ */ new Map();
  let timer = null;
  function look() {
    let isBusy = false;
    for (const [worker, given] of assigned) {
      if (given.size === 0)
        continue;
      isBusy = true;
      const looks = (silent.get(worker) ?? 0) + 1;
      silent.set(worker, looks);
      if (looks >= untilGivenUp && hasBegun(given))
        giveUp(worker);
      else if (looks >= untilTakenBack) {
        takeBack(takeUnbegun(given));
        if (given.size === 0)
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
      timer ??= setInterval(look, interval).unref();
    },
    heard(worker) {
      silent.set(worker, 0);
    }
  };
}
function hasBegun(given) {
  return Array.from(given.values()).some(({ claim }) => isTaken(claim));
}
function takeUnbegun(given) {
  const taken2 = [];
  for (const [order, assignment] of given) {
    if (assignment.isAhead || !takeClaim(assignment.claim))
      continue;
    given.delete(order);
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
function createPool(performers, countThreads, script, patience = PATIENCE) {
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
  function give(worker, assignment) {
    const { run, task, claim } = assignment;
    orders += 1;
    assigned.get(worker)?.set(orders, assignment);
    worker.postMessage({ kind: run.kind, task: run.at(task), number: orders, claim });
    worker.ref();
    watch2.begin();
  }
  function feed(worker) {
    const given = assigned.get(worker);
    if (given === void 0)
      return;
    while (given.size < TASKS_AHEAD) {
      const assignment = next();
      if (assignment === void 0)
        break;
      give(worker, assignment);
    }
    if (given.size === 0)
      worker.unref();
  }
  function receive(worker, answer) {
    watch2.heard(worker);
    const assignment = assigned.get(worker)?.get(answer.number);
    if (assignment === void 0)
      return;
    const { run, task } = assignment;
    if (answer.type === "advance") {
      run.advance(answer.files, answer.bytes);
      return;
    }
    assigned.get(worker)?.delete(answer.number);
    if (answer.type === "error")
      fail(run, answer.error);
    else {
      run.done(task, answer.result);
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
    for (const { run } of lost)
      fail(run, new Failure(`Reading was given up: ${SILENCE} ${minutes} minutes. ${pool_ADVICE}`));
  }
  function fail(run, error) {
    if (run.isOver())
      return;
    run.fail(error);
    for (const worker of workers.splice(0)) {
      for (const other of assigned.get(worker)?.values() ?? [])
        other.run.fail(error);
      assigned.delete(worker);
      void worker.terminate();
    }
  }
  async function performAll(take) {
    for (let each = take(); each !== void 0; each = take()) {
      const { run, task } = each;
      const perform = performers[run.kind];
      try {
        run.done(task, await perform(run.at(task), run.advance));
      } catch (error) {
        fail(run, error);
      }
      if (!run.isOver())
        await (0, promises_namespaceObject.setImmediate)();
    }
  }
  return {
    start,
    run: (kind, tasks, take, advance) => {
      const at2 = (task) => tasks.at(task);
      const run = createRun({ kind, at: at2, advance }, tasks.length, take);
      let given = 0;
      next = () => run.isOver() || given === tasks.length ? void 0 : { run, task: given++, claim: createClaim(), isAhead: false };
      if (tasks.length >= FEWEST_TASKS_TO_SHARE)
        start();
      for (const worker of assigned.keys())
        feed(worker);
      void performAll(next);
      return run.over;
    },
    ahead: (kind, take, advance) => beginAhead(kind, take, advance, assigned, give)
  };
}
;
function commandWorld(line, root) {
  const isWatched = process.stderr.isTTY === true && line.progress && !line.quiet;
  const progress = isWatched ? createProgress(writeMessage, () => performance.now()) : null;
  const world = {
    root,
    git: createGit(process.env, process.cwd()),
    progress: progress ?? NO_PROGRESS,
    workers: createPool(PERFORMERS, () => workerCount(readLimits()), threadScript(import.meta.url)),
    now: () => Date.now(),
    memoryPerThread: () => memoryPerThread(readLimits()),
    warn: line.quiet ? () => {
    } : (message) => writeMessage(`data-hygiene: warning: ${message}
`)
  };
  return { world, endProgress: () => progress?.clear() };
}
function writeMessage(text) {
  process.stderr.write(text);
}
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
  const shown = display(characters.slice(0, MAX_CHARACTERS).join(""));
  return characters.length > MAX_CHARACTERS ? `'${shown}\u2026'` : `'${shown}'`;
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
function realPlace(path) {
  try {
    return lossless_decodePath(external_node_fs_namespaceObject.realpathSync.native(lossless_encodePath(path), "buffer"));
  } catch {
    if ((0, external_node_path_namespaceObject.dirname)(path) === path || isThere(path))
      return null;
    const parent = realPlace((0, external_node_path_namespaceObject.dirname)(path));
    return parent === null ? null : (0, external_node_path_namespaceObject.join)(parent, (0, external_node_path_namespaceObject.basename)(path));
  }
}
function isThere(path) {
  try {
    return (0, external_node_fs_namespaceObject.lstatSync)(lossless_encodePath(path), { throwIfNoEntry: false }) !== void 0;
  } catch {
    return true;
  }
}
const MOST_LINKS = 40;
function realTarget(path, links = MOST_LINKS) {
  const real = realPlace(path);
  const directory = real === null && links > 0 ? realPlace(dirname(path)) : null;
  if (real !== null || directory === null)
    return real ?? path;
  try {
    const target = decodePath(readlinkSync(encodePath(path), { encoding: "buffer" }));
    return realTarget(resolve(directory, target), links - 1);
  } catch {
    return path;
  }
}
;
const GIT_DIRECTORY = /^(?:\.git|git~\d+)[. ]*$/i;
function confineReports(reports, root, place) {
  for (const { path } of reports)
    confine(path, root, `${place}: ${quote(path)} is not a place for a report`);
}
function confineBaseline(path, root, place) {
  if (path !== null)
    confine(path, root, `${place}: ${quote(path)} is not a place for a baseline`);
}
function confine(path, root, fault) {
  if (staysBelow(root, path))
    return;
  throw new Failure(`${fault}; a config file can only name files below the root and outside .git.`);
}
function staysBelow(root, path) {
  const absolute = (0, external_node_path_namespaceObject.resolve)(root, path);
  if ((0, external_node_path_namespaceObject.isAbsolute)(path) || !isOrdinary((0, external_node_path_namespaceObject.relative)((0, external_node_path_namespaceObject.resolve)(root), absolute)))
    return false;
  const [realRoot, realPath] = [realPlace((0, external_node_path_namespaceObject.resolve)(root)), realPlace(absolute)];
  return realRoot !== null && realPath !== null && isOrdinary((0, external_node_path_namespaceObject.relative)(realRoot, realPath));
}
function isOrdinary(path) {
  const names = path.split(/[\\/]/);
  return path !== "" && !(0, external_node_path_namespaceObject.isAbsolute)(path) && names[0] !== ".." && !names.some((name) => GIT_DIRECTORY.test(name));
}
;
const definition_DEFAULT_CONFIG = ".github/data-hygiene.yml";
;
function readPair(line, place, form) {
  const colon = line.indexOf(":");
  const name = line.slice(0, Math.max(0, colon)).trim();
  const value = line.slice(colon + 1).trim();
  if (name === "" || value === "") {
    throw new Failure(`${place}: ${quote(line)} is not of the form ${form}.`);
  }
  return { name, value };
}
;
const FORM = `FORMAT: PATH with a format of ${FILE_FORMAT_NAMES.join(", ")}`;
function parseReports({ lines, place }) {
  const taken2 = /* @__PURE__ */ new Set();
  return lines.map((line) => {
    const { name, value } = readPair(line, place, FORM);
    const format = choose(FILE_FORMAT_NAMES, name, place);
    const normal = external_node_path_namespaceObject.posix.normalize(value);
    if (taken2.has(normal)) {
      throw new Failure(`${place}: two reports have the path ${quote(value)}; give each a path of its own.`);
    }
    taken2.add(normal);
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
    default: `\`${definition_DEFAULT_CONFIG}\` if present`,
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
  const word = automatic(lines.find((line) => automatic(line) !== void 0));
  if (word === void 0)
    return lines.map((line) => splitLine(line, place));
  if (lines.length === 1)
    return word;
  throw new Failure(`${place}: ${word} stands alone; give either auto, or none, or lines NAME: GLOB.`);
}
function parseLabels({ lines, place }) {
  const [pattern] = lines;
  const word = automatic(pattern);
  if (word !== void 0)
    return word;
  const count = pattern.split(LABEL).length - 1;
  if (pattern.startsWith("!") && !pattern.startsWith("!(")) {
    throw new Failure(`${place}: ${quote(pattern)} starts with !; write ./!NAME for a name that starts with !.`);
  }
  if (count === 1)
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
function splitLine(line, place) {
  const { name, value } = readPair(line, place, "NAME: GLOB, nor auto, nor none");
  if (!name.includes("/"))
    return { name, glob: value };
  throw new Failure(`${place}: the split name ${quote(name)} holds /; give NAME: GLOB with a name that has none.`);
}
function automatic(line) {
  return AUTOMATIC.find((word) => word === line);
}
;
const ORDER = [...SEVERITIES, "off"];
function levelOf(rule, kind, settings) {
  const named = kind === "bytes" ? void 0 : settings[`${rule}/${kind}`];
  if (named !== void 0)
    return named;
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
  const given = /* @__PURE__ */ new Map();
  for (const line of lines) {
    const { name, value } = readPair(line, place, `RULE: SEVERITY with a severity of ${RULE_SETTINGS.join(", ")}`);
    const rule = ruleOrKind(name, place);
    const setting = choose(RULE_SETTINGS, value, `${place}, rule ${rule}`);
    const earlier = given.get(rule);
    if (earlier !== void 0 && earlier !== setting) {
      throw new Failure(`${place}: ${rule} is set to ${earlier} and to ${setting}; keep one of the two.`);
    }
    given.set(rule, setting);
  }
  return withoutBytes({ ...DEFAULT_RULES, ...Object.fromEntries(given) });
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
  const match = /^([1-9][0-9]{0,5})\/([1-9][0-9]{0,5})$/.exec(text);
  const [number, of] = [Number(match?.[1]), Number(match?.[2])];
  if (match === null || number > of || of > MOST_SHARDS) {
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
  return lines.map((line) => {
    const [, glob = "", word = "", written2 = ""] = LINE.exec(line.trim()) ?? [];
    const name = written2.trim();
    const role = ROLES.find((candidate) => candidate === word);
    if (role === void 0 || name === "") {
      const [, other = ""] = ANY_LINE.exec(line.trim()) ?? [];
      const hint = role !== void 0 || other === "" ? "" : suggest(other, ROLES);
      throw new Failure(`${place}: ${quote(line)} is not of the form label: NAME, split: NAME or ignore: NAME, with an optional glob before it${hint}.`);
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
  return lines.map((line) => line.glob === null ? line : { ...line, glob: rooted(line.glob) });
}
;
const size_SIZE = /^(\d{1,20})(?:\.(\d{1,20}))?[ \t]*([a-z]+)?$/i;
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
  const [, whole = "", fraction = "", unit = ""] = size_SIZE.exec(value) ?? [];
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
  const words = lines.length === 1 ? ["auto", ...KIND_CHOICES] : KIND_CHOICES;
  const chosen = lines.map((line) => choose(words, line, place));
  return KIND_CHOICES.filter((kind) => chosen.includes(kind));
}
function parseReadLimit(given) {
  return given.lines[0] === "none" ? null : parseSize(given);
}
;
const patterns_AUTOMATIC = "auto";
function parsePaths(given) {
  if (given.lines.includes(patterns_AUTOMATIC)) {
    if (given.lines.length === 1)
      return null;
    throw new Failure(`${given.place}: auto stands alone; give either auto or globs and directories, and ./auto for a directory of that name.`);
  }
  return withoutNegation(given, "use exclude to leave something out, and ./!NAME for a name that starts with !");
}
function parseExclude(given) {
  return withoutNegation(given, "exclude leaves out what matches, so it needs no !");
}
function withoutNegation({ lines, place }, advice) {
  for (const line of lines) {
    if (line.startsWith("!"))
      throw new Failure(`${place}: ${quote(line)} starts with !; ${advice}.`);
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
  const given = /* @__PURE__ */ new Map();
  for (const { name, kind } of OPTION_ROWS) {
    const values = raw[name] ?? [];
    const place = `Option ${name}`;
    const isList = kind === "list" || kind === "map-list";
    if (!isList && values.length > 1) {
      throw new Failure(`${place} is given twice, but takes one value; keep one of the two.`);
    }
    const lines = values.flatMap((value) => isList ? splitLines(value) : value.trim());
    const filled2 = [...lines.filter((line) => line !== ""), ...name === "paths" ? pathArguments : []];
    const [first, ...rest] = filled2;
    if (first !== void 0)
      given.set(name, { lines: [first, ...rest], place });
  }
  return given;
}
function splitLines(text) {
  return text.split(/\r?\n/).map((line) => line.trim()).filter((line) => line !== "");
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
  return lines.filter((line) => line !== "");
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
  const document = parse(text, file, lineCounter);
  const problem = document.errors[0] ?? document.warnings[0];
  if (problem !== void 0) {
    const { line, col } = lineCounter.linePos(problem.pos[0]);
    const what = problem.code === "MULTIPLE_DOCS" ? "holds a second document" : "is not valid YAML";
    throw new Failure(`${file} ${what} (line ${line}, column ${col}); ${QUOTING}.`);
  }
  const { contents } = document;
  const given = /* @__PURE__ */ new Map();
  if (isNothing(contents))
    return given;
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
      given.set(row.name, { lines: [first, ...rest], place });
  }
  return given;
}
function parse(text, file, lineCounter) {
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
  const refusal = REFUSED.get(key);
  if (refusal !== void 0)
    throw new Failure(`Option ${key} in ${place}: ${refusal}.`);
  const shown = LIKE_A_KEY.test(key) ? `Unknown key ${quote(key)}` : "A key that is no option";
  throw new Failure(`${shown} in ${place}${suggest(key, KNOWN_NAMES)}; known keys: ${KNOWN_NAMES.join(", ")}.`);
}
;
const MAX_BYTES = 1024 * 1024;
function readConfig(root, path, content = null) {
  if (content === "none")
    return null;
  const absolute = (0, external_node_path_namespaceObject.resolve)(root, path ?? definition_DEFAULT_CONFIG);
  if (content === null && path === null && isAbsent(absolute))
    return null;
  const name = display(path ?? definition_DEFAULT_CONFIG);
  const bytes = content ?? readFromDisk(absolute, name);
  if (!(0, external_node_buffer_namespaceObject.isUtf8)(bytes))
    throw new Failure(`The config file ${name} is not valid UTF-8; save it as UTF-8.`);
  return {
    path: (0, external_node_path_namespaceObject.relative)(root, absolute).replaceAll(external_node_path_namespaceObject.sep, "/"),
    given: readConfigText(bytes.toString("utf8"), name)
  };
}
function isAbsent(path) {
  try {
    (0, external_node_fs_namespaceObject.lstatSync)(lossless_encodePath(path));
    return false;
  } catch (error) {
    const { code } = error;
    return code === "ENOENT" || code === "ENOTDIR";
  }
}
function readFromDisk(path, name) {
  const { bytes, trouble, isAbsent: isAbsent2 } = readSmallFile(lossless_encodePath(path), MAX_BYTES, "followed");
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
const classes_SLASH = 47;
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
  const shown = display(text.slice(open, close + 1));
  const isOther = isNegated(text, open);
  const ranges = [];
  for (let at2 = open + (isOther ? 2 : 1); at2 < close; ) {
    const end = endOfName(text, at2);
    if (end !== null) {
      lists_addAll(ranges, namedRanges(text.slice(at2 + 2, end - 2)));
      at2 = end;
      continue;
    }
    const [first, afterFirst] = character(text, at2);
    at2 = afterFirst;
    let last = first;
    if (text[at2] === "-" && at2 + 1 < close)
      [last, at2] = character(text, at2 + 1);
    if (last < first)
      throw new Failure(`the range in ${shown} runs backwards; write it the other way round`);
    if (first === classes_SLASH || last === classes_SLASH)
      throw new Failure(`a slash can't stand in ${shown}; write {A,B} for names, or \\[ for the character [`);
    ranges.push([first, last]);
  }
  return (codePoint) => ranges.some(([first, last]) => first <= codePoint && codePoint <= last) !== isOther;
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
  const count = { "(": 0, "{": 0 };
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
      count[character2]++;
    } else if (character2 === ")" || character2 === "}") {
      const opening = character2 === ")" ? "(" : "{";
      while (count[opening] > 0) {
        const last = open.pop();
        const kind = text[last];
        count[kind]--;
        if (kind !== opening)
          continue;
        pairs.set(last, at2);
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
  const [, first, last, by = "1"] = RANGE.exec(text) ?? [];
  if (first === void 0 || last === void 0)
    return null;
  const areNumbers = /\d$/.test(first);
  if (areNumbers !== /\d$/.test(last))
    return null;
  const [start, end] = areNumbers ? [Number(first), Number(last)] : [first.charCodeAt(0), last.charCodeAt(0)];
  const step = Math.abs(Number(by)) || 1;
  const count = Math.floor(Math.abs(end - start) / step) + 1;
  if (count > MOST_ALTERNATIVES) {
    throw new Failure(`{${text}} stands for ${count.toLocaleString("en-US")} globs; write * for what differs`);
  }
  const isPadded = areNumbers && [first, last].some((bound) => /^-?0\d/.test(bound));
  const width = isPadded ? Math.max(first.length, last.length) : 0;
  return Array.from({ length: count }, (_, index) => {
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
  return numbers.reduce((total, number) => total + number, 0);
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
const program_SLASH = 47;
function program_compileTokens(tokens) {
  const steps = [];
  emit(tokens, steps);
  steps.push({ kind: "done" });
  return steps;
}
function program_compilePaths(patterns, tails) {
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
function program_acceptedEnds(program, text, start, end) {
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
        postpone(program_acceptedEnds(step.program, text, at2, end), at2, number + 1);
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
    steps.push({ kind: "not", program: program_compileTokens([{ kind: "group", sign: "@", choices }]) });
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
function automaton_createAutomaton(program) {
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
      automaton.inner.set(number, automaton_createAutomaton(step.program));
  });
  stateOf(automaton, [0], []);
  return automaton;
}
function automaton_accepts(automaton, text, start, end) {
  let { table } = automaton;
  let number = 0;
  for (let at2 = start; at2 < end; at2++) {
    const unit = text.charCodeAt(at2);
    if (unit < NOT_ASCII) {
      const known2 = table[number * NOT_ASCII + unit];
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
    table = automaton.table;
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
  for (const [step, from] of character2 === SLASH ? [] : state.nots) {
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
function match_name_nameMatcher(component) {
  const fixed = fixedText(component);
  if (fixed !== null)
    return (text, start, end) => end - start === fixed.length && text.startsWith(fixed, start);
  return withOneStar(component) ?? byAutomaton(component);
}
function match_name_isOneStar(component) {
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
  const last = component.at(-1);
  const before = first?.kind === "text" ? first.text : "";
  const after2 = last?.kind === "text" && !HALF.test(last.text) ? last.text : "";
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
function tokens_fixedText(component) {
  if (component === "**")
    return null;
  if (component.length === 0)
    return "";
  const [only] = component;
  return component.length === 1 && only?.kind === "text" ? only.text : null;
}
function tokens_widthAt(text, at2) {
  return text.codePointAt(at2) > 65535 ? 2 : 1;
}
;
function match_path_fixedComponents(components) {
  const names = components.map(tokens_fixedText);
  const open = names.indexOf(null);
  return names.slice(0, open < 0 ? void 0 : open);
}
function match_path_pathsMatcher(patterns, extent) {
  const oneByOne = patterns.map((pattern) => match_path_pathMatcher(pattern, extent));
  const [first, ...others] = patterns;
  const [onlyMatcher] = oneByOne;
  if (first === void 0 || onlyMatcher === void 0)
    return () => false;
  const fixed = others.length === 0 ? match_path_fixedComponents(first.components) : [];
  const rest = patterns.map(({ components }) => components.slice(fixed.length));
  if (others.length === 0 && rest[0]?.every(hasOnlyEnds) === true)
    return onlyMatcher;
  if (patterns.some(({ components }) => components.length === 0))
    return () => true;
  const prefix = fixed.length === 0 ? "" : `${fixed.join("/")}/`;
  const tails = patterns.map(({ isDirectory }) => extent === "whole" ? "nothing" : isDirectory ? "below" : "or below");
  const automaton = createAutomaton(compilePaths(rest, tails));
  const matchesAny = (path) => oneByOne.some((matches) => matches(path));
  return (path) => {
    if (!path.startsWith(prefix))
      return false;
    if (prefix === "" && path.startsWith("/"))
      return matchesAny(path);
    return accepts(automaton, path, prefix.length, path.length) ?? matchesAny(path);
  };
}
function match_path_pathMatcher({ components, isDirectory }, extent) {
  const fixed = match_path_fixedComponents(components);
  const rest = components.slice(fixed.length);
  const name = fixed.join("/");
  const isOpen = rest.length > 0;
  if (rest.every((component) => component === "**")) {
    if (fixed.length === 0)
      return () => isOpen || extent === "or above";
    return isOrIsBelow(name, isOpen || extent === "or above", !isOpen && !isDirectory);
  }
  const prefix = fixed.length === 0 ? "" : `${name}/`;
  const compared = rest.map((component) => component === "**" ? null : nameMatcher(component));
  return (path) => path.startsWith(prefix) && matchRest(compared, path, prefix.length, extent, isDirectory);
}
function hasOnlyEnds(component) {
  return component === "**" || isOneStar(component) || fixedText(component) !== null;
}
function isOrIsBelow(name, hasBelow, hasItself) {
  const prefix = `${name}/`;
  return (path) => hasBelow && path.startsWith(prefix) || hasItself && path.length === name.length && path.startsWith(name);
}
function matchRest(rest, path, from, extent, isDirectory) {
  let number = 0;
  let at2 = from;
  let afterAny = -1;
  let anyEnd = from;
  for (; ; ) {
    const matches = rest[number];
    if (matches === null) {
      if (number === rest.length - 1)
        return at2 <= path.length;
      afterAny = ++number;
      anyEnd = at2;
      continue;
    }
    const hasMore = at2 <= path.length;
    if (matches === void 0) {
      if (extent === "whole" ? !hasMore : !isDirectory || hasMore)
        return true;
    } else if (hasMore) {
      const end = endOf(path, at2);
      if (matches(path, at2, end)) {
        at2 = end + 1;
        number++;
        continue;
      }
    }
    if (afterAny < 0 || anyEnd > path.length)
      return false;
    anyEnd = endOf(path, anyEnd) + 1;
    at2 = anyEnd;
    number = afterAny;
  }
}
function endOf(path, at2) {
  const slash = path.indexOf("/", at2);
  return slash < 0 ? path.length : slash;
}
;
const parse_LABEL = "{label}";
const parse_DEEPEST = 20;
function parseAlternative(text, hasLabel = false) {
  const components = [];
  const reader = { text, pairs: pairsOf(text), hasLabel, at: 0 };
  let isDirectory = false;
  while (reader.at < text.length) {
    const component = readComponent(reader);
    isDirectory = reader.at < text.length;
    reader.at++;
    add(component, components);
  }
  return { components, isDirectory: isDirectory && components.length > 0 };
}
function add(component, components) {
  const name = tokens_fixedText(component);
  if (name === "." || name === "" && components.length > 0)
    return;
  const last = components.at(-1);
  if (name === ".." && last !== void 0 && tokens_fixedText(last) !== "..") {
    const above = tokens_fixedText(last);
    if (above === null)
      throw new Failure("it leads back up from a wildcard by ..; write it without ..");
    if (above !== "")
      components.pop();
    return;
  }
  if (component !== "**" || last !== "**")
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
    const shown = display(reader.text.slice(open, close + 1));
    throw new Failure(`it has ${shown}+; write +(${shown}) for one or more, or ${shown}\\+ for the character +`);
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
    lists_addAll(choices, readChoice(text.slice(start, end), reader.hasLabel, depth + 1));
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
function refuseChoice(group) {
  if (!/(?<!\\)(?:\\\\)*\|/.test(group))
    return;
  const shown = display(group);
  throw new Failure(`it has ${shown}; write @${shown} for one of these, or \\${shown} for the name`);
}
function addStar(tokens) {
  if (tokens.at(-1)?.kind !== "star")
    tokens.push({ kind: "star" });
}
function addText(tokens, text) {
  const last = tokens.at(-1);
  if (last?.kind === "text")
    last.text += text;
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
  } catch (error) {
    if (!(error instanceof Failure))
      throw error;
    const shown = shorten(display(glob), LONGEST_SHOWN);
    throw new Failure(`"${shown}" can't be read as a glob: ${error.message}`);
  }
}
function globForms(glob) {
  return parseGlob(glob).flatMap(({ components, isDirectory }) => {
    const below = { components: [...components, "**"], isDirectory };
    if (isDirectory || components.at(-1) === "**")
      return [formOf(below)];
    return [formOf({ components, isDirectory }), formOf(below)];
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
    return alternatives.some((compared) => canHold(compared, directory));
  };
}
function canHold(compared, directory) {
  let at2 = 0;
  for (const matches of compared) {
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
    return others.length > 0 || first?.components.some((component) => tokens_fixedText(component) === null) === true;
  } catch (error) {
    if (error instanceof Failure)
      return true;
    throw error;
  }
}
function globBase(glob) {
  const [first = [], ...others] = parseGlob(glob).map(({ components }) => {
    const fixed = match_path_fixedComponents(components);
    return fixed.length === components.length ? fixed.slice(0, -1) : fixed;
  });
  let count = first.length;
  const isShared = (names) => first.slice(0, count).every((name, index) => name === names[index]);
  while (!others.every(isShared) || !glob.startsWith(count === 0 ? "" : `${first.slice(0, count).join("/")}/`)) {
    count--;
  }
  return joined(first.slice(0, count));
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
function placeOf(root, path) {
  const location = locate_locateText(root, path);
  const kind = kindOf(root, path);
  const real = kind === "link" ? paths_pathIn(realOrWritten(external_node_path_namespaceObject.posix.dirname(slashed(location))), external_node_path_namespaceObject.posix.basename(slashed(location))) : realOrWritten(location);
  return { real, isDirectory: kind === "directory" };
}
function placeInRepository(root, path, topLevel) {
  const directory = placeOf(root, parentDirectory(path)).real;
  const inner = innerPath(slashed(topLevel), directory);
  return inner === null ? null : pathIn(inner, baseName(path));
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
function slashed(path) {
  return process.platform === "win32" ? path.replaceAll("\\", "/") : path;
}
function realOrWritten(location) {
  return slashed(realPlace(location) ?? external_node_path_namespaceObject.posix.normalize(slashed(location)));
}
function kindOf(root, path) {
  const location = locate(root, path);
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
  const outside = (paths ?? []).map((path) => pathFromRoot(root, path)).filter(isOutside);
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
  const path = pathFromRoot(root, glob);
  try {
    if (isOutside(path) || look_lookAt(locate(root, path)) === void 0)
      return null;
  } catch {
    return null;
  }
  return path.replace(MAGIC, "\\$&");
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
  } catch (error) {
    throw error instanceof Failure ? new Failure(`${place}: ${error.message}.`) : error;
  }
}
function leadsOut({ components }) {
  const [first] = components;
  const name = first === void 0 ? null : tokens_fixedText(first);
  return name === "" || name === "..";
}
function literalStart(glob) {
  return glob.startsWith("!") && !glob.startsWith("!(") ? `\\${glob}` : glob || ".";
}
function parts(glob, patterns) {
  const [only] = patterns;
  const isName = patterns.length === 1 && only?.components.every((each) => tokens_fixedText(each) !== null) === true;
  if (isName && !isGlob(glob))
    return [glob.replace(/(?<=[^/])\/+$/, ""), only?.isDirectory ? "/" : ""];
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
  for (const path of outside) {
    const start = isGlob(path) ? globBase(path) : path;
    const above = placeOf(root, start).real;
    const inner = innerPath(above, real);
    if (base !== "" && inner !== null) {
      const end = inner === "" ? "" : `/${inner.replace(MAGIC, "\\$&")}`;
      return `${start.replace(MAGIC, "\\$&")}${end}${rest}`;
    }
    if (innerPath(real, above) !== null && start.startsWith("/") === glob.startsWith("/"))
      return glob;
  }
  return null;
}
;
function configPath(given) {
  return given["config"]?.[0]?.trim() || DEFAULT_CONFIG;
}
function resolveOptions({ root, given, pathArguments = [], configContent = null }) {
  const asked = givenLines(given, pathArguments);
  const configAsked = asked.get("config");
  const path = configAsked === void 0 ? null : resolve_parse("config", configAsked, null);
  const config = readConfig(root, path, configContent);
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
function resolve_parse(key, given, confineTo) {
  const definition = resolve_TABLE[key];
  if (given.lines.some((line) => line.includes("\0"))) {
    throw new Failure(`${given.place}: a value holds a NUL character, which no name can hold.`);
  }
  const value = definition.parse(given);
  if (confineTo !== null)
    definition.confine?.(value, confineTo, given.place);
  return value;
}
;
async function fingerprintShare(line, root) {
  const options = resolveOptions({ root, given: line.given, pathArguments: line.pathArguments });
  if (line.output === null) {
    throw new Failure("Option --output is missing: fingerprint writes its part there, such as part-1.parquet.");
  }
  const output = (0, external_node_path_namespaceObject.resolve)(line.output);
  const { world, endProgress } = commandWorld(line, root);
  const { fingerprint } = await import(
    /* webpackIgnore: true */
    "./fingerprint.js"
  );
  const share = await fingerprint(options, options.shard, output, world).finally(endProgress);
  if (!line.quiet)
    writeMessage(`data-hygiene: wrote ${display(output)}: ${share}
`);
}
var __webpack_exports__fingerprintShare = __webpack_exports__.E;
export { __webpack_exports__fingerprintShare as fingerprintShare };
