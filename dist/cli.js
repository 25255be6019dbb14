#!/usr/bin/env node
import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 24:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 986:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(24);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(760);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(874);
/* harmony import */ var _options_command_line_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(726);
/* harmony import */ var _options_help_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(10);
/* harmony import */ var _paths_real_place_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(605);
/* harmony import */ var _terminal_output_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(886);
/* harmony import */ var _text_display_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(400);
/* harmony import */ var _tool_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(756);









const OPEN = 0;
const SHUT = 1;
const FAILED = 2;
async function main(argv) {
    const line = (0,_options_command_line_js__WEBPACK_IMPORTED_MODULE_2__/* .parseCommandLine */ .D)(argv);
    if (line.help || line.version) {
        await (0,_terminal_output_js__WEBPACK_IMPORTED_MODULE_5__/* .writeToStandardOutput */ .V)(line.help ? (0,_options_help_js__WEBPACK_IMPORTED_MODULE_3__/* .helpText */ .B)(line.mode) : `${_tool_js__WEBPACK_IMPORTED_MODULE_7__/* .TOOL */ .j.version}\n`);
        return OPEN;
    }
    const root = rootOf(line.root);
    // Loaded only here, from a bundle of its own: --help, --version and a mistyped flag need none of it.
    if (line.mode === 'fingerprint') {
        const { fingerprintShare } = await import(/* webpackIgnore: true */ './fingerprint-share.js');
        await fingerprintShare(line, root);
        return OPEN;
    }
    const { scan } = await import(/* webpackIgnore: true */ './scan.js');
    const report = await scan(line, root);
    return report.judgement.verdict.result === 'pass' ? OPEN : SHUT;
}
function rootOf(given) {
    const root = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(given ?? '.');
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(root, { throwIfNoEntry: false })?.isDirectory())
        return (0,_paths_real_place_js__WEBPACK_IMPORTED_MODULE_4__/* .realPlace */ .o)(root) ?? root;
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_8__/* .Failure */ .H(`Option --root: "${(0,_text_display_js__WEBPACK_IMPORTED_MODULE_6__/* .display */ .Vy)(given ?? root)}" is not a directory`);
}
function describeFailure(error) {
    const message = error instanceof Error ? error.message : String(error);
    // The name, since the class itself stands once in each bundle.
    const isExpected = error instanceof Error && error.name === _failure_js__WEBPACK_IMPORTED_MODULE_8__/* .Failure */ .H.name;
    const lines = [`data-hygiene: ${isExpected ? message : `internal error: ${(0,_text_display_js__WEBPACK_IMPORTED_MODULE_6__/* .display */ .Vy)(message)}`}`];
    if (process.argv.includes('--debug') && error instanceof Error)
        lines.push(error.stack ?? '');
    else if (!isExpected)
        lines.push('data-hygiene: --debug shows where it happened; please report it');
    process.stderr.write(`${lines.join('\n')}\n`);
    return FAILED;
}
// At once: all is written, and taking a large heap apart (50 ms) helps nobody.
process.exit(await main(process.argv.slice(2)).catch(describeFailure));

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 874:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ Failure)
/* harmony export */ });
/**
 * A failure that the user can act on: its message says in one line what went wrong, where, and what to do.
 * Both doors show the message alone; any other error is a fault of this program.
 * Names inside the message must already have passed `display`.
 */
class Failure extends Error {
    name = 'Failure';
}


/***/ }),

/***/ 968:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   BU: () => (/* binding */ FORMAT_NAMES),
/* harmony export */   K2: () => (/* binding */ FILE_FORMAT_NAMES)
/* harmony export */ });
/* unused harmony export loadFormat */
/**
 * The one table of formats: a new one is a folder in `report/` and a line here. Help, options, schema and README list
 * what stands here, in this order. Each is a bundle of its own, loaded when it is asked for: a run prints one or two.
 */
const FORMATS = {
    text: async () => (await import(/* webpackIgnore: true */ './report-text-text.js')).textReport,
    json: async () => (await import(/* webpackIgnore: true */ './report-json-json.js')).jsonReport,
    csv: async () => (await import(/* webpackIgnore: true */ './report-csv-csv.js')).csvReport,
    markdown: async () => (await import(/* webpackIgnore: true */ './report-markdown-markdown.js')).markdownReport,
    sarif: async () => (await import(/* webpackIgnore: true */ './report-sarif-sarif.js')).sarifReport,
    html: async () => (await import(/* webpackIgnore: true */ './report-html-html.js')).htmlReport,
    junit: async () => (await import(/* webpackIgnore: true */ './report-junit-junit.js')).junitReport,
    gitlab: async () => (await import(/* webpackIgnore: true */ './report-gitlab-gitlab.js')).gitlabReport,
};
/** What the main report can be printed in. */
const FORMAT_NAMES = Object.keys(FORMATS);
/** What a report file can be written in: all but the one for a terminal. */
const FILE_FORMAT_NAMES = FORMAT_NAMES.filter((name) => name !== 'text');
/** Loads the format of this name, which is one of the table: the options let no other pass. */
function loadFormat(name) {
    const known = FORMAT_NAMES.find((each) => each === name);
    if (known === undefined)
        throw new TypeError(`there is no format "${name}"`);
    return FORMATS[known]();
}


/***/ }),

/***/ 321:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  p8: () => (/* reexport */ COMMENT_MODES),
  d$: () => (/* reexport */ FAIL_ON),
  LS: () => (/* reexport */ IF_NO_FILES_FOUND),
  GW: () => (/* reexport */ KINDS),
  kd: () => (/* reexport */ KIND_NAMES),
  FN: () => (/* reexport */ MODES),
  y0: () => (/* reexport */ table/* RULES */.y0),
  oC: () => (/* reexport */ SEVERITIES),
  Hl: () => (/* reexport */ SOURCES)
});

// UNUSED EXPORTS: DIGEST_ALGORITHMS, EVIDENCE, MEASURED, POINTER_KINDS, RECOGNISED_BY, SKIP_REASONS

;// CONCATENATED MODULE: ./build/rules/rule.js
/** From the gravest down. */
const SEVERITIES = ['error', 'warning', 'notice'];
/** How sure it is that the members of a group are the same: equal by proof, or very much alike. */
const CERTAINTIES = (/* unused pure expression or super */ null && (['proof', 'likeness']));

// EXTERNAL MODULE: ./build/rules/table.js + 10 modules
var table = __nccwpck_require__(938);
;// CONCATENATED MODULE: ./build/model/options.js


const SOURCES = ['auto', 'git', 'files'];
const FAIL_ON = ['new', 'any', 'none'];
const IF_NO_FILES_FOUND = ['error', 'warn', 'ignore'];
/** When the pull request gets a comment. */
const COMMENT_MODES = ['never', 'on-failure', 'always'];
/** What a run does: all of it, or a part of what is too much for one machine. */
const MODES = ['scan', 'fingerprint', 'judge'];
/** Ways in which samples can be the same, beside all bytes being equal. */
const KINDS = ['rows', 'pictures', 'near-pictures'];
/** A kind of group as rules and reports name it. */
const KIND_NAMES = ['bytes', 'row', 'picture', 'near-picture'];

;// CONCATENATED MODULE: ./build/model/work.js
/** What was found on disk at a path. */
const MEASURED = { file: 0, linked: 1, symlink: 2, special: 3, failed: 4 };
/** Hashes that pointers know contents by, and that can be taken of bytes; see `pointers/identity.ts`. */
const DIGEST_ALGORITHMS = (/* unused pure expression or super */ null && (['sha256', 'md5', 'md5-lf']));

;// CONCATENATED MODULE: ./build/model.js
/** The types that travel between the stages: options → snapshot → match → judge → report. */













/***/ }),

/***/ 724:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  FH: () => (/* binding */ choiceOf),
  Sw: () => (/* binding */ choose),
  ZA: () => (/* binding */ suggest)
});

// EXTERNAL MODULE: ./build/failure.js
var failure = __nccwpck_require__(874);
;// CONCATENATED MODULE: ./build/options/nearest.js
const CHARACTERS_PER_EDIT = 3;
/**
 * The name that was probably meant: the one with the fewest edits from `text`, if it needs at most one edit per
 * three characters (and never more than that of its own length); `null` if none is that near. Upper and lower
 * case count as equal. Of names equally near, the first one.
 */
function nearest(text, names) {
    let best = null;
    let fewest = Number.POSITIVE_INFINITY;
    for (const name of names) {
        const bound = Math.max(1, Math.floor(name.length / CHARACTERS_PER_EDIT));
        // Also bounds the work: `text` is foreign and can be very long.
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
/**
 * Number of edits between two texts: insert, delete, replace a character, or swap two neighbours.
 * Method: Damerau–Levenshtein distance, restricted form (optimal string alignment), in three rows.
 */
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

// EXTERNAL MODULE: ./build/options/quote.js
var quote = __nccwpck_require__(901);
;// CONCATENATED MODULE: ./build/options/choice.js



/** A parser for an option whose value is one of some words, written exactly so. */
function choiceOf(choices) {
    return ({ lines, place }) => choose(choices, lines[0], place);
}
/**
 * The one of `choices` that is `value`.
 * @throws {Failure} naming the value, all choices and the nearest one.
 */
function choose(choices, value, place) {
    const choice = choices.find((candidate) => candidate === value);
    if (choice !== undefined)
        return choice;
    throw new failure/* Failure */.H(`${place}: ${(0,quote/* quote */.h)(value)} is not one of ${choices.join(', ')}${suggest(value, choices)}.`);
}
/** What an error about an unknown name adds: ` (did you mean NAME?)`, or nothing if no name is near. */
function suggest(value, names, prefix = '') {
    const near = nearest(value, names);
    return near === null ? '' : ` (did you mean ${prefix}${near}?)`;
}


/***/ }),

/***/ 726:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  D: () => (/* binding */ parseCommandLine)
});

;// CONCATENATED MODULE: external "node:util"
const external_node_util_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");
// EXTERNAL MODULE: ./build/failure.js
var failure = __nccwpck_require__(874);
// EXTERNAL MODULE: ./build/formats.js
var formats = __nccwpck_require__(968);
// EXTERNAL MODULE: ./build/model.js + 3 modules
var model = __nccwpck_require__(321);
// EXTERNAL MODULE: ./build/options/choice.js + 1 modules
var choice = __nccwpck_require__(724);
// EXTERNAL MODULE: ./build/options/flags.js
var flags = __nccwpck_require__(522);
// EXTERNAL MODULE: ./build/options/modes.js + 1 modules
var modes = __nccwpck_require__(833);
// EXTERNAL MODULE: ./build/options/quote.js
var quote = __nccwpck_require__(901);
// EXTERNAL MODULE: ./build/options/table.js + 17 modules
var table = __nccwpck_require__(908);
;// CONCATENATED MODULE: ./build/options/command-line.js









