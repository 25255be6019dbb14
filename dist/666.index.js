export const id = 666;
export const ids = [666];
export const modules = {

/***/ 5666:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  resolveOptions: () => (/* binding */ resolveOptions)
});

// EXTERNAL MODULE: ./build/failure.js
var failure = __webpack_require__(9874);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/paths/lossless.js
var lossless = __webpack_require__(2501);
// EXTERNAL MODULE: ./build/text/display.js
var display = __webpack_require__(1400);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./build/options/choice.js + 1 modules
var choice = __webpack_require__(5724);
// EXTERNAL MODULE: ./build/options/quote.js
var quote = __webpack_require__(2901);
// EXTERNAL MODULE: ./build/options/table.js + 7 modules
var table = __webpack_require__(6822);
;// CONCATENATED MODULE: ./build/options/raw.js


/**
 * Brings raw values into lines. A value with nothing in it counts as not given, since that is how an action sees
 * an absent input.
 * @param pathArguments paths for `paths` that are taken whole: a name can hold anything.
 * @throws {Failure} if an option that takes one value was given several.
 */
function givenLines(raw, pathArguments) {
    const given = new Map();
    for (const { name, kind } of table/* OPTION_ROWS */.aI) {
        const values = raw[name] ?? [];
        const place = `Option ${name}`;
        const isList = kind === 'list' || kind === 'map-list';
        if (!isList && values.length > 1) {
            throw new failure/* Failure */.H(`${place} is given twice, but takes one value; keep one of the two.`);
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

;// CONCATENATED MODULE: ./build/options/config-value.js




/** What to do about a text that YAML takes for something else. */
const QUOTING = `quote values that start with *, {, [, ! or & or hold ": " or " #"`;
/** What each kind can look like in YAML, for errors. */
const EXPECTED = {
    text: 'one text',
    choice: 'one word',
    size: 'one number or size',
    list: 'a text or a list of texts',
    'map-list': 'a mapping NAME: VALUE, lines of this form, or a list of either',
};
/**
 * Brings the value of a key of the config file into lines, as an input would give them. An item of a list is one
 * line whatever it holds; other texts are divided at line breaks.
 * @throws {Failure} if the value's shape isn't one that the option can have.
 */
function configLines(node, { kind }, place) {
    const shape = { place, expected: EXPECTED[kind] };
    const isSingle = kind !== 'list' && kind !== 'map-list';
    const hasPairs = kind === 'map-list';
    if (isNothing(node))
        return [];
    if ((0,dist/* isScalar */.jn)(node))
        return isSingle ? filled([scalarText(node, shape).trim()]) : scalarLines(node, shape);
    if (hasPairs && (0,dist/* isMap */.jh)(node))
        return mappingLines(node, shape);
    if (isSingle || !(0,dist/* isSeq */.oP)(node))
        throw unexpected(shape);
    return node.items.flatMap((item) => hasPairs && (0,dist/* isMap */.jh)(item) ? mappingLines(item, shape) : filled([scalarText(item, shape)]));
}
/** Lines `NAME: VALUE`; a list or several lines of values repeat the name. */
function mappingLines(mapping, shape) {
    const names = new Set();
    return mapping.items.flatMap(({ key, value }) => {
        const name = keyText(key);
        if (name === undefined || isNothing(value))
            throw unexpected(shape);
        // The name is about to be put before a colon, and read back up to the first one.
        const fault = names.has(name) ? 'is given twice' : name.includes(':') ? 'holds a colon' : undefined;
        if (fault !== undefined)
            throw new failure/* Failure */.H(`${shape.place}: the name ${(0,quote/* quote */.h)(name)} ${fault}.`);
        names.add(name);
        const values = (0,dist/* isSeq */.oP)(value)
            ? value.items.map((item) => scalarText(item, shape))
            : scalarLines(value, shape);
        return values.map((text) => `${name}: ${text}`);
    });
}
function scalarLines(node, shape) {
    return splitLines(scalarText(node, shape));
}
/** A scalar as it is written: `007`, `1e3` and `on` are what they look like, not what YAML makes of them. */
function scalarText(node, shape) {
    if (!(0,dist/* isScalar */.jn)(node) || isNothing(node))
        throw unexpected(shape);
    return node.source ?? String(node.value);
}
function unexpected({ place, expected }) {
    return new failure/* Failure */.H(`${place}: expected ${expected}; ${QUOTING}.`);
}
function filled(lines) {
    return lines.filter((line) => line !== '');
}
/** The text of a mapping's key; `undefined` if it isn't a plain one. */
function keyText(key) {
    return (0,dist/* isScalar */.jn)(key) && typeof key.value === 'string' ? key.value : undefined;
}
/** Whether a value was left out, or written as `null` or `~`. */
function isNothing(node) {
    return node === null || node === undefined || ((0,dist/* isScalar */.jn)(node) && node.value === null);
}

;// CONCATENATED MODULE: ./build/options/yaml-depth.js

/** A config file needs three levels: options, names, values. */
const MAX_DEPTH = 16;
/**
 * Whether a YAML text has more levels than any config file. To be asked before the text is parsed: the parser
 * calls itself for each level, and where that uses up the stack Node can abort instead of throwing.
 */
function isTooDeep(text) {
    for (const token of new dist/* Parser */.iX().parse(text)) {
        const pending = [{ token, depth: 0 }];
        for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
            if (next.depth > MAX_DEPTH)
                return true;
            for (const child of children(next.token))
                pending.push({ token: child, depth: next.depth + 1 });
        }
    }
    return false;
}
function children(token) {
    if (token.type === 'document')
        return token.value === undefined ? [] : [token.value];
    if (!('items' in token))
        return [];
    return token.items.flatMap(({ key, value }) => [key, value]).filter((child) => child != null);
}

;// CONCATENATED MODULE: ./build/options/config-text.js







const KNOWN = table/* OPTION_ROWS */.aI.filter((row) => row.inConfigFile);
const KNOWN_NAMES = KNOWN.map((row) => row.name);
/** A key worth repeating in an error; anything else might be a piece of a file that was linked here. */
const LIKE_A_KEY = /^[a-z][a-z0-9_-]{0,39}$/i;
/**
 * Reads the text of a config file: one YAML 1.2 mapping of option names (core schema, no aliases). Errors give line and column and never repeat the text.
 * @param file the file's name for errors, safe to show.
 * @throws {Failure}
 */
function readConfigText(text, file) {
    const lineCounter = new dist/* LineCounter */.HN();
    const document = parse(text, file, lineCounter);
    const problem = document.errors[0] ?? document.warnings[0];
    if (problem !== undefined) {
        const { line, col } = lineCounter.linePos(problem.pos[0]);
        const what = problem.code === 'MULTIPLE_DOCS' ? 'holds a second document' : 'is not valid YAML';
        throw new failure/* Failure */.H(`${file} ${what} (line ${line}, column ${col}); ${QUOTING}.`);
    }
    const { contents } = document;
    const given = new Map();
    if (isNothing(contents))
        return given;
    if (!(0,dist/* isMap */.jh)(contents))
        throw new failure/* Failure */.H(`${file} must be a mapping of options, such as "min-size: 10KB".`);
    const seen = new Set();
    for (const { key, value } of contents.items) {
        const where = `${file} (line ${lineCounter.linePos(key.range?.[0] ?? 0).line})`;
        const row = knownRow(keyText(key) ?? '', where);
        const place = `Option ${row.name} in ${where}`;
        if (seen.has(row.name))
            throw new failure/* Failure */.H(`${place} is given twice; keep one of the two.`);
        seen.add(row.name);
        const [first, ...rest] = configLines(value, row, place);
        if (first !== undefined)
            given.set(row.name, { lines: [first, ...rest], place });
    }
    return given;
}
function parse(text, file, lineCounter) {
    if (isTooDeep(text))
        throw new failure/* Failure */.H(`${file} is not a config file: its YAML has too many levels.`);
    return (0,dist/* parseDocument */.Tp)(text, {
        version: '1.2',
        schema: 'core',
        stringKeys: true,
        // Checked here instead: the library compares each key with all others.
        uniqueKeys: false,
        prettyErrors: false,
        logLevel: 'silent',
        lineCounter,
    });
}
function knownRow(key, place) {
    const row = KNOWN.find(({ name }) => name === key);
    if (row !== undefined)
        return row;
    if (key === 'config')
        throw new failure/* Failure */.H(`Option config in ${place}: a config file can't name another; remove it.`);
    const shown = LIKE_A_KEY.test(key) ? `Unknown key ${(0,quote/* quote */.h)(key)}` : 'A key that is no option';
    throw new failure/* Failure */.H(`${shown} in ${place}${(0,choice/* suggest */.ZA)(key, KNOWN_NAMES)}; known keys: ${KNOWN_NAMES.join(', ')}.`);
}

;// CONCATENATED MODULE: ./build/options/config-file.js








const MAX_BYTES = 1024 * 1024;
/**
 * Reads the config file.
 * @param root absolute directory, lossless text.
 * @param path where it is, relative to the root; `null`: not given, so `.github/data-hygiene.yml` if present.
 * @returns `null` if no file was given and there is none.
 * @throws {Failure} if a given file is missing, or a file can't be read or isn't a sound config.
 */
function readConfig(root, path) {
    const absolute = (0,external_node_path_.resolve)(root, path ?? table/* DEFAULT_CONFIG */.PV);
    const name = (0,display/* display */.V)(path ?? table/* DEFAULT_CONFIG */.PV);
    if (path === null && isAbsent(absolute))
        return null;
    const bytes = readRegularFile(absolute, name);
    if (!(0,external_node_buffer_.isUtf8)(bytes))
        throw new failure/* Failure */.H(`The config file ${name} is not valid UTF-8; save it as UTF-8.`);
    return {
        path: (0,external_node_path_.relative)(root, absolute).replaceAll(external_node_path_.sep, '/'),
        given: readConfigText(bytes.toString('utf8'), name),
    };
}
/** Only where there is no name at all: a link that leads nowhere was meant to be a config file. */
function isAbsent(path) {
    try {
        return (0,external_node_fs_.lstatSync)((0,lossless/* encodePath */.O0)(path), { throwIfNoEntry: false }) === undefined;
    }
    catch {
        return false;
    }
}
function readRegularFile(path, name) {
    let descriptor;
    try {
        // Without O_NONBLOCK, opening a named pipe would wait for a writer.
        descriptor = (0,external_node_fs_.openSync)((0,lossless/* encodePath */.O0)(path), external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NONBLOCK ?? 0));
        if (!(0,external_node_fs_.fstatSync)(descriptor).isFile())
            throw new failure/* Failure */.H(`The config file ${name} is not a regular file.`);
        return readWhole(descriptor, name);
    }
    catch (error) {
        if (error instanceof failure/* Failure */.H)
            throw error;
        const { code } = error;
        if (code === 'ENOENT')
            throw new failure/* Failure */.H(`The config file ${name} does not exist, or is a link to nothing; check the option config.`);
        throw new failure/* Failure */.H(`The config file ${name} can't be read (${code ?? 'unknown error'}).`);
    }
    finally {
        if (descriptor !== undefined)
            (0,external_node_fs_.closeSync)(descriptor);
    }
}
/** Reads to the end rather than to the size that `stat` gives, which is 0 for files of `/proc`. */
function readWhole(descriptor, name) {
    const buffer = Buffer.alloc(MAX_BYTES + 1);
    let length = 0;
    while (length < buffer.length) {
        const count = (0,external_node_fs_.readSync)(descriptor, buffer, length, buffer.length - length, null);
        if (count === 0)
            return buffer.subarray(0, length);
        length += count;
    }
    throw new failure/* Failure */.H(`The config file ${name} is larger than 1 MiB; is it the right file?`);
}

;// CONCATENATED MODULE: ./build/options/resolve.js




/**
 * The options that hold: for each one the input or flag, else the config file, else the default. Values of the
 * config file are checked even where an input or flag comes before them.
 * @throws {Failure} naming the option, the value and what is allowed.
 */
function resolveOptions({ root, given, pathArguments = [] }) {
    const asked = givenLines(given, pathArguments);
    const configAsked = asked.get('config');
    const config = readConfig(root, configAsked === undefined ? null : resolve_parse('config', configAsked, null));
    const configured = config?.given ?? new Map();
    const pathsGiven = asked.has('paths') || configured.has('paths');
    const options = {};
    const resolve = (key) => {
        const { name, fallback } = TABLE[key];
        const fromConfig = configured.get(name);
        const fromDoor = asked.get(name);
        let value = fallback(pathsGiven);
        if (fromConfig !== undefined)
            value = resolve_parse(key, fromConfig, root);
        if (fromDoor !== undefined)
            value = resolve_parse(key, fromDoor, null);
        options[key] = value;
    };
    for (const key of Object.keys(TABLE))
        resolve(key);
    return { ...options, config: config?.path ?? null };
}
/** The table seen by its general type, in which the value of a row follows from its key. */
const TABLE = table/* OPTION_TABLE */.zS;
/** @param confineTo the root that a value from the config file must respect; `null` for a value from a door. */
function resolve_parse(key, given, confineTo) {
    const definition = TABLE[key];
    // YAML can hold this character, and no system call takes it.
    if (given.lines.some((line) => line.includes('\0'))) {
        throw new failure/* Failure */.H(`${given.place}: a value holds a NUL character, which no name can hold.`);
    }
    const value = definition.parse(given);
    if (confineTo !== null)
        definition.confine?.(value, confineTo, given.place);
    return value;
}


/***/ })

};
