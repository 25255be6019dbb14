import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ // The require scope
/******/ var __nccwpck_require__ = {};
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/************************************************************************/
var __webpack_exports__ = {};

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  t: () => (/* binding */ csvReport)
});

;// CONCATENATED MODULE: external "node:path"
const external_node_path_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");
;// CONCATENATED MODULE: external "node:buffer"
const external_node_buffer_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");
;// CONCATENATED MODULE: ./build/paths/lossless.js

const SURROGATE = /\p{Surrogate}/u;
const SURROGATES = /\p{Surrogate}+/gu;
const ESCAPE_BASE = 0xdc00;
/**
 * Reads the bytes of a file name into text without losing any: a byte that is not part of valid UTF-8 becomes
 * the lone surrogate U+DC00 + byte. No valid UTF-8 decodes to a surrogate, so the mapping is one to one.
 * Method: PEP 383, "surrogateescape".
 */
function decodePath(bytes) {
    if (isUtf8(bytes))
        return bytes.toString('utf8');
    let text = '';
    let offset = 0;
    while (offset < bytes.length) {
        const length = sequenceLength(bytes[offset]);
        const sequence = bytes.subarray(offset, offset + length);
        if (sequence.length === length && isUtf8(sequence)) {
            text += sequence.toString('utf8');
            offset += length;
        }
        else {
            text += String.fromCharCode(ESCAPE_BASE + bytes[offset]);
            offset += 1;
        }
    }
    return text;
}
/**
 * The inverse of `decodePath`, in the form that Node's file functions take: exact bytes. On Windows names are
 * UTF-16 and go through unchanged.
 */
function encodePath(path) {
    return process.platform === 'win32' || !SURROGATE.test(path) ? path : lossless_pathBytes(path);
}
/** The exact bytes of a path that `decodePath` gave. */
function lossless_pathBytes(path) {
    if (!SURROGATE.test(path))
        return Buffer.from(path, 'utf8');
    const parts = [];
    let end = 0;
    for (const match of path.matchAll(SURROGATES)) {
        parts.push(Buffer.from(path.slice(end, match.index), 'utf8'));
        parts.push(Buffer.from(Array.from(match[0], (unit) => unit.charCodeAt(0) & 0xff)));
        end = match.index + match[0].length;
    }
    parts.push(Buffer.from(path.slice(end), 'utf8'));
    return Buffer.concat(parts);
}
/** Whether a path that `decodePath` gave was valid UTF-8. */
function lossless_isUtf8Path(path) {
    return !SURROGATE.test(path);
}
function sequenceLength(lead) {
    if (lead < 0x80)
        return 1;
    if (lead < 0xe0)
        return 2;
    if (lead < 0xf0)
        return 3;
    return 4;
}

;// CONCATENATED MODULE: ./build/text/display.js

/**
 * What must not reach a log, a terminal or a page as it is: control and C1 characters, line separators, bidi
 * and invisible characters, bytes that are not text, and the two marks by which a GitHub runner recognises a
 * command (`::` at the start of a line, `##[` anywhere in one). The backslash is escaped too, so that what is
 * shown can be read back without doubt.
 */
const UNSAFE = /::|##\[|\p{Surrogate}|[\\\u0000-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\u2800\u3164\ufeff\uffa0\ufff9-\ufffb\u{1bca0}-\u{1bca3}\u{1d173}-\u{1d17a}\u{e0000}-\u{e007f}]/gu;
/** Made when it is first asked for, which is hardly ever. */
let unsafeOrDoubtful = null;
const NAMED = {
    '::': ':\\x3a',
    '##[': '#\\x23[',
    '\\': '\\\\',
    '\n': '\\n',
    '\r': '\\r',
    '\t': '\\t',
};
/**
 * The one way to show a text that we did not write: a path, a label, a value from a config file. The result is
 * a single line that no runner, terminal or reader can take for anything else. Markdown and HTML need a second
 * step: see `markdown.ts`.
 */
function display(text) {
    return text.replace(UNSAFE, (match) => escaped(match));
}
/**
 * The same, and all but visible ASCII between two offsets (UTF-16 units, `to` not included) is escaped as well: for
 * names that look alike, see `alike.ts`.
 */
function displayBetween(text, from, to) {
    unsafeOrDoubtful ??= new RegExp(`(${UNSAFE.source})|[^!-~]`, 'gu');
    return text.replace(unsafeOrDoubtful, (match, unsafe, offset) => unsafe === undefined && (offset < from || offset >= to) ? match : escaped(match));
}
function escaped(match) {
    return NAMED[match] ?? escapeCharacter(match);
}
/**
 * A name as it stands in a report that programs read: raw, for the format to encode; escaped only where it is
 * not valid UTF-8, since then no such format can hold it.
 */