/** What the command line knows, and what stands for its value; `null` for a switch. */
const PLACEHOLDERS = new Map([
    ...flags/* FLAG_ROWS */.z.map(({ name, flag }) => [name, flag.placeholder]),
    ...flags/* FLAGS */.W.map(({ name, placeholder }) => [name, placeholder]),
]);
const SHORT_NAMES = new Map(flags/* FLAGS */.W.flatMap((flag) => ('short' in flag ? [[flag.name, flag.short]] : [])));
const FLAG_NAMES = new Set(flags/* FLAGS */.W.map((flag) => flag.name));
/**
 * Reads `[fingerprint|judge] [PATH…] [--OPTION VALUE]…`; after `--` everything is a PATH.
 * @param argv without the names of the program and the script.
 * @throws {Failure} for an unknown option, a missing or superfluous value, an empty PATH.
 */
function parseCommandLine(argv) {
    // Only as the first word: a directory of that name is called ./judge.
    const mode = model/* MODES */.FN.find((word) => word === argv[0] && word !== 'scan') ?? 'scan';
    const given = mode === 'scan' ? {} : { mode: [mode] };
    const pathArguments = [];
    const flags = new Map();
    for (const token of tokenize(mode === 'scan' ? argv : argv.slice(1))) {
        if (token.kind === 'positional')
            pathArguments.push(nonEmptyPath(token.value));
        if (token.kind !== 'option')
            continue;
        const name = knownName(token.name, token.rawName);
        const value = checkedValue(token, name);
        if (isFlag(name)) {
            if (value !== '' && flags.has(name))
                throw new failure/* Failure */.H(`Option --${name} is given twice; keep one of the two.`);
            flags.set(name, value);
        }
        else {
            given[name] = [...(given[name] ?? []), value];
        }
    }
    (0,modes/* assertOfMode */.$)(mode, given, [...flags.keys()]);
    return {
        mode,
        given,
        pathArguments,
        root: flags.get('root') ?? null,
        format: (0,choice/* choose */.Sw)(formats/* FORMAT_NAMES */.BU, flags.get('format') ?? 'text', 'Option --format'),
        output: flags.get('output') ?? null,
        quiet: flags.has('quiet'),
        progress: !flags.has('no-progress'),
        color: !flags.has('no-color'),
        debug: flags.has('debug'),
        version: flags.has('version'),
        help: flags.has('help'),
    };
}
function tokenize(argv) {
    const options = Object.fromEntries(Array.from(PLACEHOLDERS, ([name, placeholder]) => {
        const type = placeholder === null ? 'boolean' : 'string';
        const short = SHORT_NAMES.get(name);
        return [name, short === undefined ? { type } : { type, short }];
    }));
    return (0,external_node_util_namespaceObject.parseArgs)({ args: [...argv], options, strict: false, tokens: true, allowPositionals: true }).tokens;
}
function knownName(name, rawName) {
    if (PLACEHOLDERS.has(name))
        return name;
    if (table/* OPTION_ROWS */.a.some((row) => row.name === name))
        throw new failure/* Failure */.H(`Option ${rawName} is one of the action, not of the command line; remove it.`);
    const near = (0,choice/* suggest */.ZA)(name, [...PLACEHOLDERS.keys()], '--');
    throw new failure/* Failure */.H(`Unknown option ${(0,quote/* quote */.h)(rawName)}${near}; --help lists all options.`);
}
/** The value of a flag that takes one, which is never empty; `''` for a switch. */
function checkedValue({ rawName, value, inlineValue = false }, name) {
    if (PLACEHOLDERS.get(name) === null) {
        if (value === undefined)
            return '';
        throw new failure/* Failure */.H(`Option ${rawName} takes no value, but was given ${(0,quote/* quote */.h)(value)}.`);
    }
    if (value === undefined || value.trim() === '')
        throw new failure/* Failure */.H(`Option ${rawName} needs a value.`);
    if (!inlineValue && value.length > 1 && value.startsWith('-')) {
        throw new failure/* Failure */.H(`Option ${rawName} needs a value, but ${(0,quote/* quote */.h)(value)} follows; if that is the value, write ` +
            `${(0,quote/* quote */.h)(`${rawName}=${value}`)}.`);
    }
    return value;
}
function isFlag(name) {
    return FLAG_NAMES.has(name);
}
function nonEmptyPath(path) {
    if (path === '')
        throw new failure/* Failure */.H("A PATH is empty; give '.' for the whole root, or leave it out.");
    return path;
}


/***/ }),

/***/ 522:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ FLAGS),
/* harmony export */   z: () => (/* binding */ FLAG_ROWS)
/* harmony export */ });
/* harmony import */ var _formats_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(968);
/* harmony import */ var _text_quantity_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(717);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(908);



/** The flags of the command line that are no options of the scan, in the order in which they are shown. */
const FLAGS = [
    { name: 'format', placeholder: 'FORMAT', help: `${(0,_text_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .orList */ .A3)(_formats_js__WEBPACK_IMPORTED_MODULE_0__/* .FORMAT_NAMES */ .BU)} [text]` },
    { name: 'output', placeholder: 'FILE', help: 'write the report there, not to stdout' },
    { name: 'root', placeholder: 'DIR', help: 'what paths are relative to [.]' },
    { name: 'quiet', placeholder: null, help: 'no messages but errors' },
    { name: 'no-progress', placeholder: null, help: 'no progress, on a terminal either' },
    { name: 'no-color', placeholder: null, help: 'no colour, on a terminal either' },
    { name: 'debug', placeholder: null, help: 'say more about what is done' },
    { name: 'version', placeholder: null, help: 'show the version' },
    { name: 'help', short: 'h', placeholder: null, help: 'show this help' },
];
/** The options that are also flags, in the order in which they are shown. */
const FLAG_ROWS = _table_js__WEBPACK_IMPORTED_MODULE_1__/* .OPTION_ROWS */ .a.filter((row) => row.flag !== null);


/***/ }),

/***/ 10:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ helpText)
/* harmony export */ });
/* harmony import */ var _flags_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(522);
/* harmony import */ var _modes_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(833);


