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
  t: () => (
    /* binding */
    csvReport
  )
});
;
const external_node_path_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");
;
const external_node_buffer_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");
;
const SURROGATE = new RegExp("\\p{Surrogate}", "u");
const SURROGATES = new RegExp("\\p{Surrogate}+", "gu");
const ESCAPE_BASE = 56320;
function decodePath(bytes) {
  if (isUtf8(bytes))
    return bytes.toString("utf8");
  let text = "";
  let offset = 0;
  while (offset < bytes.length) {
    const length = sequenceLength(bytes[offset]);
    const sequence = bytes.subarray(offset, offset + length);
    if (sequence.length === length && isUtf8(sequence)) {
      text += sequence.toString("utf8");
      offset += length;
    } else {
      text += String.fromCharCode(ESCAPE_BASE + bytes[offset]);
      offset += 1;
    }
  }
  return text;
}
function encodePath(path) {
  return process.platform === "win32" || !SURROGATE.test(path) ? path : lossless_pathBytes(path);
}
function lossless_pathBytes(path) {
  if (!SURROGATE.test(path))
    return Buffer.from(path, "utf8");
  const parts = [];
  let end = 0;
  for (const match of path.matchAll(SURROGATES)) {
    parts.push(Buffer.from(path.slice(end, match.index), "utf8"));
    parts.push(Buffer.from(Array.from(match[0], (unit) => unit.charCodeAt(0) & 255)));
    end = match.index + match[0].length;
  }
  parts.push(Buffer.from(path.slice(end), "utf8"));
  return Buffer.concat(parts);
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
function escapeCharacter(character) {
  const code = character.codePointAt(0);
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
const BETTER_ESCAPED = /##\[|[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;
const PLAIN = /^[ !$-[\]-~]*$/;
function written_jsonText(value) {
  return `${printable(JSON.stringify(value, null, 2))}
`;
}
function written_jsonString(text) {
  return isPlain(text) ? `"${text}"` : printable(JSON.stringify(text));
}
function isPlain(text) {
  return PLAIN.test(text);
}
function printable(json) {
  return json.replace(BETTER_ESCAPED, (match) => match === "##[" ? "#\\u0023[" : escapeUnit(match));
}
function escapeUnit(character) {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
function exactPath(key, path) {
  return isUtf8Path(path) ? {} : { [key]: base64Path(path) };
}
function base64Path(path) {
  return pathBytes(path).toString("base64");
}
;
const PART_LENGTH = 1e5;
const ITEMS = /* @__PURE__ */ Symbol("the items of a long list");
function* inParts(pieces) {
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
  return inParts(documentPieces(document));
}
function* itemsText(items, atOnce, depth, entryOf) {
  for (let at = 0; at < items.length; at += atOnce) {
    let nested = items.slice(at, at + atOnce).map(entryOf);
    let frame = "[";
    for (let level = 1; level < depth; level++) {
      nested = [nested];
      frame += `
${"  ".repeat(level)}[`;
    }
    const text = jsonText(nested).trimEnd();
    const last = at + atOnce >= items.length;
    yield `${text.slice(frame.length, text.lastIndexOf("}") + 1)}${last ? "" : ","}`;
  }
}
function* documentPieces(document) {
  yield* piecesOf(document, "\n");
  yield "\n";
}
function* piecesOf(value, line) {
  if (isLong(value))
    yield* listPieces(value, line);
  else if (!holdsLong(value))
    yield jsonText(value).trimEnd().replaceAll("\n", line);
  else {
    const isList = Array.isArray(value);
    let start = isList ? "[" : "{";
    for (const [key, member] of Object.entries(value)) {
      if (member === void 0)
        continue;
      yield `${start}${line}  ${isList ? "" : `${jsonString(key)}: `}`;
      yield* piecesOf(member, `${line}  `);
      start = ",";
    }
    yield `${line}${isList ? "]" : "}"}`;
  }
}
function* listPieces(list, line) {
  let isEmpty = true;
  for (const piece of list[ITEMS]) {
    yield isEmpty ? `[${piece}` : piece;
    isEmpty = false;
  }
  yield isEmpty ? "[]" : `${line}]`;
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
const cell_PLAIN = /^(?! *[=+@-])[ !$-+\--9<-[\]-~]*$/;
const FORMULA = /(?<=^|;)(?=[\s"']*[=+\-@\uff1d\uff0b\uff0d\uff20])/g;
const NEEDS_QUOTES = /[",\r\n]/;
function csvName(name) {
  return cell_PLAIN.test(name) ? name : csvCell(display(name).replace(FORMULA, "'"));
}
function csvCell(text) {
  return NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
;
function* recordLines(tables, groups) {
  let number = groups;
  for (const { groups: all, rule, severity } of tables) {
    for (const { id, members } of all) {
      number += 1;
      let part = "";
      for (const { path, split, label, isNew, line, row } of members) {
        const file = `${csvName(path)},${csvName(external_node_path_namespaceObject.posix.basename(path))},${csvName(external_node_path_namespaceObject.posix.extname(path))}`;
        part += `${file},,,${csvName(id)},true,${number},${csvName(split ?? "")},${csvName(label ?? "")},${csvCell(rule)},${severity},${isNew},row,${line ?? ""},${row},
`;
      }
      yield part;
    }
  }
}
;
const HEADER = "file_path,file_name,extension,size_bytes,size_mb,content_id,is_duplicate,duplicate_group,split,label,rules,severity,new,kind,line,row,similarity";
const WHOLE_FILE = ",bytes,,,";
const MEGABYTE = 1e6;
function csvReport(report) {
  return inParts(rows(report));
}
function* rows(report) {
  yield `${HEADER}
`;
  let number = 0;
  for (const { group, rules, severity, members } of report.judgement.findings) {
    number += 1;
    const size = group.size === null ? "," : `${group.size},${megabytes(group.size)}`;
    const ofGroup = `,${size},${csvName(group.id)},true,${number},`;
    const ofFinding = `,${csvCell(rules.join(";"))},${severity},`;
    let part = "";
    for (const { file, split, label, isNew } of members) {
      part += `${fileFields(file.path)}${ofGroup}${csvName(split ?? "")},${csvName(label ?? "")}${ofFinding}${isNew}${WHOLE_FILE}
`;
      if (part.length < PART_LENGTH)
        continue;
      yield part;
      part = "";
    }
    yield part;
  }
  yield* recordLines(report.tables, number);
}
function fileFields(path) {
  return `${csvName(path)},${csvName(external_node_path_namespaceObject.posix.basename(path))},${csvName(external_node_path_namespaceObject.posix.extname(path))}`;
}
function megabytes(bytes) {
  const decimals = String(bytes % MEGABYTE).padStart(6, "0").replace(/0+$/, "");
  const whole = Math.floor(bytes / MEGABYTE);
  return decimals === "" ? String(whole) : `${whole}.${decimals}`;
}
var __webpack_exports__csvReport = __webpack_exports__.t;
export { __webpack_exports__csvReport as csvReport };