function writtenName(name) {
    return isUtf8Path(name) ? name : display(name);
}
function escapeCharacter(character) {
    const code = character.codePointAt(0);
    // Lone surrogates from U+DC80 to U+DCFF stand for raw bytes of a file name (see paths/lossless.ts): `\x80` is
    // the byte, `\u0080` the character, so that two names are never shown alike.
    if (code >= 0xdc80 && code <= 0xdcff)
        return `\\x${hex(code & 0xff, 2)}`;
    if (code < 0x80)
        return `\\x${hex(code, 2)}`;
    return code <= 0xffff ? `\\u${hex(code, 4)}` : `\\u{${hex(code, 5)}}`;
}
function hex(value, width) {
    return value.toString(16).padStart(width, '0');
}

;// CONCATENATED MODULE: ./build/report/written.js


/**
 * What JSON allows raw but a log or a terminal may obey, should the report be printed there: the runner's
 * `##[`, C1 controls, line separators, bidi marks. Escaped, they parse back to the same names.
 */
const BETTER_ESCAPED = /##\[|[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;
/** Printable ASCII without what JSON or a runner takes for more than a character. Most paths are nothing else. */
const PLAIN = /^[ !$-[\]-~]*$/;
/** A value as JSON that can be printed anywhere: two spaces of indentation, a final newline. */
function written_jsonText(value) {
    return `${printable(JSON.stringify(value, null, 2))}\n`;
}
/** A text as a JSON string that can be printed anywhere. */
function written_jsonString(text) {
    return isPlain(text) ? `"${text}"` : printable(JSON.stringify(text));
}
/** Whether a text is valid UTF-8 that JSON and every reader take as it stands between quotes. */
function isPlain(text) {
    return PLAIN.test(text);
}
function printable(json) {
    return json.replace(BETTER_ESCAPED, (match) => (match === '##[' ? '#\\u0023[' : escapeUnit(match)));
}
function escapeUnit(character) {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
/** The bytes of a path that no text can hold, under a key of their own. */
function exactPath(key, path) {
    return isUtf8Path(path) ? {} : { [key]: base64Path(path) };
}
/** The bytes of a path. */
function base64Path(path) {
    return pathBytes(path).toString('base64');
}

;// CONCATENATED MODULE: ./build/report/parts.js

/** Characters that a part has about: few enough for memory, enough to be quick. */
const PART_LENGTH = 100_000;
const ITEMS = Symbol('the items of a long list');
/** Puts small pieces of a text together to parts that are worth writing: what is told of a million files fits in no memory. */
function* inParts(pieces) {
    let part = '';
    for (const piece of pieces) {
        part += piece;
        if (part.length < PART_LENGTH)
            continue;
        yield part;
        part = '';
    }
    if (part !== '')
        yield part;
}
/**
 * A list whose items are put into words as they are asked for.
 * @param items pieces of their text: each item on a line of its own, indented as deep as it stands, with the line break
 * before it and a comma after all but the last
 */
function longList(items) {
    return { [ITEMS]: items };
}
/** A document as `jsonText` would write it, in parts, with long lists in it. */
function documentInParts(document) {
    return inParts(documentPieces(document));
}
/** The items of a long list, some at once, by what makes a document of each. */
function* itemsText(items, atOnce, depth, entryOf) {
    for (let at = 0; at < items.length; at += atOnce) {
        // Within lists of their own they stand as deep as in the whole document.
        let nested = items.slice(at, at + atOnce).map(entryOf);
        let frame = '[';
        for (let level = 1; level < depth; level++) {
            nested = [nested];
            frame += `\n${'  '.repeat(level)}[`;
        }
        const text = jsonText(nested).trimEnd();
        const last = at + atOnce >= items.length;
        yield `${text.slice(frame.length, text.lastIndexOf('}') + 1)}${last ? '' : ','}`;
    }
}
function* documentPieces(document) {
    yield* piecesOf(document, '\n');
    yield '\n';
}
/** @param line the line break and the indentation of the line on which the value begins */
function* piecesOf(value, line) {
    if (isLong(value))
        yield* listPieces(value, line);
    else if (!holdsLong(value))
        yield jsonText(value).trimEnd().replaceAll('\n', line);
    else {
        const isList = Array.isArray(value);
        let start = isList ? '[' : '{';
        for (const [key, member] of Object.entries(value)) {
            if (member === undefined)
                continue;
            yield `${start}${line}  ${isList ? '' : `${jsonString(key)}: `}`;
            yield* piecesOf(member, `${line}  `);
            start = ',';
        }
        yield `${line}${isList ? ']' : '}'}`;
    }
}
function* listPieces(list, line) {
    let isEmpty = true;
    for (const piece of list[ITEMS]) {
        yield isEmpty ? `[${piece}` : piece;
        isEmpty = false;
    }
    yield isEmpty ? '[]' : `${line}]`;
}
function holdsLong(value) {
    if (typeof value !== 'object' || value === null)
        return false;
    return isLong(value) || Object.values(value).some(holdsLong);
}
function isLong(value) {
    return typeof value === 'object' && value !== null && ITEMS in value;
}

;// CONCATENATED MODULE: ./build/report/csv/cell.js

/** Printable ASCII that no reader takes for more than a character, and no spreadsheet for a formula: most names. */
const cell_PLAIN = /^(?! *[=+@-])[ !$-+\--9<-[\]-~]*$/;
/**
 * Where a spreadsheet begins to calculate: at the start of a cell, which for some of them is also behind a semicolon,
 * blanks and quotes aside, with the wide forms that it takes for the same.
 * Source: OWASP, "CSV injection".
 */
const FORMULA = /(?<=^|;)(?=[\s"']*[=+\-@\uff1d\uff0b\uff0d\uff20])/g;
const NEEDS_QUOTES = /[",\r\n]/;
/**
 * A name as a cell: one line that no terminal, log or spreadsheet obeys. An apostrophe before `=`, `+`, `-` or `@` makes
 * a spreadsheet read it as text.
 */
function csvName(name) {
    return cell_PLAIN.test(name) ? name : csvCell(display(name).replace(FORMULA, "'"));
}
/** A text of ours as a cell. */
function csvCell(text) {
    return NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

;// CONCATENATED MODULE: ./build/report/csv/rows.js


/** One line per record of every group that is told one by one; groups are numbered on. */
function* recordLines(tables, groups) {
    let number = groups;
    for (const { groups: all, rule, severity } of tables) {
        for (const { id, members } of all) {
            number += 1;
            let part = '';
            for (const { path, split, label, isNew, line, row } of members) {
                const file = `${csvName(path)},${csvName(external_node_path_namespaceObject.posix.basename(path))},${csvName(external_node_path_namespaceObject.posix.extname(path))}`;
                part += `${file},,,${csvName(id)},true,${number},${csvName(split ?? '')},${csvName(label ?? '')},${csvCell(rule)},${severity},${isNew},row,${line ?? ''},${row},\n`;
            }
            yield part;
        }
    }
}

;// CONCATENATED MODULE: ./build/report/csv/csv.js




const HEADER = 'file_path,file_name,extension,size_bytes,size_mb,content_id,is_duplicate,duplicate_group,split,label,rules,severity,new,kind,line,row,similarity';
/** What a member that is a whole file with equal bytes has in the last four columns. */
const WHOLE_FILE = ',bytes,,,';
const MEGABYTE = 1_000_000;
/**
 * The CSV report by RFC 4180 (lines end in `\n`): one row per file of every group, groups numbered from 1. In parts.
 * Safe to print and to open in a spreadsheet; the JSON report has the exact names.
 */
function csvReport(report) {
    return inParts(rows(report));
}
function* rows(report) {
    yield `${HEADER}\n`;
    let number = 0;
    for (const { group, rules, severity, members } of report.judgement.findings) {
        number += 1;
        const size = group.size === null ? ',' : `${group.size},${megabytes(group.size)}`;
        // What is the same for every file is put together once: a group can have 500,000 of them.
        const ofGroup = `,${size},${csvName(group.id)},true,${number},`;
        const ofFinding = `,${csvCell(rules.join(';'))},${severity},`;
        let part = '';
        for (const { file, split, label, isNew } of members) {
            part += `${fileFields(file.path)}${ofGroup}${csvName(split ?? '')},${csvName(label ?? '')}${ofFinding}${isNew}${WHOLE_FILE}\n`;
            if (part.length < PART_LENGTH)
                continue;
            yield part;
            part = '';
        }
        yield part;
    }
    yield* recordLines(report.tables, number);
}
/** Path, name and extension. */
function fileFields(path) {
    return `${csvName(path)},${csvName(external_node_path_namespaceObject.posix.basename(path))},${csvName(external_node_path_namespaceObject.posix.extname(path))}`;
}
/** 1,000,000 bytes each, exactly: at most six decimals, no trailing zeros. */
function megabytes(bytes) {
    const decimals = String(bytes % MEGABYTE)
        .padStart(6, '0')
        .replace(/0+$/, '');
    const whole = Math.floor(bytes / MEGABYTE);
    return decimals === '' ? String(whole) : `${whole}.${decimals}`;
}

var __webpack_exports__csvReport = __webpack_exports__.t;
export { __webpack_exports__csvReport as csvReport };