const GUTTER = 2;
const WIDTH = 80;
const JUDGED = 'Exit status: 0 the gate is open, 1 it is shut, 2 bad usage or a failed scan.';
/** What is said around the options. */
const WORDS = {
    scan: {
        usage: [
            'Usage: data-hygiene [PATH…] [--OPTION VALUE]…',
            '       data-hygiene fingerprint|judge --help (data past one machine)',
            'Finds duplicate data: leaks between splits, label conflicts and plain copies.',
        ],
        options: 'What to scan and how to judge it (options with lines may repeat):',
        end: JUDGED,
    },
    fingerprint: {
        usage: [
            'Usage: data-hygiene fingerprint [PATH…] --shard I/N --output FILE [--OPTION …]…',
            'Lists all data, reads one share of it, and writes what judge needs of that.',
        ],
        options: 'What to read, alike for all shares (options with lines may repeat):',
        end: 'Exit status: 0 the part is written, 2 bad usage or it could not be done.',
    },
    judge: {
        usage: [
            'Usage: data-hygiene judge PART… [--OPTION VALUE]…',
            'Judges the parts that fingerprint wrote as if one machine had read all data.',
        ],
        options: 'How to judge it (options with lines may repeat):',
        end: JUDGED,
    },
};
const CODE_SPAN = /^`([^`]+)`$/;
/** The help of the command line: fits a screen of 80 columns and 40 lines; ends with a line break. */
function helpText(mode = 'scan') {
    const rows = _flags_js__WEBPACK_IMPORTED_MODULE_0__/* .FLAG_ROWS */ .z.filter(({ name }) => (0,_modes_js__WEBPACK_IMPORTED_MODULE_1__/* .isOf */ .y)(mode, name));
    const options = rows.map(({ name, flag, default: fallback }) => [
        `  --${name} ${flag.placeholder}`,
        `${flag.help}${shortDefault(fallback)}`,
    ]);
    const flags = _flags_js__WEBPACK_IMPORTED_MODULE_0__/* .FLAGS */ .W.filter(({ name }) => (0,_modes_js__WEBPACK_IMPORTED_MODULE_1__/* .isOf */ .y)(mode, name)).map((flag) => [
        `  ${'short' in flag ? `-${flag.short}, ` : ''}--${flag.name}${flag.placeholder === null ? '' : ` ${flag.placeholder}`}`,
        flag.name === 'output' && mode === 'fingerprint' ? 'where the part is written; must be given' : flag.help,
    ]);
    const width = GUTTER + Math.max(...[...options, ...flags].map(([left = '']) => left.length));
    const lines = (rows) => rows.flatMap(([left = '', right = '']) => wrapped(right, WIDTH - width).map((line, index) => `${(index === 0 ? left : '').padEnd(width)}${line}`));
    return [
        ...WORDS[mode].usage,
        '',
        WORDS[mode].options,
        ...lines(options),
        '',
        'What to show:',
        ...lines(flags),
        '',
        WORDS[mode].end,
        '',
    ].join('\n');
}
/** A text in lines of at most so many characters, broken between words. */
function wrapped(text, width) {
    const lines = [];
    let line = '';
    for (const word of text.split(' ')) {
        if (line !== '' && `${line} ${word}`.length > width) {
            lines.push(line);
            line = word;
        }
        else
            line = line === '' ? word : `${line} ${word}`;
    }
    return [...lines, line];
}
/** Defaults of several words are left to the README. */
function shortDefault(text) {
    const [, value] = CODE_SPAN.exec(text) ?? [];
    return value === undefined ? '' : ` [${value}]`;
}


/***/ }),

/***/ 833:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  $: () => (/* binding */ assertOfMode),
  y: () => (/* binding */ isOf)
});

// EXTERNAL MODULE: ./build/failure.js
var failure = __nccwpck_require__(874);
// EXTERNAL MODULE: ./build/model.js + 3 modules
var model = __nccwpck_require__(321);
// EXTERNAL MODULE: ./build/options/table.js + 17 modules
var table = __nccwpck_require__(908);
;// CONCATENATED MODULE: ./build/options/raw.js


/**
 * Brings raw values into lines. A value with nothing in it counts as not given, since that is how an action sees
 * an absent input.
 * @param pathArguments paths for `paths` that are taken whole: a name can hold anything.
 * @throws {Failure} if an option that takes one value was given several.
 */
function givenLines(raw, pathArguments) {
    const given = new Map();
    for (const { name, kind } of OPTION_ROWS) {
        const values = raw[name] ?? [];
        const place = `Option ${name}`;
        const isList = kind === 'list' || kind === 'map-list';
        if (!isList && values.length > 1) {
            throw new Failure(`${place} is given twice, but takes one value; keep one of the two.`);
        }
        const lines = values.flatMap((value) => (isList ? splitLines(value) : value.trim()));
        const filled = [...lines.filter((line) => line !== ''), ...(name === 'paths' ? pathArguments : [])];
        const [first, ...rest] = filled;
        if (first !== undefined)
            given.set(name, { lines: [first, ...rest], place });
    }
    return given;
}
/** The lines of a text, without surrounding space and without empty ones. */
function splitLines(text) {
    return text
        .split(/\r?\n/)
        .map((line) => line.trim())
        .filter((line) => line !== '');
}

;// CONCATENATED MODULE: ./build/options/modes.js



/** What fingerprints a share and what judges them have options of their own; all that is not here is for every mode. */
const ONLY_IN = {
    ...modes_all(['fingerprint'], ['shard']),
    ...modes_all(['fingerprint', 'judge'], ['parts']),
    ...modes_all(['judge'], ['groups']),
    ...modes_all(['scan', 'fingerprint'], ['paths', 'exclude', 'source', 'min-size', 'compare']),
    ...modes_all(['scan', 'fingerprint'], ['columns', 'cache', 'splits', 'labels', 'if-no-files-found']),
    ...modes_all(['scan', 'judge'], ['read-limit', 'rules', 'fail-on', 'baseline', 'comment', 'reports', 'format']),
    ...modes_all(['scan'], ['base']),
};
function modes_all(modes, names) {
    return Object.fromEntries(names.map((name) => [name, modes]));
}
/** Whether an option or flag says something in a mode. */
function isOf(mode, name) {
    return ONLY_IN[name]?.includes(mode) ?? true;
}
/**
 * Makes sure that nothing is given that a mode takes no notice of. A config file is for all modes, and is not asked.
 * @throws {Failure} naming what is
 */
function assertOfMode(mode, given, flags = []) {
    const names = Object.keys(given).filter((name) => given[name]?.some((value) => splitLines(value).length > 0));
    const stranger = [...names, ...flags].find((name) => !isOf(mode, name));
    if (stranger === undefined)
        return;
    const modes = model/* MODES */.FN.filter((other) => isOf(other, stranger));
    throw new failure/* Failure */.H(`Option ${stranger} is one of ${modes.join(' and ')}, not of ${mode}; remove it.`);
}


/***/ }),

/***/ 901:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ quote)
/* harmony export */ });
/* harmony import */ var _text_display_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(400);

const MAX_CHARACTERS = 80;
/** A given value for an error message: on one line, safe, in quotes, cut where it is long. */
function quote(value) {
    // The slice bounds the work: a value can be as long as a config file.
    const characters = Array.from(value.slice(0, 4 * MAX_CHARACTERS));
    const shown = (0,_text_display_js__WEBPACK_IMPORTED_MODULE_0__/* .display */ .Vy)(characters.slice(0, MAX_CHARACTERS).join(''));
    return characters.length > MAX_CHARACTERS ? `'${shown}…'` : `'${shown}'`;
}


/***/ }),

/***/ 908:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  a: () => (/* binding */ OPTION_ROWS)
});

// UNUSED EXPORTS: OPTION_TABLE

// EXTERNAL MODULE: ./build/formats.js
var formats = __nccwpck_require__(968);
// EXTERNAL MODULE: ./build/model.js + 3 modules
var model = __nccwpck_require__(321);
// EXTERNAL MODULE: ./build/text/quantity.js
var quantity = __nccwpck_require__(717);
// EXTERNAL MODULE: ./build/options/choice.js + 1 modules
var choice = __nccwpck_require__(724);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(760);
// EXTERNAL MODULE: ./build/failure.js
var failure = __nccwpck_require__(874);
// EXTERNAL MODULE: ./build/paths/real-place.js
var real_place = __nccwpck_require__(605);
// EXTERNAL MODULE: ./build/options/quote.js
var quote = __nccwpck_require__(901);
;// CONCATENATED MODULE: ./build/options/confined-place.js




/** Git's own directory, also as file systems know it that fold case, drop final dots or shorten names. */
const GIT_DIRECTORY = /^(?:\.git|git~\d+)[. ]*$/i;
/**
 * Keeps reports that the config file asks for below the root and out of `.git`, through symbolic links too.
 * @throws {Failure} naming the first path that leads elsewhere.
 */
function confineReports(reports, root, place) {
    for (const { path } of reports)
        confine(path, root, `${place}: ${(0,quote/* quote */.h)(path)} is not a place for a report`);
}
/**
 * Keeps the baseline that the config file names to the same places.
 * @throws {Failure} naming it if it leads elsewhere.
 */
function confineBaseline(path, root, place) {
    if (path !== null)
        confine(path, root, `${place}: ${(0,quote/* quote */.h)(path)} is not a place for a baseline`);
}
function confine(path, root, fault) {
    if (staysBelow(root, path))
        return;
    throw new failure/* Failure */.H(`${fault}; a config file can only name files below the root and outside .git.`);
}
function staysBelow(root, path) {
    const absolute = (0,external_node_path_.resolve)(root, path);
    if ((0,external_node_path_.isAbsolute)(path) || !isOrdinary((0,external_node_path_.relative)((0,external_node_path_.resolve)(root), absolute)))
        return false;
    const [realRoot, realPath] = [(0,real_place/* realPlace */.o)((0,external_node_path_.resolve)(root)), (0,real_place/* realPlace */.o)(absolute)];
    return realRoot !== null && realPath !== null && isOrdinary((0,external_node_path_.relative)(realRoot, realPath));
}
/** Whether a path relative to the root leads to something below it that isn't git's. */
function isOrdinary(path) {
    const names = path.split(/[\\/]/);
    return (path !== '' && !(0,external_node_path_.isAbsolute)(path) && names[0] !== '..' && !names.some((name) => GIT_DIRECTORY.test(name)));
}

;// CONCATENATED MODULE: ./build/options/definition.js
/** Where the config file is looked for when no option names one; relative to the root, with `/`. */
const DEFAULT_CONFIG = '.github/data-hygiene.yml';

;// CONCATENATED MODULE: ./build/options/pair.js


/**
 * Reads `NAME: VALUE`, divided at the first colon; the value may hold others.
 * @param form what was expected, for the error: `RULE: SEVERITY`.
 * @throws {Failure} if there is no colon, or nothing on one side of it.
 */
function readPair(line, place, form) {
    const colon = line.indexOf(':');
    const name = line.slice(0, Math.max(0, colon)).trim();
    const value = line.slice(colon + 1).trim();
    if (name === '' || value === '') {
        throw new failure/* Failure */.H(`${place}: ${(0,quote/* quote */.h)(line)} is not of the form ${form}.`);
    }
    return { name, value };
}

;// CONCATENATED MODULE: ./build/options/reports.js






const FORM = `FORMAT: PATH with a format of ${formats/* FILE_FORMAT_NAMES */.K2.join(', ')}`;
/**
 * Reads lines `FORMAT: PATH`.
 * @throws {Failure} if a format is unknown, or if two reports have the same path.
 */
function parseReports({ lines, place }) {
    const taken = new Set();
    return lines.map((line) => {
        const { name, value } = readPair(line, place, FORM);
        const format = (0,choice/* choose */.Sw)(formats/* FILE_FORMAT_NAMES */.K2, name, place);
        const normal = external_node_path_.posix.normalize(value);
        if (taken.has(normal)) {
            throw new failure/* Failure */.H(`${place}: two reports have the path ${(0,quote/* quote */.h)(value)}; give each a path of its own.`);
        }
        taken.add(normal);
        return { format, path: value };
    });
}

;// CONCATENATED MODULE: ./build/options/token.js

/** What can stand in the header of a request. */
const TOKEN = /^[\x21-\x7e]+$/;
/**
 * Reads a token.
 * @throws {Failure} if it can't be one. The error never repeats it.
 */
function parseToken({ lines, place }) {
    const [token] = lines;
    if (TOKEN.test(token))
        return token;
    throw new failure/* Failure */.H(`${place}: the value can't be a token, since it holds a space, a line break or a character that is not ASCII.`);
}

;// CONCATENATED MODULE: ./build/options/door-options.js








/** Where options come from, and what happens to the findings. */
const DOOR_OPTIONS = {
    root: {
        name: 'root',
        kind: 'text',
        value: 'a directory',
        default: 'the workspace, or the one repository below it in which all `paths` lie',
        flag: null,
        description: 'Action only: the directory of the repository below the workspace, where the checkout was given a `path`. ' +
            'The other inputs are then as seen from there. The command has `--root`.',
        inConfigFile: false,
        parse: ({ lines }) => lines[0],
        fallback: () => null,
    },
    config: {
        name: 'config',
        kind: 'text',
        value: 'a path',
        default: `\`${DEFAULT_CONFIG}\` if present`,
        flag: { placeholder: 'FILE', help: 'these options as YAML' },
        description: 'A YAML file with the same options. An input or a flag comes before it.',
        inConfigFile: false,
        parse: ({ lines }) => lines[0],
        fallback: () => null,
    },
    comment: {
        name: 'comment',
        kind: 'choice',
        choices: model/* COMMENT_MODES */.p8,
        value: '`never`, `on-failure` or `always`',
        default: '`never`',
        flag: null,
        description: 'Action only: one comment on the pull request, kept up to date. Needs the permission `pull-requests: write`.',
        inConfigFile: true,
        parse: (0,choice/* choiceOf */.FH)(model/* COMMENT_MODES */.p8),
        fallback: () => 'never',
    },
    reports: {
        name: 'reports',
        kind: 'map-list',
        names: formats/* FILE_FORMAT_NAMES */.K2,
        value: `lines \`FORMAT: PATH\`, with ${(0,quantity/* orList */.A3)(formats/* FILE_FORMAT_NAMES */.K2.map((name) => `\`${name}\``))}`,
        default: 'none',
        flag: { placeholder: 'FORMAT:FILE', help: `${(0,quantity/* orList */.A3)(formats/* FILE_FORMAT_NAMES */.K2)} to a file` },
        description: 'Report files to write as well, relative to the root.',
        inConfigFile: true,
        parse: parseReports,
        fallback: () => [],
        confine: confineReports,
    },
    ifNoFilesFound: {
        name: 'if-no-files-found',
        kind: 'choice',
        choices: model/* IF_NO_FILES_FOUND */.LS,
        value: '`error`, `warn` or `ignore`',
        default: '`error` if `paths` was given, else `warn`',
        flag: { placeholder: 'WHAT', help: 'what to do then: error, warn or ignore' },
        description: 'What to do when there is nothing to scan, so that a typo does not pass in silence.',
        inConfigFile: true,
        parse: (0,choice/* choiceOf */.FH)(model/* IF_NO_FILES_FOUND */.LS),
        fallback: (pathsGiven) => (pathsGiven ? 'error' : 'warn'),
    },
    token: {
        name: 'token',
        kind: 'text',
        value: 'a GitHub token',
        default: '`github.token`',
        // biome-ignore lint/suspicious/noTemplateCurlyInString: GitHub's way to write an expression.
        inputDefault: '${{ github.token }}',
        flag: null,
        description: 'Action only: used for `comment` alone, and to read what the checkout lacks.',
        inConfigFile: false,
        parse: parseToken,
        fallback: () => null,
    },
};

// EXTERNAL MODULE: ./build/rules/table.js + 10 modules
var table = __nccwpck_require__(938);
;// CONCATENATED MODULE: ./build/options/base.js


/**
 * Reads what to compare with: a name that git resolves to a commit. Whether there is one is for git to say.
 * @throws {Failure} if it starts with `-`, which git would take for an option.
 */
function parseBase({ lines, place }) {
    const [ref] = lines;
    if (!ref.startsWith('-'))
        return ref;
    throw new failure/* Failure */.H(`${place}: ${(0,quote/* quote */.h)(ref)} is not a git ref; give a branch, a tag or a commit.`);
}

;// CONCATENATED MODULE: ./build/options/layout.js



const AUTOMATIC = ['auto', 'none'];
const LABEL = '{label}';
/**
 * Reads which files are in which split: `auto`, `none`, or lines `NAME: GLOB`.
 * @throws {Failure} if a line is none of these, if both kinds are mixed, or if a name holds `/`.
 */
function parseSplits({ lines, place }) {
    const word = automatic(lines.find((line) => automatic(line) !== undefined));
    if (word === undefined)
        return lines.map((line) => splitLine(line, place));
    if (lines.length === 1)
        return word;
    throw new failure/* Failure */.H(`${place}: ${word} stands alone; give either auto, or none, or lines NAME: GLOB.`);
}
/**
 * Reads what the class of a file is: `auto`, `none`, or a pattern such as `data/{label}/**`.
 * @throws {Failure} if it is none of these, or a pattern that holds `{label}` more than once.
 */
function parseLabels({ lines, place }) {
    const [pattern] = lines;
    const word = automatic(pattern);
    if (word !== undefined)
        return word;
    const count = pattern.split(LABEL).length - 1;
    if (pattern.startsWith('!') && !pattern.startsWith('!(')) {
        throw new failure/* Failure */.H(`${place}: ${(0,quote/* quote */.h)(pattern)} starts with !; write ./!NAME for a name that starts with !.`);
    }
    if (count === 1)
        return { pattern };
    throw new failure/* Failure */.H(`${place}: ${(0,quote/* quote */.h)(pattern)} is neither auto, nor none, nor a pattern that holds ${LABEL} exactly once, ` +
        `such as data/${LABEL}/**.`);
}
/** `!` before a glob stays there: it means all that the glob doesn't. */
function splitsFromRoot(splits, rooted) {
    if (typeof splits === 'string')
        return splits;
    return splits.map(({ name, glob }) => {
        const isNegated = glob.startsWith('!') && !glob.startsWith('!(');
        return { name, glob: isNegated ? `!${rooted(glob.slice(1))}` : rooted(glob) };
    });
}
function labelsFromRoot(labels, rooted) {
    return typeof labels === 'string' ? labels : { pattern: rooted(labels.pattern) };
}
function splitLine(line, place) {
    const { name, value } = readPair(line, place, 'NAME: GLOB, nor auto, nor none');
    if (!name.includes('/'))
        return { name, glob: value };
    throw new failure/* Failure */.H(`${place}: the split name ${(0,quote/* quote */.h)(name)} holds /; give NAME: GLOB with a name that has none.`);
}
function automatic(line) {
    return AUTOMATIC.find((word) => word === line);
}

;// CONCATENATED MODULE: ./build/options/rules.js





/** What a rule can be set to. */
const RULE_SETTINGS = [...model/* SEVERITIES */.oC, 'off'];
/** What can stand before the colon. */
const RULE_NAMES = [
    ...model/* RULES */.y0,
    ...model/* RULES */.y0.flatMap((rule) => model/* KIND_NAMES */.kd.map((kind) => `${rule}/${kind}`)),
];
/**
 * Reads lines `RULE: SEVERITY` and `RULE/KIND: SEVERITY`; a rule that none of them names keeps its default.
 * @throws {Failure} if a rule or a severity is unknown, or if a rule is set in two ways.
 */
function parseRules({ lines, place }) {
    const given = new Map();
    for (const line of lines) {
        const { name, value } = readPair(line, place, `RULE: SEVERITY with a severity of ${RULE_SETTINGS.join(', ')}`);
        const rule = name.includes('/') ? (0,choice/* choose */.Sw)(RULE_NAMES, name, place) : (0,choice/* choose */.Sw)(model/* RULES */.y0, name, place);
        const setting = (0,choice/* choose */.Sw)(RULE_SETTINGS, value, `${place}, rule ${rule}`);
        const earlier = given.get(rule);
        if (earlier !== undefined && earlier !== setting) {
            throw new failure/* Failure */.H(`${place}: ${rule} is set to ${earlier} and to ${setting}; keep one of the two.`);
        }
        given.set(rule, setting);
    }
    return withoutBytes({ ...table/* DEFAULT_RULES */.ck, ...Object.fromEntries(given) });
}
/** What is said of equal bytes alone becomes the rule's own setting, and that of the other kinds what the rule's was. */
function withoutBytes(settings) {
    for (const rule of model/* RULES */.y0) {
        const { [`${rule}/bytes`]: ofBytes } = settings;
        if (ofBytes === undefined)
            continue;
        delete settings[`${rule}/bytes`];
        settings[`${rule}/row`] ??= settings[rule];
        settings[`${rule}/picture`] ??= settings[rule];
        settings[rule] = ofBytes;
    }
    return settings;
}

;// CONCATENATED MODULE: ./build/options/judge-options.js







/** What the findings mean, and which of them shut the gate. */
const JUDGE_OPTIONS = {
    splits: {
        name: 'splits',
        kind: 'map-list',
        value: '`auto`, `none`, or lines `NAME: GLOB`',
        default: '`auto`',
        flag: { placeholder: 'NAME:GLOB', help: 'which files are train, test …; or auto, none' },
        description: 'Which files are train, validation, test, and so on. The first line that matches a file counts.',
        inConfigFile: true,
        parse: parseSplits,
        fromRoot: splitsFromRoot,
        fallback: () => 'auto',
    },
    labels: {
        name: 'labels',
        kind: 'text',
        value: '`auto`, `none`, or a pattern with `{label}`',
        default: '`auto`',
        flag: { placeholder: 'PATTERN', help: 'path with {label} as class; or auto, none' },
        description: 'The class of a file, such as `data/{label}/**`.',
        inConfigFile: true,
        parse: parseLabels,
        fromRoot: labelsFromRoot,
        hasLabel: true,
        fallback: () => 'auto',
    },
    rules: {
        name: 'rules',
        kind: 'map-list',
        names: RULE_NAMES,
        choices: RULE_SETTINGS,
        value: 'lines `RULE: error|warning|notice|off`, or `RULE/KIND: …`',
        default: model/* RULES */.y0.map((rule) => `\`${rule}: ${table/* DEFAULT_RULES */.ck[rule]}\``).join(', '),
        flag: { placeholder: 'RULE:LEVEL', help: 'error, warning, notice or off for a rule' },
        description: 'The severity of each rule, or of a rule for one kind of groups (`split-leakage/row`). Rules that are not named keep their default.',
        inConfigFile: true,
        parse: parseRules,
        fallback: () => ({ ...table/* DEFAULT_RULES */.ck }),
    },
    failOn: {
        name: 'fail-on',
        kind: 'choice',
        choices: model/* FAIL_ON */.d$,
        value: '`new`, `any` or `none`',
        default: '`new`',
        flag: { placeholder: 'WHICH', help: 'what fails the build: new, any or none' },
        description: '`new`: an error-level finding that is new against the base fails the build; with no base known every ' +
            'finding is new. `any`: any error-level finding does. `none`: report only.',
        inConfigFile: true,
        parse: (0,choice/* choiceOf */.FH)(model/* FAIL_ON */.d$),
        fallback: () => 'new',
    },
    base: {
        name: 'base',
        kind: 'text',
        value: 'a git ref or commit',
        default: 'from the event',
        flag: { placeholder: 'REF', help: 'git ref to compare with' },
        description: 'What to compare with: findings that it has too are not new. By default what a pull request, a merge ' +
            'queue or a push is based on. Given a ref, its merge base with HEAD.',
        inConfigFile: true,
        parse: parseBase,
        fallback: () => null,
    },
    baseline: {
        name: 'baseline',
        kind: 'text',
        value: 'a path',
        default: 'none',
        flag: { placeholder: 'FILE', help: 'accepted findings: an earlier JSON report' },
        description: 'An earlier JSON report, relative to the root. Findings that it has too are not new.',
        inConfigFile: true,
        parse: ({ lines }) => lines[0],
        fallback: () => null,
        confine: confineBaseline,
    },
};

;// CONCATENATED MODULE: ./build/options/shard.js


/** More shares are a mistake. */
const MOST_SHARDS = 100_000;
/**
 * Reads `I/N`.
 * @throws {Failure} if it is no such share
 */
function parseShard({ lines: [text], place }) {
    const match = /^([1-9][0-9]{0,5})\/([1-9][0-9]{0,5})$/.exec(text);
    const [number, of] = [Number(match?.[1]), Number(match?.[2])];
    if (match === null || number > of || of > MOST_SHARDS) {
        throw new failure/* Failure */.H(`${place}: ${(0,quote/* quote */.h)(text)} is no share of the work; write I/N with I from 1 to N, such as 1/4, N at most 100,000.`);
    }
    return { number, of };
}

;// CONCATENATED MODULE: ./build/options/part-options.js



/** How work that is too much for one machine is shared. */
const PART_OPTIONS = {
    mode: {
        name: 'mode',
        kind: 'choice',
        choices: model/* MODES */.FN,
        value: '`scan`, `fingerprint` or `judge`',
        default: '`scan`',
        flag: null,
        description: 'For data past one machine: `fingerprint` reads one share of it and writes what `judge` needs, which judges all ' +
            'shares together. The command has them as first words: `data-hygiene fingerprint`, `data-hygiene judge`.',
        inConfigFile: false,
        parse: (0,choice/* choiceOf */.FH)(model/* MODES */.FN),
        fallback: () => 'scan',
    },
    shard: {
        name: 'shard',
        kind: 'text',
        value: '`I/N`, I from 1 to N',
        default: '`1/1`',
        flag: { placeholder: 'I/N', help: 'which share to read: 1/4 is the first of four' },
        description: 'For `fingerprint`: which share of the data is read, such as `1/4`.',
        inConfigFile: false,
        parse: parseShard,
        fallback: () => ({ number: 1, of: 1 }),
    },
    parts: {
        name: 'parts',
        kind: 'list',
        value: 'paths or globs, one per line',
        default: 'none',
        flag: null,
        description: 'For `fingerprint`: the file that is written, such as `part-1.parquet`. For `judge`: the files to be judged ' +
            'together, such as `parts/*.parquet`. The command has `--output` and arguments for them.',
        inConfigFile: false,
        parse: ({ lines }) => [...lines],
        fallback: () => [],
    },
    groups: {
        name: 'groups',
        kind: 'text',
        value: 'a path or a glob',
        default: 'none',
        flag: { placeholder: 'FILE', help: 'repeated keys that an engine has found' },
        description: 'For `judge`: Parquet with the keys that come more than once, as DuckDB or Spark find them by ' +
            '`integrations/repeated-keys.sql`. They are believed.',
        inConfigFile: false,
        parse: ({ lines }) => lines[0],
        fallback: () => null,
    },
};

;// CONCATENATED MODULE: ./build/options/columns.js



const ROLES = ['label', 'split', 'ignore'];
const LINE = /^(?:(.*?)\s+)?([\w-]+)\s*:\s*(.*)$/;
/**
 * Reads lines `label: NAME`, `split: NAME` and `ignore: NAME`, each with an optional glob before it.
 * @throws {Failure} if a line is none of these
 */
function parseColumns({ lines, place }) {
    return lines.map((line) => {
        const [, glob = '', word = '', written = ''] = LINE.exec(line.trim()) ?? [];
        const name = written.trim();
        const role = ROLES.find((candidate) => candidate === word);
        if (role === undefined || name === '') {
            const hint = word === '' ? '' : (0,choice/* suggest */.ZA)(word, ROLES);
            throw new failure/* Failure */.H(`${place}: ${(0,quote/* quote */.h)(line)} is not of the form label: NAME, split: NAME or ignore: NAME, with an optional glob before it${hint}.`);
        }
        return { glob: glob.trim() === '' ? null : glob.trim(), role, name };
    });
}

;// CONCATENATED MODULE: ./build/options/size.js


const SIZE = /^(\d{1,20})(?:\.(\d{1,20}))?[ \t]*([a-z]+)?$/i;
const UNITS = new Map([
    ['b', 1n],
    ['kb', 1000n],
    ['mb', 1000n ** 2n],
    ['gb', 1000n ** 3n],
    ['tb', 1000n ** 4n],
    ['kib', 1024n],
    ['mib', 1024n ** 2n],
    ['gib', 1024n ** 3n],
    ['tib', 1024n ** 4n],
]);
/**
 * Reads a size: whole bytes (`4096`), or a number with a unit (`1.5 MB`: powers of 1,000; `1MiB`: powers of
 * 1,024). A fraction of a byte counts as a whole one.
 * @throws {Failure} if it is none of these, or more bytes than a number holds exactly.
 */
function parseSize({ lines, place }) {
    const [value] = lines;
    const [, whole = '', fraction = '', unit = ''] = SIZE.exec(value) ?? [];
    const factor = UNITS.get(unit.toLowerCase());
    if (whole === '' || (unit === '' ? fraction !== '' : factor === undefined)) {
        throw new failure/* Failure */.H(`${place}: ${(0,quote/* quote */.h)(value)} is not a size; give bytes such as 4096, or a number with one of the units ` +
            'B, KB, MB, GB, TB, KiB, MiB, GiB, TiB, such as 10KB.');
    }
    // In integers, since 1.1 times 1000 and the like are not exact in floating point and would round up wrongly.
    const scale = 10n ** BigInt(fraction.length);
    const bytes = (BigInt(whole + fraction) * (factor ?? 1n) + scale - 1n) / scale;
    if (bytes > BigInt(Number.MAX_SAFE_INTEGER)) {
        throw new failure/* Failure */.H(`${place}: ${(0,quote/* quote */.h)(value)} is too large; give at most ${Number.MAX_SAFE_INTEGER} bytes.`);
    }
    return Number(bytes);
}

;// CONCATENATED MODULE: ./build/options/compare.js



/**
 * Reads kinds of sameness, one a line, or `auto` alone.
 * @throws {Failure} if one is unknown, or `auto` stands beside others
 */
function parseCompare({ lines, place }) {
    if (lines.length === 1 && lines[0] === 'auto')
        return 'auto';
    const words = lines.length === 1 ? ['auto', ...model/* KINDS */.GW] : model/* KINDS */.GW;
    const chosen = lines.map((line) => (0,choice/* choose */.Sw)(words, line, place));
    return model/* KINDS */.GW.filter((kind) => chosen.includes(kind));
}
/**
 * Reads a size, or `none`.
 * @throws {Failure} if it is neither
 */
function parseReadLimit(given) {
    return given.lines[0] === 'none' ? null : parseSize(given);
}

;// CONCATENATED MODULE: ./build/options/patterns.js


const patterns_AUTOMATIC = 'auto';
/**
 * Reads what to scan: a glob or a name per line; `null` for `auto`.
 * @throws {Failure} if a line starts with `!`, which elsewhere leaves something out, or if `auto` does not stand alone.
 */
function parsePaths(given) {
    if (given.lines.includes(patterns_AUTOMATIC)) {
        if (given.lines.length === 1)
            return null;
        throw new failure/* Failure */.H(`${given.place}: auto stands alone; give either auto or globs and directories, and ./auto for a directory of that name.`);
    }
    return withoutNegation(given, 'use exclude to leave something out, and ./!NAME for a name that starts with !');
}
/**
 * Reads what to leave out: a glob per line.
 * @throws {Failure} if a line starts with `!`.
 */
function parseExclude(given) {
    return withoutNegation(given, 'exclude leaves out what matches, so it needs no !');
}
function withoutNegation({ lines, place }, advice) {
    for (const line of lines) {
        if (line.startsWith('!'))
            throw new failure/* Failure */.H(`${place}: ${(0,quote/* quote */.h)(line)} starts with !; ${advice}.`);
    }
    return [...lines];
}

;// CONCATENATED MODULE: ./build/options/scan-options.js






const DEFAULT_READ_LIMIT = 4_000_000_000;
/** What to scan. */
const SCAN_OPTIONS = {
    paths: {
        name: 'paths',
        kind: 'list',
        value: '`auto`, or globs or directories, one per line',
        default: '`auto`',
        flag: { placeholder: 'GLOB', help: 'same as PATH; or auto' },
        description: 'Which files are data. `auto`: everything that is data by what it is, wherever it lies, but in directories of ' +
            'code and documentation. A directory means everything below it.',
        inConfigFile: true,
        parse: parsePaths,
        fallback: () => null,
    },
    exclude: {
        name: 'exclude',
        kind: 'list',
        value: 'globs, one per line',
        default: 'none',
        flag: { placeholder: 'GLOB', help: 'what to leave out' },
        description: 'Files to leave out, on top of those that are never scanned.',
        inConfigFile: true,
        parse: parseExclude,
        fromRoot: (globs, rooted) => globs.map(rooted),
        fallback: () => [],
    },
    source: {
        name: 'source',
        kind: 'choice',
        choices: model/* SOURCES */.Hl,
        value: '`auto`, `git` or `files`',
        default: '`auto`',
        flag: { placeholder: 'KIND', help: 'auto, git (no data read) or files (on disk)' },
        description: '`git`: what is committed or staged, by the ids that git has for it, so that no data is read. `files`: ' +
            'what lies on disk, by content. `auto`: `git` for tracked files, content for modified and untracked ones.',
        inConfigFile: true,
        parse: (0,choice/* choiceOf */.FH)(model/* SOURCES */.Hl),
        fallback: () => 'auto',
    },
    minSize: {
        name: 'min-size',
        kind: 'size',
        value: 'bytes, or a size such as `10KB` or `1MiB`',
        default: '`1`',
        flag: { placeholder: 'SIZE', help: 'skip smaller files: 4096, 10KB, 1MiB' },
        description: 'Smaller files are skipped, and counted.',
        inConfigFile: true,
        parse: parseSize,
        fallback: () => 1,
    },
    compare: {
        name: 'compare',
        kind: 'list',
        value: '`auto`, or `rows`, `pictures`, `near-pictures`, one per line',
        default: '`auto`',
        flag: { placeholder: 'KIND', help: 'beside equal bytes: rows, pictures, near-pictures' },
        description: 'What counts as the same beside equal bytes. `rows`: records of tables with equal content. `auto`: each kind ' +
            'for which there is data, within `read-limit`.',
        inConfigFile: true,
        parse: parseCompare,
        fallback: () => 'auto',
    },
    readLimit: {
        name: 'read-limit',
        kind: 'size',
        value: 'a size such as `4GB`, or `none`',
        default: '`4GB`',
        flag: { placeholder: 'SIZE', help: 'how much compare may read in a run: 4GB, none' },
        description: 'How much content may be read for one kind of `compare` in one run. A kind over it is left out whole, with a ' +
            'warning.',
        inConfigFile: true,
        parse: parseReadLimit,
        fallback: () => DEFAULT_READ_LIMIT,
    },
    columns: {
        name: 'columns',
        kind: 'map-list',
        value: 'lines `label: NAME`, `split: NAME`, `ignore: NAME`, each with an optional glob before it',
        default: 'none',
        flag: { placeholder: 'ROLE:NAME', help: 'tables: label:NAME, split:NAME, ignore:NAME' },
        description: 'Which column of a table is the label, which says the split, which are no content, such as ' +
            '`data/a.csv label: diagnosis`.',
        inConfigFile: true,
        parse: parseColumns,
        fallback: () => [],
    },
    cache: {
        name: 'cache',
        kind: 'text',
        value: 'a directory outside of what is scanned',
        default: 'none',
        flag: { placeholder: 'DIR', help: 'remember contents here; read only changes' },
        description: 'Keeps what was learnt of contents, so that the next scan reads only what has changed since. It is believed: ' +
            'only those whom you trust may write to it.',
        // Who changes the repository must not choose what is believed of it.
        inConfigFile: false,
        parse: ({ lines }) => lines[0],
        fallback: () => null,
    },
};

;// CONCATENATED MODULE: ./build/options/table.js




/**
 * Every option there is, in the order in which they are shown. The action's inputs, the flags, the keys of the
 * config file, its schema, the help text and the README's table all come from here; the compiler refuses a row
 * without its member of `Options` and a member without its row.
 */
const OPTION_TABLE = {
    ...SCAN_OPTIONS,
    ...JUDGE_OPTIONS,
    ...DOOR_OPTIONS,
    ...PART_OPTIONS,
};
/** All definitions, in the order in which they are shown. */
const OPTION_ROWS = Object.values(OPTION_TABLE);


/***/ }),

/***/ 358:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  q0: () => (/* binding */ decodePath),
  O0: () => (/* binding */ encodePath)
});

// UNUSED EXPORTS: isUtf8Path, pathBytes

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
    if ((0,external_node_buffer_namespaceObject.isUtf8)(bytes))
        return bytes.toString('utf8');
    let text = '';
    let offset = 0;
    while (offset < bytes.length) {
        const length = sequenceLength(bytes[offset]);
        const sequence = bytes.subarray(offset, offset + length);
        if (sequence.length === length && (0,external_node_buffer_namespaceObject.isUtf8)(sequence)) {
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
    return process.platform === 'win32' || !SURROGATE.test(path) ? path : pathBytes(path);
}
/** The exact bytes of a path that `decodePath` gave. */
function pathBytes(path) {
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
function isUtf8Path(path) {
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


/***/ }),

/***/ 605:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ realPlace)
/* harmony export */ });
/* unused harmony export realTarget */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(24);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(760);
/* harmony import */ var _lossless_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(358);



/** Where `path` is once links are followed, whether or not its end exists; `null` where that can't be known. */
function realPlace(path) {
    try {
        return (0,_lossless_js__WEBPACK_IMPORTED_MODULE_2__/* .decodePath */ .q0)(node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native((0,_lossless_js__WEBPACK_IMPORTED_MODULE_2__/* .encodePath */ .O0)(path), 'buffer'));
    }
    catch {
        if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path) === path || isThere(path))
            return null;
        const parent = realPlace((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path));
        return parent === null ? null : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(parent, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path));
    }
}
/** True for a link that leads nowhere yet: what is written to it would land there. */
function isThere(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)((0,_lossless_js__WEBPACK_IMPORTED_MODULE_2__/* .encodePath */ .O0)(path), { throwIfNoEntry: false }) !== undefined;
    }
    catch {
        return true;
    }
}
/** As many as Linux follows. */
const MOST_LINKS = 40;
/** Where what is written to an absolute path lands, through links that lead nowhere yet, too. */
function realTarget(path, links = MOST_LINKS) {
    const real = realPlace(path);
    const directory = real === null && links > 0 ? realPlace(dirname(path)) : null;
    if (real !== null || directory === null)
        return real ?? path;
    try {
        const target = decodePath(readlinkSync(encodePath(path), { encoding: 'buffer' }));
        return realTarget(resolve(directory, target), links - 1);
    }
    catch {
        return path;
    }
}


/***/ }),

/***/ 938:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  ck: () => (/* binding */ DEFAULT_RULES),
  y0: () => (/* binding */ RULES)
});

// UNUSED EXPORTS: RULE, RULE_WORDS, defaultRules

;// CONCATENATED MODULE: ./build/rules/difference.js
/** What a rule about copies alone stands between. */
const NOTHING = { names: [], sets: [] };
/** Whether two copies in one dataset differ in their split, or in their label. Copies without one agree with all. */
function differ(copies, on) {
    let first = null;
    // Most groups lie in one dataset: a map for each of them took longer than all else here.
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
        }
        else {
            others ??= new Map();
            const known = others.get(copy.dataset);
            if (known === undefined)
                others.set(copy.dataset, value);
            else if (known !== value)
                return true;
        }
    }
    return false;
}
/** Whether two copies lie in one dataset. */
function meet(copies) {
    const [first, second] = copies;
    if (first === undefined || second === undefined)
        return false;
    // Nearly always: no set for each group.
    if (datasetOf(first) === datasetOf(second))
        return true;
    return new Set(copies.map(datasetOf)).size < copies.length;
}
/** The splits, or labels, in which copies of one dataset differ. */
function differences(copies, on, compare) {
    const byDataset = new Map();
    for (const copy of copies) {
        const value = copy[on];
        if (value === null)
            continue;
        const known = byDataset.get(copy.dataset);
        if (known)
            known.add(value);
        else
            byDataset.set(copy.dataset, new Set([value]));
    }
    const sets = [...byDataset.values()].filter(({ size }) => size > 1).map((names) => [...names].sort(compare));
    const [only, ...more] = sets;
    if (only === undefined)
        return NOTHING;
    return { names: more.length === 0 ? only : [...new Set(sets.flat())].sort(compare), sets };
}
function datasetOf({ dataset }) {
    return dataset ?? '';
}

;// CONCATENATED MODULE: ./build/rules/layers.js
/** Layers of cookiecutter-data-science, and those of Kedro with their numbers. */
const LAYER = /(?<=^|\/)(?:raw|interim|processed|external|0[1-8]_(?:raw|intermediate|primary|feature|model_input|models|model_output|reporting))(?=\/)/i;
/** Finds the data layer that a file lies in; `null`: it lies in none. */
function layerOf(path) {
    const found = LAYER.exec(path);
    if (found === null)
        return null;
    const end = found.index + found[0].length;
    return { layer: found[0].toLowerCase(), rest: path.slice(0, found.index) + path.slice(end) };
}

;// CONCATENATED MODULE: ./build/rules/derived-copy.js


const REASON = 'The content went from one data layer to the next without a change.';
const ADVICE = 'If that is not meant, check the step between the layers.';
/** The same file stands in several data layers: a step of the pipeline passed it on unchanged. */
const derivedCopy = {
    name: 'derived-copy',
    severity: { proof: 'notice', likeness: 'notice' },
    unless: ['split-leakage', 'label-conflict'],
    isBrokenBy: differOnlyInLayer,
    compares: null,
    between: () => NOTHING,
    words: {
        title: 'Derived copy',
        meaning: 'The same content lies in several data layers, such as raw and processed.',
        reason: REASON,
        advice: ADVICE,
        reasonBetween: () => REASON,
        groupAdvice: ADVICE,
        pairAdvice: () => ADVICE,
        directoryAdvice: ADVICE,
    },
};
function differOnlyInLayer(copies) {
    const layers = new Set();
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

;// CONCATENATED MODULE: ./build/rules/duplicate-file.js

const duplicate_file_REASON = 'A copy adds no information: it only gives its content more weight, and takes space.';
const duplicate_file_ADVICE = 'Keep one of the copies.';
const PAIR_ADVICE = 'Remove one of the two.';
/** The same content lies in several places of one dataset, and nothing explains it. */
const duplicateFile = {
    name: 'duplicate-file',
    severity: { proof: 'error', likeness: 'notice' },
    unless: ['split-leakage', 'label-conflict', 'derived-copy'],
    isBrokenBy: meet,
    compares: null,
    between: () => NOTHING,
    words: {
        title: 'Duplicate file',
        meaning: 'Several files of one dataset hold the same content, with no leak between splits and no conflict of labels.',
        reason: duplicate_file_REASON,
        advice: duplicate_file_ADVICE,
        reasonBetween: () => duplicate_file_REASON,
        groupAdvice: duplicate_file_ADVICE,
        pairAdvice: () => PAIR_ADVICE,
        directoryAdvice: 'Keep one of the directories.',
    },
};

;// CONCATENATED MODULE: ./build/rules/duplicate-row.js

const duplicate_row_REASON = 'A repeated record adds no information: it only gives its content more weight.';
const duplicate_row_ADVICE = 'If the repeats are not meant, keep one of each.';
/** The same record stands several times in one split. Groups of files never break it. */
const duplicateRow = {
    name: 'duplicate-row',
    severity: { proof: 'warning', likeness: null },
    unless: ['split-leakage', 'label-conflict'],
    isBrokenBy: () => false,
    compares: null,
    between: () => NOTHING,
    words: {
        title: 'Duplicate row',
        meaning: 'Records of tables repeat within one split, with the same label.',
        reason: duplicate_row_REASON,
        advice: duplicate_row_ADVICE,
        reasonBetween: () => duplicate_row_REASON,
        groupAdvice: duplicate_row_ADVICE,
        pairAdvice: () => duplicate_row_ADVICE,
        directoryAdvice: duplicate_row_ADVICE,
    },
};

;// CONCATENATED MODULE: ./build/paths/order.js
const FIRST_SURROGATE = 0xd800;
const FIRST_AFTER_SURROGATES = 0xe000;
/**
 * Orders paths by code point, which for valid UTF-8 is the order of their bytes, so that the order is the same
 * on every machine and in every language that reads the report.
 */
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
/** UTF-16 puts surrogates below U+E000, although the characters that they encode come after U+FFFF. */
function codePointRank(unit) {
    if (unit < FIRST_SURROGATE)
        return unit;
    return unit < FIRST_AFTER_SURROGATES ? unit + 0x10000 : unit;
}
/** Sorts by path, in place. What git and directory walks give is mostly in order already, and checking is cheap. */
function sortByPath(items) {
    return sortByKey(items, ({ path }) => path);
}
/** Sorts by a path that each item has, in place. */
function sortByKey(items, pathOf) {
    for (let index = 1; index < items.length; index++) {
        if (comparePaths(pathOf(items[index - 1]), pathOf(items[index])) > 0) {
            return items.sort((left, right) => comparePaths(pathOf(left), pathOf(right)));
        }
    }
    return items;
}

;// CONCATENATED MODULE: ./build/rules/label-conflict.js


const label_conflict_REASON = 'The same content has different labels, so at least one of them is wrong.';
const label_conflict_ADVICE = 'Keep the copy with the right label and remove the others.';
const label_conflict_PAIR_ADVICE = 'Keep the copy with the right label and remove the other.';
/** The same content has two labels in one dataset, so that at least one of them is wrong. */
const labelConflict = {
    name: 'label-conflict',
    severity: { proof: 'error', likeness: 'warning' },
    unless: [],
    isBrokenBy: (copies) => differ(copies, 'label'),
    compares: 'label',
    between: (copies) => differences(copies, 'label', comparePaths),
    words: {
        title: 'Label conflict',
        meaning: 'The same content has different labels within one dataset.',
        reason: label_conflict_REASON,
        advice: label_conflict_ADVICE,
        reasonBetween: () => label_conflict_REASON,
        groupAdvice: label_conflict_ADVICE,
        pairAdvice: () => label_conflict_PAIR_ADVICE,
        directoryAdvice: 'Keep the directory with the right label and remove what repeats it.',
    },
};

;// CONCATENATED MODULE: ./build/rules/shared-file.js

const shared_file_REASON = 'The datasets are not independent of each other: whoever uses both has this content twice.';
const shared_file_ADVICE = 'If they are used together, keep it in one of them.';
/** Datasets have a content in common that each of them holds once: templates, examples, variants of one another. */
const sharedFile = {
    name: 'shared-file',
    severity: { proof: 'notice', likeness: null },
    unless: ['split-leakage', 'label-conflict', 'duplicate-file', 'derived-copy'],
    isBrokenBy: (copies) => copies.length > 1,
    compares: null,
    between: () => NOTHING,
    words: {
        title: 'Shared file',
        meaning: 'The same content lies in different datasets, once in each.',
        reason: shared_file_REASON,
        advice: shared_file_ADVICE,
        reasonBetween: () => shared_file_REASON,
        groupAdvice: shared_file_ADVICE,
        pairAdvice: () => shared_file_ADVICE,
        directoryAdvice: 'If they are used together, keep one of the directories.',
    },
};

;// CONCATENATED MODULE: ./build/rules/split-order.js

/** The splits whose roles are known, in the order in which they are always shown. */
const STANDARD_SPLITS = ['train', 'validation', 'test'];
/** Orders splits as they are shown: train, validation, test, then the others by name. */
function compareSplits(left, right) {
    return rank(left) - rank(right) || comparePaths(left, right);
}
/** Whether a split is one of those whose roles are known. */
function isStandardSplit(split) {
    return split !== undefined && STANDARD_SPLITS.includes(split);
}
function rank(split) {
    const index = STANDARD_SPLITS.indexOf(split);
    return index < 0 ? STANDARD_SPLITS.length : index;
}

;// CONCATENATED MODULE: ./build/rules/split-leakage.js


const ONE_SPLIT = 'Keep the content in one split only.';
/** What a leak does to the roles that splits usually have; the first line whose splits all leak applies. */
const REASONS = [
    {
        splits: ['train', 'validation', 'test'],
        reason: 'The model would be validated and tested on what it was trained on.',
    },
    { splits: ['train', 'test'], reason: 'The model would be tested on what it was trained on.' },
    { splits: ['train', 'validation'], reason: 'The model would be validated on what it was trained on.' },
    { splits: ['validation', 'test'], reason: 'The model would be tested on what it was tuned on.' },
];
/** Train and validation together: what lies in either of them lies there by nature. */
const TOGETHER = 'trainval';
const PARTS = new Set(['train', 'validation']);
function leaks(copies) {
    // Hardly ever: nothing is made for the other groups.
    if (!copies.some(({ split }) => split === TOGETHER))
        return true;
    return apart(differences(copies, 'split', compareSplits)).sets.length > 0;
}
/** Without pairs of which one holds the other by nature. */
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
/** The same content lies in two splits of one dataset: what is tested or validated on was seen in training. */
const splitLeakage = {
    name: 'split-leakage',
    severity: { proof: 'error', likeness: 'warning' },
    unless: [],
    isBrokenBy: (copies) => differ(copies, 'split') && leaks(copies),
    compares: 'split',
    between: (copies) => apart(differences(copies, 'split', compareSplits)),
    words: {
        title: 'Split leakage',
        meaning: 'The same content lies in different splits of one dataset.',
        reason: 'A score on one split would count content that another split has already shown to the model.',
        advice: 'Keep each content in one split only.',
        reasonBetween(splits) {
            const roles = REASONS.find((line) => line.splits.every((split) => splits.includes(split)));
            if (roles)
                return roles.reason;
            const others = splits.length > 2 ? 'the others' : 'the other';
            return `These splits would not be independent: a score on one would count content of ${others}.`;
        },
        groupAdvice: ONE_SPLIT,
        pairAdvice([first, second]) {
            const areStandard = isStandardSplit(first) && isStandardSplit(second);
            return areStandard
                ? `Keep what is in ${second} out of ${first}: remove the copy from ${first}.`
                : ONE_SPLIT;
        },
        directoryAdvice: ONE_SPLIT,
    },
};

;// CONCATENATED MODULE: ./build/rules/table.js






/** From the gravest down; every list of rules is shown in this order. */
const TABLE = [splitLeakage, labelConflict, duplicateFile, duplicateRow, derivedCopy, sharedFile];
/** From the gravest down. */
const RULES = TABLE.map(({ name }) => name);
/** All that is known of each rule. */
const RULE = byName((rule) => rule);
/** How each rule is spoken of. */
const RULE_WORDS = byName(({ words }) => words);
/** The severity of each rule when nothing is given. */
const DEFAULT_RULES = defaultRules('proof');
/** The severity of each rule for groups of one certainty when nothing is given; `off` where it can't be broken. */
function defaultRules(certainty) {
    return byName(({ severity }) => severity[certainty] ?? 'off');
}
function byName(read) {
    return Object.fromEntries(TABLE.map((rule) => [rule.name, read(rule)]));
}


/***/ }),

/***/ 886:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  V: () => (/* binding */ writeToStandardOutput)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(24);
;// CONCATENATED MODULE: ./build/content/read.js


/**
 * A link put in a file's place after it was listed must not be followed, and a pipe must not be waited for.
 * Windows has neither flag.
 */
const OPEN_FLAGS = external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NOFOLLOW ?? 0) | (external_node_fs_.constants.O_NONBLOCK ?? 0);
/** Opens a file for reading; see `OPEN_FLAGS`. @throws a system error if that is not possible */
function openForReading(location) {
    return openSync(location, OPEN_FLAGS);
}
/**
 * Makes sure that an open file still is what it was when it was listed.
 * @param size bytes
 * @param modified when it was last changed, in milliseconds
 * @throws {Failure} if it is not
 */
function assertUnchanged(file, size, modified) {
    const stat = fstatSync(file);
    if (!stat.isFile() || stat.size !== size || stat.mtimeMs !== modified)
        throw changed();
}
/**
 * Reads from `position` of an open file until there are enough bytes, or the file ends.
 * @param length bytes to ask for; may be more than enough, so that a file that has grown shows without another call
 * @returns number of bytes read
 */
function fill(file, memory, offset, length, position, enough = length) {
    let done = 0;
    while (done < enough) {
        const count = readSync(file, memory, offset + done, length - done, position + done);
        if (count === 0)
            break;
        done += count;
    }
    return done;
}
/**
 * Fills `target` with the beginning of a file.
 * @param size what the file measured when it was listed, in bytes
 * @throws {Failure} if the file no longer has that size; a system error if it can't be read
 */
function readBeginning(location, size, target) {
    withFile(location, size, (file) => {
        if (fill(file, target, 0, target.length, 0) < target.length)
            throw changed();
    });
}
/** An error of the file system in one line, without the path that its message repeats: `EACCES: permission denied`. */
function read_describeReadError(error) {
    const { message, syscall } = error;
    if (message === undefined)
        return String(error);
    const end = syscall === undefined ? -1 : message.indexOf(`, ${syscall}`);
    return end < 0 ? message : message.slice(0, end);
}
function withFile(location, size, use) {
    const file = openForReading(location);
    try {
        const stat = fstatSync(file);
        if (!stat.isFile() || stat.size !== size)
            throw changed();
        return use(file);
    }
    finally {
        closeSync(file);
    }
}
/** What is said of a file that is not what it was a moment ago. */
function changed() {
    return new Failure('changed while it was being scanned');
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(760);
;// CONCATENATED MODULE: external "node:timers/promises"
const promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");
// EXTERNAL MODULE: ./build/paths/lossless.js + 1 modules
var lossless = __nccwpck_require__(358);
// EXTERNAL MODULE: ./build/paths/real-place.js
var real_place = __nccwpck_require__(605);
// EXTERNAL MODULE: ./build/text/display.js
var text_display = __nccwpck_require__(400);
;// CONCATENATED MODULE: external "node:os"
const external_node_os_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");
;// CONCATENATED MODULE: ./build/content/interruption.js

const SIGNALS = (/* unused pure expression or super */ null && (['SIGINT', 'SIGTERM', 'SIGHUP']));
/** Begins to hold signals back. */
function interruption_holdSignals() {
    let came = null;
    const hold = (signal) => {
        came ??= signal;
    };
    for (const signal of SIGNALS)
        process.on(signal, hold);
    return {
        hasCome: () => came !== null,
        end() {
            for (const signal of SIGNALS)
                process.off(signal, hold);
            if (came === null)
                return;
            // By the signal itself, so that a shell knows that its user wants the whole script to stop.
            if (process.platform !== 'win32')
                process.kill(process.pid, came);
            // The first process of a container is not ended by it.
            process.exit(128 + constants.signals[came]);
        },
    };
}

;// CONCATENATED MODULE: ./build/content/write.js









const OPEN_DESCRIPTOR = /^\/(?:dev|proc\/self)\/(?:fd\/(\d+)|stdout|(stderr))$/;
const NEW_FILE_MODE = 0o666;
/** UTF-16 units of the parts that texts of many parts have; of longer ones so much is written at once. */
const LONGEST_PART = (/* unused pure expression or super */ null && (1 << 17));
/** A unit of UTF-16 takes so many bytes of UTF-8 at most. */
const MOST_BYTES_PER_UNIT = 3;
/** Between two breaks, in which signals are heard; some milliseconds of writing. */
const BYTES_BETWEEN_BREAKS = (/* unused pure expression or super */ null && (4 * 1024 * 1024));
/** Milliseconds from one try to the next where a pipe is full or has no reader. */
const PIPE_WAIT = 10;
/** Tries, so 10 seconds: whoever is to read it has been started before. */
const TRIES_FOR_A_READER = 1000;
/** Tries, so a minute without a byte taken. */
const TRIES_FOR_ROOM = 6000;
function partsOf(text) {
    return typeof text === 'string' ? [text] : text;
}
/**
 * Writes a text to a file so that a reader sees the old content or the new one, never a part: beside it, then
 * renamed over it. A link stays, and what it leads to is replaced. Pipes and devices only take the text. Missing
 * directories are made. A signal that comes meanwhile ends the process, and leaves nothing half written.
 * @throws {Failure} if that is not possible
 */
async function writeText(path, text) {
    const parts = partsOf(text);
    try {
        const descriptor = openDescriptorOf(path);
        if (descriptor !== null)
            return await writeAll(descriptor, parts, Number.POSITIVE_INFINITY);
        const target = realTarget(resolve(path));
        const found = statSync(encodePath(target), { throwIfNoEntry: false });
        if (found !== undefined && !found.isFile())
            return await writeInto(target, parts, found);
        mkdirSync(encodePath(dirname(target)), { recursive: true });
        await replaceFile(target, parts, found?.mode);
    }
    catch (error) {
        if (error.code === 'EPIPE')
            return;
        throw new Failure(`"${display(path)}" can't be written: ${display(describeReadError(error))}`);
    }
}
/** The descriptor that a path names which the process has open already: opening it anew would lose its position. */
function openDescriptorOf(path) {
    const match = OPEN_DESCRIPTOR.exec(path);
    if (match === null)
        return null;
    return match[1] === undefined ? (match[2] === undefined ? 1 : 2) : Number(match[1]);
}
/**
 * Puts a new file with this content in a path's place, a link's too: beside it first, then renamed over it. A signal
 * that comes meanwhile ends the process once what lies beside it is removed.
 * @param mode permissions; `undefined` for those of any new file
 * @throws a system error if that is not possible
 */
async function replaceFile(path, parts, mode) {
    await replaceFileBy(path, mode, (file, hasCome) => writeAll(file, parts, Number.POSITIVE_INFINITY, hasCome));
}
/**
 * The same for what writes itself.
 * @param write gets the descriptor, and a question to ask now and then: whether a signal has come, so that the rest is not
 *   wanted
 * @throws a system error if that is not possible; what `write` throws
 */
async function replaceFileBy(path, mode, write) {
    // Not made from the target's name, which may be as long as a name can be. What is there already is never opened.
    const name = `.data-hygiene-${Math.random().toString(36).slice(2)}.tmp`;
    const beside = encodePath(resolve(dirname(path), name));
    const interruption = holdSignals();
    try {
        const file = openSync(beside, 'wx', mode === undefined ? NEW_FILE_MODE : mode & 0o777);
        try {
            await write(file, interruption.hasCome);
        }
        finally {
            closeSync(file);
        }
        if (mode !== undefined)
            chmodSync(beside, mode & 0o7777);
        await setImmediate();
        if (interruption.hasCome())
            rmSync(beside, { force: true });
        else
            renameSync(beside, encodePath(path));
    }
    catch (error) {
        rmSync(beside, { force: true });
        throw error;
    }
    finally {
        interruption.end();
    }
}
/** Hands a text to what is no regular file, without waiting for ever for a pipe whose other end does nothing. */
async function writeInto(path, parts, found) {
    if (found.isBlockDevice())
        throw new Error('it is a disk');
    if (found.isSocket())
        throw new Error('it is a socket');
    const file = await openToWrite(path, found.isFIFO() ? TRIES_FOR_A_READER : 0);
    try {
        await writeAll(file, parts, found.isFIFO() ? TRIES_FOR_ROOM : Number.POSITIVE_INFINITY);
    }
    finally {
        closeSync(file);
    }
}
async function openToWrite(path, triesForReader) {
    const flags = constants.O_WRONLY | (constants.O_NONBLOCK ?? 0) | (constants.O_NOCTTY ?? 0);
    for (let tries = 0;; tries += 1) {
        try {
            return openSync(encodePath(path), flags);
        }
        catch (error) {
            if (error.code !== 'ENXIO' || triesForReader === 0)
                throw error;
            if (tries === triesForReader)
                throw new Error('it is a named pipe that nobody reads');
        }
        await setTimeout(PIPE_WAIT);
    }
}
/**
 * @param mostTries how often a full pipe is tried again while its reader takes nothing
 * @param isOver asked now and then: whether the rest is not wanted
 */
async function writeAll(file, parts, mostTries, isOver = () => false) {
    let sinceBreak = 0;
    for (const bytes of encoded(parts)) {
        let offset = 0;
        for (let tries = 0; offset < bytes.length;) {
            const count = writeSome(file, bytes, offset);
            offset += count;
            tries = count > 0 ? 0 : tries + 1;
            if (tries > mostTries)
                throw new Error('it is a named pipe whose reader takes nothing');
            if (count === 0)
                await setTimeout(PIPE_WAIT);
        }
        sinceBreak += bytes.length;
        if (sinceBreak < BYTES_BETWEEN_BREAKS)
            continue;
        sinceBreak = 0;
        await setImmediate();
        if (isOver())
            return;
    }
}
/** The bytes of all parts; those that are given stand in memory that the next ones overwrite. */
function* encoded(parts) {
    // One place for all: fresh memory for each takes as long again (56 MB: 40 ms).
    let room = null;
    for (const part of parts) {
        if (typeof part !== 'string') {
            yield part;
            continue;
        }
        room ??= Buffer.allocUnsafeSlow(LONGEST_PART * MOST_BYTES_PER_UNIT);
        for (let start = 0; start < part.length;) {
            const end = endOfPiece(part, start);
            yield room.subarray(0, room.write(start === 0 && end === part.length ? part : part.slice(start, end)));
            start = end;
        }
    }
}
/** No pair of surrogates may be parted, or each half becomes a character of its own. */
function endOfPiece(text, start) {
    const end = start + LONGEST_PART;
    if (end >= text.length)
        return text.length;
    const last = text.charCodeAt(end - 1);
    return last >= 0xd800 && last <= 0xdbff ? end - 1 : end;
}
/** Writes what there is room for, 0 bytes where a pipe is full. */
function writeSome(file, bytes, offset) {
    try {
        return writeSync(file, bytes, offset);
    }
    catch (error) {
        if (error.code !== 'EAGAIN')
            throw error;
        return 0;
    }
}

// EXTERNAL MODULE: ./build/failure.js
var failure = __nccwpck_require__(874);
;// CONCATENATED MODULE: ./build/terminal/output.js



/**
 * Writes all of a text to standard output. A reader that has seen enough and closes the pipe is no error.
 * @throws {Failure} if the output can't be written for another reason, such as a full disk
 */
function writeToStandardOutput(text) {
    const parts = partsOf(text)[Symbol.iterator]();
    return new Promise((resolve, reject) => {
        const { stdout } = process;
        stdout.once('error', (error) => {
            if (error.code === 'EPIPE')
                resolve();
            else
                reject(new failure/* Failure */.H(`standard output can't be written: ${read_describeReadError(error)}`));
        });
        const writeNext = () => {
            const { done, value } = parts.next();
            if (done)
                resolve();
            else {
                stdout.write(value, (error) => {
                    // The event tells the kind of failure.
                    if (!error)
                        writeNext();
                });
            }
        };
        writeNext();
    });
}


/***/ }),

/***/ 400:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Vy: () => (/* binding */ display)
/* harmony export */ });
/* unused harmony exports displayBetween, writtenName */
/* harmony import */ var _paths_lossless_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(358);

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


/***/ }),

/***/ 717:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A3: () => (/* binding */ orList)
/* harmony export */ });
/* unused harmony exports formatCount, countOf, formatBytes, formatShare */
const UNITS = (/* unused pure expression or super */ null && (['KB', 'MB', 'GB', 'TB', 'PB']));
const UNIT_STEP = 1000;
/** A count with thousands separators: `1,204`. */
function formatCount(count) {
    // `toLocaleString` gives the same, but loads locale data for it: 20 ms of every run.
    return String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');
}
/** A count and its noun: `1 group`, `1,204 files`. */
function countOf(count, singular, plural = `${singular}s`) {
    return `${formatCount(count)} ${count === 1 ? singular : plural}`;
}
/** Several names as alternatives: `json, csv or html`. */
function orList(names) {
    return names.join(', ').replace(/, ([^,]*)$/, ' or $1');
}
/** A size for people, in decimal units (1 KB = 1,000 bytes): `512 B`, `4.1 MB`, `80 KB`; `null` is unknown. */
function formatBytes(bytes) {
    if (bytes === null)
        return 'unknown size';
    if (bytes < UNIT_STEP)
        return `${bytes} B`;
    let value = bytes;
    let unit = -1;
    // 999.95 would be shown as 1,000 of the smaller unit.
    while (unit < UNITS.length - 1 && Number(round(value)) >= (unit < 0 ? UNIT_STEP : 999.5)) {
        value /= UNIT_STEP;
        unit += 1;
    }
    return `${round(value)} ${UNITS[unit]}`;
}
/** A share between 0 and 1 for people: `0.2 %`, `< 0.1 %`, `0 %`. */
function formatShare(share) {
    if (share === 0)
        return '0 %';
    const percent = share * 100;
    if (percent < 0.1)
        return '< 0.1 %';
    return `${percent.toFixed(1)} %`;
}
function round(value) {
    return value < 10 ? value.toFixed(1).replace(/\.0$/, '') : value.toFixed(0);
}


/***/ }),

/***/ 756:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ TOOL)
/* harmony export */ });
/** Who made a report. The version is that of `package.json`. */
const TOOL = { name: 'data-hygiene', version: '0.1.0' };


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
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
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(986);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
