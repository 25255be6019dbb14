export const id = 227;
export const ids = [227];
export const modules = {

/***/ 9658:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EO: () => (/* binding */ runGit),
/* harmony export */   XS: () => (/* binding */ GitError),
/* harmony export */   _K: () => (/* binding */ gitEnvironment)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9874);
/* harmony import */ var _text_display_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1400);



/**
 * Settings of every call, stronger than any configuration file: a repository's own configuration must not make
 * git start a program, page, prompt or write; and a repository that another user owns (usual in container
 * jobs) may be read, since nothing in it can run.
 */
const SAFE_SETTINGS = [
    'core.fsmonitor=false',
    'core.hooksPath=/dev/null',
    'core.untrackedCache=false',
    'protocol.allow=never',
    'safe.directory=*',
];
const SAFE_ARGUMENTS = [
    '--no-pager',
    '--no-optional-locks',
    '--literal-pathspecs',
    ...SAFE_SETTINGS.flatMap((setting) => ['-c', setting]),
];
/** What a failed call of git gave. */
class GitError extends _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H {
    /** What git wrote; `null` if there is no git to start. */
    stderr;
    constructor(message, stderr) {
        super(message);
        this.stderr = stderr;
    }
}
/**
 * The variables that git gets: all but those that could redirect it (`GIT_DIR`, `GIT_TRACE`, …), with messages
 * in English, no prompts, no replaced objects and no downloads of missing objects.
 */
function gitEnvironment(environment) {
    const kept = Object.entries(environment).filter(([name]) => !name.startsWith('GIT_') || name === 'GIT_CEILING_DIRECTORIES');
    return {
        ...Object.fromEntries(kept),
        GIT_NO_LAZY_FETCH: '1',
        GIT_NO_REPLACE_OBJECTS: '1',
        GIT_TERMINAL_PROMPT: '0',
        LC_ALL: 'C',
    };
}
/**
 * Runs git without a shell and gives its standard output.
 * @throws {GitError} if it can't be started or exits with another status than 0
 */
function runGit(directory, args, environment, input) {
    return new Promise((resolve, reject) => {
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)('git', [...SAFE_ARGUMENTS, ...args], {
            cwd: directory,
            env: environment,
            windowsHide: true,
        });
        const output = [];
        const errors = [];
        child.stdout.on('data', (chunk) => output.push(chunk));
        child.stderr.on('data', (chunk) => errors.push(chunk));
        // A git that stops early closes its input; its exit status tells why.
        child.stdin.on('error', () => { });
        child.on('error', (error) => {
            const reason = error.code === 'ENOENT' ? 'git was not found on the PATH' : error.message;
            reject(new GitError(`git could not be started: ${(0,_text_display_js__WEBPACK_IMPORTED_MODULE_1__/* .display */ .V)(reason)}`, null));
        });
        child.on('close', (code, signal) => {
            if (code === 0)
                return resolve(Buffer.concat(output));
            const stderr = Buffer.concat(errors).toString('utf8').trim();
            const reason = stderr.split('\n').at(-1) || `exit status ${code ?? signal}`;
            reject(new GitError(`git ${args[0]} failed: ${(0,_text_display_js__WEBPACK_IMPORTED_MODULE_1__/* .display */ .V)(reason)}`, stderr));
        });
        child.stdin.end(input);
    });
}


/***/ }),

/***/ 3463:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ sortByPath),
/* harmony export */   c: () => (/* binding */ comparePaths)
/* harmony export */ });
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
    const inOrder = items.every((item, index) => {
        const previous = items[index - 1];
        return previous === undefined || comparePaths(previous.path, item.path) <= 0;
    });
    return inOrder ? items : items.sort((left, right) => comparePaths(left.path, right.path));
}


/***/ }),

/***/ 5227:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// UNUSED EXPORTS: UNREAD_OPTIONS

// EXTERNAL MODULE: ./build/model.js
var model = __webpack_require__(5933);
// EXTERNAL MODULE: ./build/paths/order.js
var order = __webpack_require__(3463);
;// CONCATENATED MODULE: ./build/judge/newness.js
/**
 * Compares a group and the rules that it breaks with the same content in the base. Without a base, nothing is known
 * to have been there before, so all is new.
 */
function newness(_group, _broken, _base) {
    return { finding: true, isNewPath: () => true };
}

;// CONCATENATED MODULE: ./build/judge/layers.js
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

;// CONCATENATED MODULE: ./build/judge/derived-copy.js

/** The same file stands in several data layers: a step of the pipeline passed it on unchanged. */
const derivedCopy = {
    unless: ['split-leakage', 'label-conflict'],
    isBrokenBy: differOnlyInLayer,
};
function differOnlyInLayer(copies) {
    const layers = new Set();
    let common;
    return copies.every(({ file }) => {
        const place = layerOf(file.path);
        if (place === null || layers.has(place.layer))
            return false;
        layers.add(place.layer);
        common ??= place.rest;
        return place.rest === common;
    });
}

;// CONCATENATED MODULE: ./build/judge/duplicate-file.js
/** The same content lies in several places, and nothing explains it. */
const duplicateFile = {
    unless: ['split-leakage', 'label-conflict', 'derived-copy'],
    isBrokenBy: (copies) => copies.length > 1,
};

;// CONCATENATED MODULE: ./build/judge/disagreement.js
/** Whether two copies in one dataset differ in their split, or in their label. Copies without one agree with all. */
function disagree(copies, on) {
    const firstIn = new Map();
    return copies.some((copy) => {
        const value = copy[on];
        if (value === null || copy.dataset === null)
            return false;
        const first = firstIn.get(copy.dataset);
        if (first === undefined)
            firstIn.set(copy.dataset, value);
        return first !== undefined && first !== value;
    });
}

;// CONCATENATED MODULE: ./build/judge/label-conflict.js

/** The same content has two labels in one dataset, so that at least one of them is wrong. */
const labelConflict = {
    unless: [],
    isBrokenBy: (copies) => disagree(copies, 'label'),
};

;// CONCATENATED MODULE: ./build/judge/split-leakage.js

/** The same content lies in two splits of one dataset: what is tested or validated on was seen in training. */
const splitLeakage = {
    unless: [],
    isBrokenBy: (copies) => disagree(copies, 'split'),
};

;// CONCATENATED MODULE: ./build/judge/rules.js





const TABLE = {
    'split-leakage': splitLeakage,
    'label-conflict': labelConflict,
    'duplicate-file': duplicateFile,
    'derived-copy': derivedCopy,
};
/** The rules that a group breaks, whatever their severity, in the order of `RULES`. */
function brokenRules(copies) {
    const known = new Map();
    const isBroken = (name) => {
        let broken = known.get(name);
        if (broken === undefined) {
            const rule = TABLE[name];
            broken = !rule.unless.some(isBroken) && rule.isBrokenBy(copies);
            known.set(name, broken);
        }
        return broken;
    };
    return model/* RULES */.y0.filter(isBroken);
}

;// CONCATENATED MODULE: ./build/judge/findings.js




/**
 * What each group means. A group whose broken rules are all `off` gives no finding: turning a rule off never turns
 * its groups into something else.
 * @returns by severity, then redundant bytes (most first), then first path
 */
function findingsOf(groups, layout, settings, base) {
    return groups
        .map((group) => findingOf(group, layout, settings, base))
        .filter((finding) => finding !== null)
        .sort(compareFindings);
}
function findingOf(group, layout, settings, base) {
    const copies = group.files.map((file) => ({ file, ...layout.placementOf(file.path) }));
    const broken = brokenRules(copies);
    const rules = broken.filter((rule) => settings[rule] !== 'off');
    const severity = model/* SEVERITIES */.oC.find((level) => rules.some((rule) => settings[rule] === level));
    if (severity === undefined)
        return null;
    const { finding, isNewPath } = newness(group, rules, base);
    const members = copies.map((copy) => ({ ...copy, isNew: isNewPath(copy.file.path) }));
    const redundantBytes = (group.size ?? 0) * (members.length - 1);
    return { group, rules, severity, isNew: finding, members, redundantBytes };
}
function compareFindings(left, right) {
    return (gravity(left.severity) - gravity(right.severity) ||
        right.redundantBytes - left.redundantBytes ||
        (0,order/* comparePaths */.c)(firstPath(left), firstPath(right)));
}
function gravity(severity) {
    return model/* SEVERITIES */.oC.indexOf(severity);
}
function firstPath({ members }) {
    return members[0]?.file.path ?? '';
}

;// CONCATENATED MODULE: ./build/judge/directories.js
/** The directory that holds a path: `''` for what lies in the root, `/` for what lies in that of the machine. */
function parentDirectory(path) {
    const slash = path.lastIndexOf('/');
    if (slash === 0)
        return '/';
    return slash < 0 ? '' : path.slice(0, slash);
}
/** The last component of a path. */
function baseName(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}
/** The component that begins at `start`, if it is a directory above the file; else `null`. */
function directoryAt(path, start) {
    const slash = path.indexOf('/', start);
    return slash <= start ? null : path.slice(start, slash);
}

// EXTERNAL MODULE: ./node_modules/micromatch/index.js
var micromatch = __webpack_require__(8785);
// EXTERNAL MODULE: ./build/failure.js
var failure = __webpack_require__(9874);
;// CONCATENATED MODULE: ./build/paths/glob.js

/**
 * How patterns are read everywhere: as fast-glob reads them when it walks a directory, so that the same line
 * means the same files in git's index and on disk. The flag lets `**` cross line breaks in names.
 */
const PATTERN_OPTIONS = { dot: true, flags: 's' };
/**
 * Whether a path matches a glob, or lies below a directory that does. Names with `/`; case matters.
 */
function globMatcher(glob) {
    const expressions = globsBelow(glob).map((pattern) => micromatch.makeRe(pattern, PATTERN_OPTIONS));
    return (path) => expressions.some((expression) => expression?.test(path));
}
/** The globs that stand for everything that a glob names: what matches it, and what lies below such a directory. */
function globsBelow(glob) {
    const expanded = micromatch.braces(glob, { expand: true, nodupes: true });
    return expanded.flatMap((pattern) => (pattern.endsWith('/**') ? [pattern] : [pattern, `${pattern}/**`]));
}
/** Whether a text has characters that mean something in a glob. */
function isGlob(text) {
    return text.includes('\\') || micromatch.scan(text).isGlob;
}
/** The directory that a glob can't leave: `data/a` of `data/a/*.png`, `''` of `**`. */
function globBase(glob) {
    return micromatch.scan(glob).base;
}

// EXTERNAL MODULE: ./build/text/display.js
var display = __webpack_require__(1400);
;// CONCATENATED MODULE: ./build/judge/globs.js




/** Names may start with a dot and hold line breaks, and are written with `/` on every system. */
const GLOB_OPTIONS = { dot: true, flags: 's', windows: false };
/**
 * All forms of a glob: each of its alternatives, and everything below each of them.
 * @throws {Failure} for a glob that can't be read; `option` is named in it
 */
function globForms(option, glob) {
    try {
        return globsBelow(glob).map((form) => ({ glob: form, expression: compile(form) }));
    }
    catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        throw new failure/* Failure */.H(`${option}: "${(0,display/* display */.V)(glob)}" can't be read as a glob: ${(0,display/* display */.V)(reason)}`);
    }
}
function compile(glob) {
    const expression = micromatch.makeRe(glob, GLOB_OPTIONS);
    if (expression instanceof RegExp)
        return expression;
    throw new Error('it is no valid pattern');
}

;// CONCATENATED MODULE: ./build/judge/label-pattern.js


const PLACE_OF_LABEL = '{label}';
/**
 * Labels by the user's pattern, a glob for whole paths in which `{label}` stands for a part of one component (the
 * leftmost that fits). Files are compared within their split's dataset, or else within the directory above
 * the component that holds the label.
 * @throws {Failure} for a pattern that can't be read
 */
function patternLabels(pattern) {
    const expressions = labelExpressions(pattern);
    return (path, place) => {
        let found;
        for (const expression of expressions) {
            const position = expression.exec(path)?.indices?.groups?.['label'];
            if (position && (found === undefined || position[0] < found[0]))
                found = position;
        }
        if (found === undefined)
            return null;
        const [start, end] = found;
        return { label: path.slice(start, end), dataset: place?.dataset ?? parentDirectory(path.slice(0, start)) };
    };
}
function labelExpressions(pattern) {
    const trimmed = pattern.replace(/^(?:\.\/)+/, '').replace(/\/+$/, '');
    const marker = unusedWord(trimmed);
    return globForms('labels', trimmed.replace(PLACE_OF_LABEL, marker)).flatMap(({ glob, expression }) => {
        const { source } = expression;
        const at = source.lastIndexOf(marker);
        if (at < 0)
            return [];
        // Negated patterns repeat what follows them in a look-ahead: only the last occurrence is the match itself.
        const before = source.slice(0, at).replaceAll(marker, '[^/]+?');
        const label = `(?<label>[^/]+?)${isDirectory(glob, marker) ? '(?=[^/]*/)' : ''}`;
        return [new RegExp(before + label + source.slice(at + marker.length), 'ds')];
    });
}
/** Without this, `**` that stands for nothing would make a file's own name its label. */
function isDirectory(glob, marker) {
    return glob.includes('/', glob.indexOf(marker)) || glob.endsWith(`/${marker}`) || glob === marker;
}
/** A word that a glob takes literally and that the pattern doesn't hold. */
function unusedWord(pattern) {
    let word = 'LABEL';
    while (pattern.includes(word))
        word += 'L';
    return word;
}

;// CONCATENATED MODULE: ./build/judge/labels.js


/** Directories that sort files by what they are, not by what they show. */
const STRUCTURAL = /^(?:images|imgs|img|data|raw|jpg|png|files|samples|train|val|test|(?:part|shard|chunk|batch).*|\d+-of-\d+)$/is;
/**
 * How labels are found: by the user's pattern, or by the directories right below a split, as torchvision and
 * Keras do.
 * @param places the split of each of `files`
 * @throws {Failure} for a pattern that can't be read
 */
function labelFinder(files, places, labels) {
    if (labels === 'none')
        return () => null;
    return labels === 'auto' ? directoryLabels(files, places) : patternLabels(labels.pattern);
}
/** Fewer than two classes in a dataset tell nothing apart, so their names are taken for something else. */
function directoryLabels(files, places) {
    const firstClass = new Map();
    const labelled = new Set();
    files.forEach(({ path }, index) => {
        const place = places[index] ?? null;
        if (place === null || labelled.has(place.dataset))
            return;
        const name = classBelow(path, place);
        if (name === null)
            return;
        const first = firstClass.get(place.dataset);
        if (first === undefined)
            firstClass.set(place.dataset, name);
        else if (first !== name)
            labelled.add(place.dataset);
    });
    return (path, place) => {
        if (place === null || !labelled.has(place.dataset))
            return null;
        const label = classBelow(path, place);
        return label === null ? null : { label, dataset: place.dataset };
    };
}
function classBelow(path, { classStart }) {
    if (classStart === null)
        return null;
    const name = directoryAt(path, classStart);
    return name === null || STRUCTURAL.test(name) ? null : name;
}

;// CONCATENATED MODULE: ./build/judge/explicit-splits.js


/** All splits that the user names belong to one dataset. */
const DATASET = '';
/**
 * Splits by the user's lines, of which the first that matches wins; a file that none matches has no split. A glob
 * that names a directory means everything below it.
 * @throws {Failure} for a glob that can't be read
 */
function explicitSplits(lines) {
    const choices = lines.flatMap(({ name, glob }) => matchersOf(withoutEnds(glob)).map(({ matches, classStart }) => {
        const place = { split: name, dataset: DATASET, classStart };
        return { matches, place };
    }));
    return (path) => choices.find(({ matches }) => matches(path))?.place ?? null;
}
function withoutEnds(glob) {
    return glob.replace(/^(?:\.\/)+/, '').replace(/(?<=[^/])\/+$/, '');
}
function matchersOf(glob) {
    if (glob.startsWith('!') && glob[1] !== '(') {
        const others = matchersOf(glob.slice(1));
        return [{ matches: (path) => !others.some(({ matches }) => matches(path)), classStart: null }];
    }
    // A real name may hold characters that mean something in a glob, such as `train (1)`.
    return [below(glob), ...globForms('splits', glob).map(matcherOf)];
}
function matcherOf({ glob, expression }) {
    const { base, glob: rest, isGlob } = micromatch.scan(glob, { unescape: true });
    if (!isGlob || rest === '**')
        return below(base);
    // Comparing the fixed beginning first spares most paths the slow expression.
    const prefix = base === '' ? '' : `${base}/`;
    return {
        matches: (path) => path.startsWith(prefix) && expression.test(path),
        classStart: base !== '' && leadsToClasses(rest) ? prefix.length : null,
    };
}
// A fixed name further down, as in `data/v*/train`, shows that the wildcard stands for something else than a class.
function leadsToClasses(rest) {
    const directories = rest.split('/').slice(0, -1);
    return directories.every((component) => component === '*' || component === '**');
}
function below(directory) {
    if (directory === '')
        return { matches: () => true, classStart: null };
    const prefix = `${directory}/`;
    return {
        matches: (path) => path.startsWith(prefix) || path === directory,
        classStart: prefix.length,
    };
}

;// CONCATENATED MODULE: ./build/paths/media.js
const IMAGES = 'apng avif bmp cr2 dcm dng exr gif hdr heic heif jfif jp2 jpe jpeg jpg nef nii pbm pgm png pnm ppm svg tga tif tiff webp';
const SOUNDS = 'aac aif aiff amr au flac m4a mid midi mp3 oga ogg opus wav wma';
const VIDEOS = '3gp avi flv m2ts m4v mkv mov mp4 mpeg mpg mts ogv webm wmv';
const SCENES = 'glb gltf las laz obj off pcd ply stl';
const MEDIA_EXTENSION = new RegExp(`\\.(?:${[IMAGES, SOUNDS, VIDEOS, SCENES].join(' ').replaceAll(' ', '|')})(?:\\.gz)?$`, 'i');
/** Whether a file is, by its name, a single picture, sound, video or scan: one sample, never a collection. */
function isMedia(path) {
    return MEDIA_EXTENSION.test(path);
}

;// CONCATENATED MODULE: ./build/judge/collections.js
const COLLECTION = /\.(?:csv|tsv|json|jsonl|parquet|arrow|txt|tar|zip|npz|tfrecord|h5)(?:\.gz)?(?:-\d{5,}-of-\d{5,})?$/i;
/**
 * Whether a file is, by its name, a collection of samples, whose own name may tell its split. TensorFlow's
 * shards carry their number behind the extension: `mnist-train.tfrecord-00000-of-00010`.
 */
function isCollection(name) {
    return COLLECTION.test(name);
}

;// CONCATENATED MODULE: ./build/judge/split-names.js

/** The splits that names are recognised as, in the order in which splits are shown. */
const CANONICAL_SPLITS = ['train', 'validation', 'test'];
const SPLIT_OF_KEYWORD = new Map([
    ...keywords('train', 'train', 'training', 'trn'),
    ...keywords('validation', 'validation', 'valid', 'val', 'dev'),
    ...keywords('test', 'test', 'testing', 'eval', 'evaluation', 'holdout'),
]);
/**
 * A keyword that stands alone: digits and `- . _` and spaces separate, as in the patterns by which Hugging
 * Face's `datasets` finds splits. Longest keywords first, so that none hides a longer one.
 */
const LONE_KEYWORD = new RegExp(`(?<![^-._ 0-9])(?:${[...SPLIT_OF_KEYWORD.keys()].sort((a, b) => b.length - a.length).join('|')})(?![^-._ 0-9])`, 'gi');
/** The split that a path component names: `train` for `my_train_dir`; `null` if it names none, or two. */
function splitNamedBy(component) {
    const found = component.match(LONE_KEYWORD);
    if (found === null)
        return null;
    const splits = new Set(found.map((keyword) => SPLIT_OF_KEYWORD.get(keyword.toLowerCase())));
    const [split] = splits;
    return splits.size === 1 && split !== undefined ? split : null;
}
/** The name of the split that a text means as a whole: keywords by their canonical name, any other as it is. */
function canonicalSplit(name) {
    return SPLIT_OF_KEYWORD.get(name.toLowerCase()) ?? name;
}
/** Orders splits as they are shown: train, validation, test, then the others by name. */
function compareSplits(left, right) {
    return rank(left) - rank(right) || (0,order/* comparePaths */.c)(left, right);
}
function rank(split) {
    const index = CANONICAL_SPLITS.indexOf(split);
    return index < 0 ? CANONICAL_SPLITS.length : index;
}
function keywords(split, ...words) {
    return words.map((word) => [word, split]);
}

;// CONCATENATED MODULE: ./build/judge/inferred-splits.js




/** The directory in which shards tell their split by name alone, as Hugging Face's `datasets` writes them. */
const SHARD_DIRECTORY = 'data';
const SHARD = /^(.+)-\d{5,}-of-\d{5,}(?:[-_.].*)?\.[^.]+$/s;
/**
 * Recognises splits by names that have evidence beside them: a directory named after a split counts if a sibling
 * names another one, and so does the name of a collection. Only directories that hold data files are evidence.
 */
function inferredSplits(files) {
    const directories = new Map();
    const collections = new Map();
    const seen = new Set(['', '/']);
    for (const { path } of files) {
        const directory = parentDirectory(path);
        const name = baseName(path);
        if (isCollection(name))
            addName(collections, directory, splitNamedBy(name));
        // Most files share their directory with others, so the way up is walked once per directory.
        for (let inner = directory; !seen.has(inner); inner = parentDirectory(inner)) {
            seen.add(inner);
            addName(directories, parentDirectory(inner), splitNamedBy(baseName(inner)));
        }
    }
    const findInDirectories = directorySplits(directories);
    return (path) => {
        const directory = parentDirectory(path);
        return (shardSplit(path, directory) ??
            findInDirectories(directory) ??
            collectionSplit(path, directory, collections));
    };
}
function shardSplit(path, directory) {
    if (!path.includes('-of-') || baseName(directory) !== SHARD_DIRECTORY || isMedia(path))
        return null;
    const name = SHARD.exec(baseName(path))?.[1];
    return name === undefined ? null : { split: canonicalSplit(name), dataset: directory, classStart: null };
}
/** The outermost directory with evidence wins: below it, the same words are names of classes or folds. */
function directorySplits(named) {
    const places = new Map([
        ['', null],
        ['/', null],
    ]);
    return (directory) => {
        let place = places.get(directory);
        if (place !== undefined)
            return place;
        const unknown = [];
        let above = directory;
        for (; place === undefined; place = places.get(above)) {
            unknown.push(above);
            above = parentDirectory(above);
        }
        for (const inner of unknown.reverse()) {
            place ??= placeNamedBy(inner, named);
            places.set(inner, place);
        }
        return place;
    };
}
function placeNamedBy(directory, named) {
    const dataset = parentDirectory(directory);
    const split = splitNamedBy(baseName(directory));
    if (split === null || !hasEvidence(named, dataset))
        return null;
    return { split, dataset, classStart: directory.length + 1 };
}
function collectionSplit(path, directory, named) {
    const name = baseName(path);
    if (!hasEvidence(named, directory) || !isCollection(name))
        return null;
    const split = splitNamedBy(name);
    return split === null ? null : { split, dataset: directory, classStart: null };
}
function hasEvidence(named, directory) {
    return (named.get(directory)?.size ?? 0) >= 2;
}
function addName(named, directory, split) {
    if (split === null)
        return;
    const names = named.get(directory);
    if (names === undefined)
        named.set(directory, new Set([split]));
    else
        names.add(split);
}

;// CONCATENATED MODULE: ./build/judge/splits.js


/**
 * How splits are found: by the user's lines if there are any, else by what the paths of all data files show.
 * @throws {Failure} for a glob that can't be read
 */
function splitFinder(files, splits) {
    if (splits === 'none')
        return () => null;
    return splits === 'auto' ? inferredSplits(files) : explicitSplits(splits);
}

;// CONCATENATED MODULE: ./build/judge/layout.js


/**
 * Reads the layout of a snapshot. Placements are worked out when asked for: at a million files most are in no
 * group, and nobody asks.
 * @throws {Failure} for a glob or pattern that can't be read
 */
function readLayout(files, { splits, labels }) {
    const findSplit = splitFinder(files, splits);
    const places = files.map(({ path }) => findSplit(path));
    const findLabel = labelFinder(files, places, labels);
    return {
        placementOf(path) {
            const place = findSplit(path);
            const label = findLabel(path, place);
            return {
                split: place?.split ?? null,
                label: label?.label ?? null,
                dataset: place?.dataset ?? label?.dataset ?? null,
            };
        },
        samples: countSamples(places),
    };
}
function countSamples(places) {
    const samples = new Map();
    for (const place of places) {
        if (place === null)
            continue;
        let counts = samples.get(place.dataset);
        if (counts === undefined) {
            counts = new Map();
            samples.set(place.dataset, counts);
        }
        counts.set(place.split, (counts.get(place.split) ?? 0) + 1);
    }
    return samples;
}

;// CONCATENATED MODULE: ./build/judge/leakage.js


/**
 * Pairs grow with the square of the splits, and names of shards may make any number of these. Of a dataset with
 * more, the first ones (by `compareSplits`) are paired; the findings tell of all.
 */
const MAX_SPLITS_PAIRED = 50;
/**
 * How much the splits of each dataset share, counted over the findings that break `split-leakage`: nothing if
 * that rule is off.
 * @returns the pairs that share anything, sorted by dataset, then in the order of splits
 */
function leakageOf(findings, samples) {
    return [...leaksByDataset(findings)]
        .sort(([left], [right]) => (0,order/* comparePaths */.c)(left, right))
        .flatMap(([dataset, leaks]) => pairsOf(dataset, leaks, samples.get(dataset) ?? new Map()));
}
function leaksByDataset(findings) {
    const leaks = new Map();
    for (const finding of findings) {
        if (!finding.rules.includes('split-leakage'))
            continue;
        for (const [dataset, files] of countFiles(finding)) {
            if (files.size < 2)
                continue;
            const known = leaks.get(dataset);
            if (known === undefined)
                leaks.set(dataset, [files]);
            else
                known.push(files);
        }
    }
    return leaks;
}
function countFiles({ members }) {
    const counts = new Map();
    for (const { dataset, split } of members) {
        if (dataset === null || split === null)
            continue;
        let files = counts.get(dataset);
        if (files === undefined) {
            files = new Map();
            counts.set(dataset, files);
        }
        files.set(split, (files.get(split) ?? 0) + 1);
    }
    return counts;
}
function pairsOf(dataset, leaks, sizes) {
    const splits = [...sizes.keys()].sort(compareSplits).slice(0, MAX_SPLITS_PAIRED);
    const pairs = new Map();
    for (const leak of leaks) {
        const ranks = splits.flatMap((split, rank) => (leak.has(split) ? [rank] : []));
        for (const [index, left] of ranks.entries()) {
            for (const right of ranks.slice(index + 1)) {
                const key = left * splits.length + right;
                const pair = pairs.get(key) ?? emptyPair(dataset, splits[left] ?? '', splits[right] ?? '', sizes);
                pair.groups += 1;
                pair.files[0] += leak.get(pair.splits[0]) ?? 0;
                pair.files[1] += leak.get(pair.splits[1]) ?? 0;
                pairs.set(key, pair);
            }
        }
    }
    return [...pairs].sort(([left], [right]) => left - right).map(([, pair]) => pair);
}
function emptyPair(dataset, left, right, sizes) {
    return {
        dataset,
        splits: [left, right],
        groups: 0,
        files: [0, 0],
        samples: [sizes.get(left) ?? 0, sizes.get(right) ?? 0],
    };
}

// EXTERNAL MODULE: ./build/text/quantity.js
var quantity = __webpack_require__(8717);
;// CONCATENATED MODULE: ./build/judge/verdict.js


/**
 * Whether the gate is shut, and why. What counts is the severity of each broken rule, not that of the finding: one
 * group can break one rule as an error and another as a warning.
 */
function verdictOf(findings, { rules, failOn }) {
    const reasons = [];
    if (failOn !== 'none') {
        const counted = failOn === 'new' ? findings.filter(({ isNew }) => isNew) : findings;
        const noun = failOn === 'new' ? 'new group' : 'group';
        for (const rule of model/* RULES */.y0) {
            const count = rules[rule] === 'error' ? counted.filter((finding) => finding.rules.includes(rule)).length : 0;
            if (count > 0)
                reasons.push(`${(0,quantity/* countOf */.pq)(count, noun)} ${count === 1 ? 'breaks' : 'break'} ${rule}`);
        }
    }
    return { result: reasons.length > 0 ? 'fail' : 'pass', failOn, reasons };
}

;// CONCATENATED MODULE: ./build/judge/judge.js




/**
 * Stage 4: what the groups mean. Reads the layout (datasets, splits, labels) from the paths of all files, finds the
 * rules that each group breaks, and decides on the gate. Judges by paths alone: no file is opened.
 * @throws {Failure} for a glob of `splits` or a pattern of `labels` that can't be read
 */
function judge({ files, groups, options, base }) {
    const layout = readLayout(files, options);
    const findings = findingsOf(groups, layout, options.rules, base);
    return {
        findings,
        leakage: leakageOf(findings, layout.samples),
        datasets: layout.samples.size,
        verdict: verdictOf(findings, options),
    };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./build/content/object-id.js

/**
 * Starts the hash by which git names a content of `size` bytes: of the header `blob SIZE\0`, then the bytes.
 * Source: gitformat-pack and "Git Internals, Git Objects" of the Pro Git book.
 */
function startObjectId(format, size) {
    return (0,external_node_crypto_.createHash)(format).update(`blob ${size}\0`);
}
/** Git's object id, in hex, of a content that is in memory. */
function objectIdOf(format, content) {
    return startObjectId(format, content.length).update(content).digest('hex');
}

// EXTERNAL MODULE: ./build/content/read.js
var content_read = __webpack_require__(5320);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/paths/lossless.js
var lossless = __webpack_require__(2501);
;// CONCATENATED MODULE: ./build/paths/locate.js


/** Where a path of a snapshot lies on this machine, in the form that Node's file functions take. */
function locate(root, path) {
    return (0,lossless/* encodePath */.O0)((0,external_node_path_.isAbsolute)(path) ? path : `${root}/${path}`);
}
/**
 * A path that a user gave, as snapshots write it: relative to the root if it lies below it (`''` for the root
 * itself), else as given; with `/`, and without `.`, doubled or trailing separators.
 */
function pathFromRoot(root, given) {
    const path = (0,external_node_path_.isAbsolute)(given) ? belowRoot(root, given) : given;
    const slashed = external_node_path_.sep === '\\' ? path.replaceAll('\\', '/') : path;
    const normal = external_node_path_.posix.normalize(slashed);
    const trimmed = normal.length > 1 ? normal.replace(/\/$/, '') : normal;
    return trimmed === '.' ? '' : trimmed;
}
/** Whether a path that `pathFromRoot` gave lies outside the root. */
function isOutside(path) {
    return path === '..' || path.startsWith('../') || (0,external_node_path_.isAbsolute)(path);
}
function belowRoot(root, absolute) {
    const inner = (0,external_node_path_.relative)(root, (0,external_node_path_.resolve)(absolute));
    return isOutside(inner) || inner.startsWith(`..${external_node_path_.sep}`) ? absolute : inner || '.';
}

;// CONCATENATED MODULE: ./build/match/content-reader.js




function createContentReader(format, world) {
    const errors = [];
    let bytesRead = 0;
    function attempt(file, read) {
        try {
            return read(locate(world.root, file.path), file.size ?? 0);
        }
        catch (error) {
            errors.push({ path: file.path, message: (0,content_read/* describeReadError */.U)(error) });
            return null;
        }
    }
    function count(files, bytes) {
        bytesRead += bytes;
        world.progress.advance(files, bytes);
    }
    return {
        errors,
        bytesRead: () => bytesRead,
        part: (file, offset, target) => attempt(file, (location, size) => {
            (0,content_read/* readPart */.on)(location, size, offset, target);
            count(0, target.length);
            return target;
        }),
        names: (file, head) => attempt(file, (location, size) => {
            const named = startObjectId(format, size);
            const digest = (0,external_node_crypto_.createHash)('sha256');
            const visit = (chunk) => {
                named.update(chunk);
                digest.update(chunk);
            };
            if (head)
                visit(head);
            count(1, (0,content_read/* readFrom */.zP)(location, size, head?.length ?? 0, visit));
            return { objectId: named.digest('hex'), digest: digest.digest('hex') };
        }),
        objectId: (file) => attempt(file, (location, size) => {
            const named = startObjectId(format, size);
            count(1, (0,content_read/* readFrom */.zP)(location, size, 0, (chunk) => named.update(chunk)));
            return named.digest('hex');
        }),
    };
}

// EXTERNAL MODULE: ./node_modules/xxhash-wasm/esm/xxhash-wasm.js
var xxhash_wasm = __webpack_require__(7261);
;// CONCATENATED MODULE: ./build/match/narrow.js

/**
 * One block of a file: what a file that turns out to be unique costs. Pictures and sounds of the same size
 * nearly always differ in it.
 */
const HEAD_BYTES = 4096;
const TAIL_BYTES = 4096;
/** Below this the tail costs more than it saves: reading it is 1.6 % of a true copy of this size. */
const SMALLEST_WITH_TAIL = 256 * 1024;
/**
 * Heads are kept until the rest of their file is read, so that true copies are read once; in larger sets of
 * files with one size they are read again, so that memory stays bounded (64 MiB).
 */
const MOST_HEADS_KEPT = 16 * 1024;
/**
 * Narrows sets of files step by step, each reading only what the one before left over:
 * size → head → tail → whole. The quick hash (XXH64) only separates; that files are equal is said by SHA-256 over
 * every byte.
 */
async function createNarrow(reader) {
    const { h64Raw } = await (0,xxhash_wasm/* default */.A)();
    function byHead(files) {
        const kept = files.length <= MOST_HEADS_KEPT ? Buffer.allocUnsafeSlow(files.length * HEAD_BYTES) : null;
        const passing = Buffer.allocUnsafeSlow(HEAD_BYTES);
        const contenders = files.map((file) => ({ file, head: null }));
        return split(contenders, (contender, index) => {
            const target = kept?.subarray(index * HEAD_BYTES, (index + 1) * HEAD_BYTES) ?? passing;
            const head = reader.part(contender.file, 0, target);
            if (kept)
                contender.head = head;
            return head && h64Raw(head);
        });
    }
    function byTail(contenders, size) {
        const target = Buffer.allocUnsafeSlow(TAIL_BYTES);
        return split(contenders, ({ file }) => {
            const tail = reader.part(file, size - TAIL_BYTES, target);
            return tail && h64Raw(tail);
        });
    }
    function byContent(contenders) {
        const objectIds = new Map();
        const sets = split(contenders, (contender) => {
            const names = reader.names(contender.file, contender.head);
            if (names)
                objectIds.set(contender, names.objectId);
            return names?.digest ?? null;
        });
        return sets.map((set) => ({
            objectId: objectIds.get(set[0]),
            members: set.map(({ file }) => file),
        }));
    }
    return (files, size) => {
        if (size <= HEAD_BYTES)
            return byContent(files.map((file) => ({ file, head: null })));
        const sameHead = byHead(files);
        const sameEnds = size < SMALLEST_WITH_TAIL ? sameHead : sameHead.flatMap((set) => byTail(set, size));
        return sameEnds.flatMap(byContent);
    };
}
/** Sets of two or more items with equal keys. An item with the key `null`, which could not be read, is in none. */
function split(items, keyOf) {
    const sets = new Map();
    items.forEach((item, index) => {
        const key = keyOf(item, index);
        if (key === null)
            return;
        const set = sets.get(key);
        if (set)
            set.push(item);
        else
            sets.set(key, [item]);
    });
    return [...sets.values()].filter((set) => set.length > 1);
}

;// CONCATENATED MODULE: ./build/match/identical.js



/**
 * Files with byte-equal content. Those that git has named are compared by that name, and nothing of them is
 * read. Of the others only those are read whose size another file has: against a named file by git's own hash,
 * among themselves in ever narrower sets (see `narrow.ts`).
 */
async function matchIdentical(snapshot, world) {
    const named = new Map();
    const unnamed = [];
    const namedSizes = new Set();
    for (const file of snapshot.files) {
        if (file.objectId === null) {
            unnamed.push(file);
        }
        else {
            addTo(named, file.objectId, file);
            namedSizes.add(file.size);
        }
    }
    if (unnamed.length > 0)
        world.progress.phase('comparing contents');
    const reader = createContentReader(snapshot.objectFormat, world);
    const narrow = await createNarrow(reader);
    // A named content of unknown size may equal a file of any size.
    const meetsNamed = (size) => namedSizes.has(size) || namedSizes.has(null);
    const groups = [];
    const read = new Set();
    for (const [size, files] of bySize(unnamed)) {
        if (meetsNamed(size)) {
            for (const file of files) {
                const id = reader.objectId(file);
                if (id === null)
                    continue;
                read.add(file);
                addTo(named, id, file);
            }
        }
        else if (files.length > 1) {
            for (const { objectId, members } of narrow(files, size)) {
                groups.push({ id: `git:${objectId}`, evidence: ['bytes'], size, files: members });
            }
        }
    }
    for (const [objectId, files] of named) {
        if (files.length < 2)
            continue;
        groups.push({ id: `git:${objectId}`, evidence: evidenceOf(files, read), size: sizeOf(files), files });
    }
    return { groups, errors: reader.errors, bytesRead: reader.bytesRead() };
}
function bySize(files) {
    const sizes = new Map();
    for (const file of files)
        addTo(sizes, file.size ?? 0, file);
    return sizes;
}
/** Members that were named by git have git's word, members that were read have their bytes. */
function evidenceOf(files, read) {
    const proofs = new Set(files.map((file) => (read.has(file) ? 'bytes' : 'git-oid')));
    return model/* EVIDENCE */.S4.filter((evidence) => proofs.has(evidence));
}
/** Git's own size where it is known: a file that git converts has another one on disk. */
function sizeOf(files) {
    return files.find((file) => file.size !== null)?.size ?? null;
}
function addTo(map, key, file) {
    const files = map.get(key);
    if (files)
        files.push(file);
    else
        map.set(key, [file]);
}

;// CONCATENATED MODULE: ./build/match/match.js


/** Every kind of sameness that is looked for. */
const MATCHERS = [matchIdentical];
/**
 * Finds what is the same.
 * @returns groups sorted by their first path, members sorted by path
 */
async function match(snapshot, world) {
    const total = { groups: [], errors: [], bytesRead: 0 };
    for (const matcher of MATCHERS) {
        const { groups, errors, bytesRead } = await matcher(snapshot, world);
        total.groups = total.groups.concat(groups);
        total.errors = total.errors.concat(errors);
        total.bytesRead += bytesRead;
    }
    for (const group of total.groups)
        (0,order/* sortByPath */.$)(group.files);
    total.groups.sort((left, right) => (0,order/* comparePaths */.c)(match_firstPath(left), match_firstPath(right)));
    (0,order/* sortByPath */.$)(total.errors);
    return total;
}
function match_firstPath(group) {
    return group.files[0]?.path ?? '';
}

// EXTERNAL MODULE: ./build/tool.js
var tool = __webpack_require__(4756);
;// CONCATENATED MODULE: ./build/report/assemble.js


/** Brings the results of a run into the one form that all formats tell. */
function assembleReport({ snapshot, files, errors, bytesRead, judgement, rules }) {
    return {
        tool: tool/* TOOL */.j,
        source: snapshot.source,
        base: null,
        scanned: {
            files: files.length,
            bytes: files.reduce((total, file) => total + (file.size ?? 0), 0),
            bytesRead: snapshot.bytesRead + bytesRead,
            skipped: snapshot.skipped,
            errors: (0,order/* sortByPath */.$)([...snapshot.errors, ...errors]),
        },
        notes: snapshot.notes,
        rules,
        judgement,
    };
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./build/snapshot/files/measure.js



const READABLE_BY_ALL = 0o444;
/**
 * @param errors gets every file that can't be read
 */
function createDiskMeasure(root, errors) {
    const linked = new Map();
    return {
        measure(path) {
            const location = locate(root, path);
            try {
                const stat = (0,external_node_fs_.lstatSync)(location);
                if (stat.isSymbolicLink())
                    return 'symlink';
                if (!stat.isFile())
                    return 'special';
                // Most files are readable by all, so the extra call is rare; a file that no one asks for would otherwise
                // go unread and its fault unsaid, only because no other file has its size.
                if ((stat.mode & READABLE_BY_ALL) !== READABLE_BY_ALL)
                    (0,external_node_fs_.accessSync)(location, external_node_fs_.constants.R_OK);
                const file = { path, size: stat.size, objectId: null };
                if (stat.nlink === 1)
                    return file;
                const known = knownByOtherName(location, file);
                if (known === null)
                    return file;
                known.links = [...(known.links ?? []), path];
                return 'hard-link';
            }
            catch (error) {
                errors.push({ path, message: (0,content_read/* describeReadError */.U)(error) });
                return null;
            }
        },
    };
    function knownByOtherName(location, file) {
        // Inode numbers go beyond what a double can hold; only files with several names need them.
        const { dev, ino } = (0,external_node_fs_.lstatSync)(location, { bigint: true });
        const key = `${dev}:${ino}`;
        const known = linked.get(key);
        if (known === undefined)
            linked.set(key, file);
        return known ?? null;
    }
}

;// CONCATENATED MODULE: ./build/snapshot/git/entries.js

const TAB = 0x09;
/**
 * What is staged: the commit to come. Where the index is empty, as in a clone without a checkout, what `HEAD`
 * records; but an index that git itself handed over, as to a hook, is meant even if it is empty.
 */
async function readEntries(repository) {
    const index = parseEntries(await repository.run(['ls-files', '--stage', '-v', '-z']), true);
    if (index.length > 0 || repository.indexIsGiven || !(await hasCommit(repository)))
        return index;
    return readTree(repository, 'HEAD');
}
/** What a commit records. Nothing but trees is read, so blobs may be absent. */
async function readTree(repository, commit) {
    return parseEntries(await repository.run(['ls-tree', '-r', '-z', '--full-tree', commit, '--']), false);
}
/** Splits NUL-separated output, where names can hold any other byte. */
function* records(output) {
    let start = 0;
    for (let end = output.indexOf(0); end >= 0; end = output.indexOf(0, start)) {
        yield output.subarray(start, end);
        start = end + 1;
    }
}
function hasCommit(repository) {
    return repository.run(['rev-parse', '--quiet', '--verify', 'HEAD^{commit}']).then(() => true, () => false);
}
/** `[TAG ]MODE OID STAGE\tPATH` of the index, `MODE TYPE OID\tPATH` of a tree. */
function parseEntries(output, isIndex) {
    const entries = [];
    let unmerged = '';
    for (const record of records(output)) {
        const end = record.indexOf(TAB);
        const fields = record.toString('latin1', 0, end).split(' ');
        const path = (0,lossless/* decodePath */.q0)(record.subarray(end + 1));
        const [tag = '', mode = '', ...rest] = isIndex ? fields : ['H', ...fields];
        const [objectId = '', stage = '0'] = isIndex ? rest : [rest[1] ?? ''];
        // A conflict has an entry for each side, one after the other.
        const isUnmerged = stage !== '0';
        if (isUnmerged && path === unmerged)
            continue;
        if (isUnmerged)
            unmerged = path;
        entries.push({
            path,
            kind: isUnmerged ? 'unmerged' : kindOf(mode),
            objectId,
            isFrozen: tag === 'S' || tag !== tag.toUpperCase(),
        });
    }
    return entries;
}
/** Modes as git records them: a symbolic link's content is its target, a submodule's is a commit. */
function kindOf(mode) {
    if (mode === '120000')
        return 'symlink';
    return mode === '160000' ? 'submodule' : 'file';
}

;// CONCATENATED MODULE: ./build/snapshot/git/hash-object.js

/**
 * Lets git itself convert and hash files, which its own rules for line ends and encodings ask for.
 * @param into gets the bytes read and the files that git could not read
 */
async function hashAsGit(files, repository, inRepository, into) {
    if (files.length === 0)
        return;
    const hash = async (batch) => {
        const input = batch.map((file) => `${quotePath(inRepository(file.path))}\n`).join('');
        const ids = (await repository.run(['hash-object', '--stdin-paths'], Buffer.from(input))).toString('latin1');
        ids
            .split('\n')
            .slice(0, batch.length)
            .forEach((id, index) => {
            const file = batch[index];
            file.objectId = id;
            into.bytesRead += file.size ?? 0;
        });
    };
    try {
        await hash(files);
    }
    catch {
        // One file that vanished or can't be read ends the whole batch; one at a time names the culprit.
        for (const file of files) {
            await hash([file]).catch(() => {
                into.errors.push({ path: file.path, message: 'git could not read it' });
            });
        }
    }
}
/** A path as git quotes it in line-based input: C escapes, any byte that is not plain in octal. */
function quotePath(path) {
    const characters = Array.from((0,lossless/* pathBytes */.X5)(path), (byte) => {
        const isPlain = byte >= 0x20 && byte < 0x7f && byte !== 0x22 && byte !== 0x5c;
        return isPlain ? String.fromCharCode(byte) : `\\${byte.toString(8).padStart(3, '0')}`;
    });
    return `"${characters.join('')}"`;
}

;// CONCATENATED MODULE: ./build/snapshot/git/lfs-pointer.js




const POINTER_START = 'version https://git-lfs.github.com/spec/v1\n';
const LARGEST_POINTER = 1023;
/**
 * Names files that Git LFS manages as git does: by the pointer that LFS would store for their bytes. The pointer
 * is written here, not by the `git-lfs` program, so that nothing the repository configures is run.
 * Source of the format: the Git LFS specification, "The Pointer".
 * @param into gets the bytes read and the files that could not be read
 */
function hashAsLfs(files, format, root, into) {
    for (const file of files) {
        const size = file.size ?? 0;
        const hash = (0,external_node_crypto_.createHash)('sha256');
        let start = Buffer.alloc(0);
        try {
            into.bytesRead += (0,content_read/* readFrom */.zP)(locate(root, file.path), size, 0, (chunk) => {
                hash.update(chunk);
                if (size <= LARGEST_POINTER)
                    start = Buffer.from(chunk);
            });
            // Not downloaded: the file on disk is the pointer already, and is stored as it is.
            const isPointer = start.toString('latin1', 0, POINTER_START.length) === POINTER_START;
            const pointer = isPointer
                ? start
                : Buffer.from(`${POINTER_START}oid sha256:${hash.digest('hex')}\nsize ${size}\n`);
            file.objectId = objectIdOf(format, pointer);
        }
        catch (error) {
            into.errors.push({ path: file.path, message: (0,content_read/* describeReadError */.U)(error) });
        }
    }
}

;// CONCATENATED MODULE: ./build/snapshot/git/conversion.js





const ATTRIBUTES = ['text', 'crlf', 'eol', 'ident', 'working-tree-encoding', 'filter'];
const NUL = '\0';
/**
 * Gives an object id to each file whose bytes git changes when it stores them (line ends, encodings, Git LFS), so
 * that files on disk and files in the index compare as what would be committed. The others keep `null`: their
 * bytes are compared as they are.
 * @param files files on disk of this work tree
 * @param inRepository a file's path relative to the top level
 */
async function identifyConverted(files, repository, root, inRepository) {
    const converted = { errors: [], notes: [], bytesRead: 0 };
    if (files.length === 0)
        return converted;
    const conversions = await readConversions(files.map((file) => inRepository(file.path)), repository);
    const by = (conversion) => files.filter((_, index) => conversions[index] === conversion);
    await hashAsGit(by('by-git'), repository, inRepository, converted);
    hashAsLfs(by('lfs'), repository.objectFormat, root, converted);
    const filtered = by('other-filter').length;
    if (filtered > 0) {
        const files = (0,quantity/* countOf */.pq)(filtered, 'changed or untracked file');
        converted.notes.push(`${files} with a git filter other than lfs: compared by the bytes on disk, unfiltered`);
    }
    return converted;
}
async function readConversions(paths, repository) {
    const input = Buffer.concat(paths.flatMap((path) => [(0,lossless/* pathBytes */.X5)(path), Buffer.from(NUL)]));
    const output = await repository.run(['check-attr', '--stdin', '-z', ...ATTRIBUTES], input);
    const convertsByDefault = await convertsLineEnds(repository);
    const fields = Array.from(records(output), lossless/* decodePath */.q0);
    // Three fields (path, attribute, value) for each attribute of each path, in the order asked.
    const perPath = 3 * ATTRIBUTES.length;
    return paths.map((_, index) => {
        const values = new Map();
        for (let at = index * perPath; at < (index + 1) * perPath; at += 3) {
            values.set(fields[at + 1], fields[at + 2]);
        }
        return conversionOf(values, convertsByDefault);
    });
}
/** Meaning of the attributes: gitattributes(5). */
function conversionOf(values, convertsByDefault) {
    const isSet = (name) => !['unspecified', 'unset'].includes(values.get(name) ?? 'unset');
    if (isSet('filter'))
        return values.get('filter') === 'lfs' ? 'lfs' : 'other-filter';
    if (isSet('ident') || isSet('working-tree-encoding'))
        return 'by-git';
    if (values.get('text') === 'unset' || values.get('crlf') === 'unset')
        return 'none';
    return isSet('text') || isSet('crlf') || isSet('eol') || convertsByDefault ? 'by-git' : 'none';
}
async function convertsLineEnds(repository) {
    const value = await repository.run(['config', '--get', 'core.autocrlf']).catch(() => Buffer.alloc(0));
    return !['', 'false', 'no', 'off', '0'].includes(value.toString('utf8').trim().toLowerCase());
}

;// CONCATENATED MODULE: ./build/snapshot/git/sizes.js
const FORMAT = '--batch-check=%(objectname) %(objectsize)';
/**
 * Sizes of contents by git's id, in bytes, for those that this clone holds. In a clone that leaves blobs out,
 * asking for one would download it, so there the objects that are here are listed instead.
 */
async function readSizes(repository, ids) {
    const sizes = new Map();
    if (ids.size === 0)
        return sizes;
    const output = (await isPartialClone(repository))
        ? await repository.run(['cat-file', '--batch-all-objects', '--unordered', '--buffer', FORMAT])
        : await repository.run(['cat-file', '--buffer', FORMAT], Buffer.from(`${[...ids].join('\n')}\n`));
    for (const line of output.toString('latin1').split('\n')) {
        const separator = line.indexOf(' ');
        const id = line.slice(0, separator);
        const size = Number(line.slice(separator + 1));
        // "ID missing" has no number.
        if (ids.has(id) && Number.isSafeInteger(size))
            sizes.set(id, size);
    }
    return sizes;
}
async function isPartialClone(repository) {
    const query = ['config', '--get-regexp', '^(remote\\..*\\.promisor|extensions\\.partialclone)$'];
    return repository.run(query).then((output) => output.length > 0, () => false);
}

;// CONCATENATED MODULE: ./build/snapshot/exclusions.js
/** Directories that hold no data of the repository, wherever they are. */
const NEVER_BELOW = /(?:^|\/)(?:\.git|node_modules|mlruns|__pycache__|\.ipynb_checkpoints|\.dvc\/cache|\.dvc\/tmp)(?:\/|$)/;
/** Files that belong to git, to Python or to a desktop, or that tell people about the data. */
const NEVER_NAMED = /(?:^|\/)(?:\.gitkeep|\.keep|\.gitignore|\.gitattributes|\.DS_Store|Thumbs\.db|desktop\.ini|__init__\.py|README[^/]*|LICENSE[^/]*)$/;
/** Files that describe a dataset: equal ones are normal in several datasets or versions of one. */
const METADATA = /(?:^|\/)(?:classes\.txt|labels\.txt|names\.txt|data\.yaml|dataset\.yaml|dataset_infos?\.json|metadata\.(?:json|jsonl|csv|parquet)|_SUCCESS|[^/]*\.(?:[mM][dD]|[rR][sS][tT]))$/;
/** Directories whose files describe samples. Pascal VOC writes them with capitals. */
const ANNOTATIONS = /(?:^|\/)(?:labels|annotations|masks|segmentations|ground_truth)\//i;
/** Directories whose `data` belongs to code. They count for the default `paths` alone. */
const CODE = /(?:^|\/)(?:test|tests|__tests__|spec|fixtures|testdata|docs|vendor|third_party|site-packages|venv|\.venv)(?:\/|$)/;
const DATA_DIRECTORY = /(?:^|\/)(?:data|dataset|datasets)\//;
/** Whether nothing below this directory, or no file of this name, is ever data. */
function isNeverData(path) {
    return NEVER_BELOW.test(path) || NEVER_NAMED.test(path);
}
function isMetadata(path) {
    return METADATA.test(path);
}
function isBelowAnnotations(path) {
    return ANNOTATIONS.test(path);
}
/** Whether the default `paths` hold a file: it lies below a data directory that does not itself belong to code. */
function isInDefaultScope(path) {
    const data = DATA_DIRECTORY.exec(path);
    return data !== null && !belongsToCode(path.slice(0, data.index));
}
/** Whether the default `paths` hold nothing below this directory, so that it need not be listed. */
function isOutsideDefaultScope(directory) {
    return !DATA_DIRECTORY.test(`${directory}/`) && belongsToCode(directory);
}
function belongsToCode(directory) {
    return CODE.test(directory) || NEVER_BELOW.test(directory);
}

;// CONCATENATED MODULE: ./build/snapshot/scope.js






/** The default of the option `paths`. */
const DEFAULT_PATHS = '**/{data,dataset,datasets}/**';
/**
 * Understands `paths`: what exists under exactly that name is meant by name, with everything below it; any other
 * text is a glob, with everything below the directories that it matches.
 * @param isKnown whether a path exists elsewhere than on disk, in git's index
 * @throws {Failure} for an entry that would take files out, which `exclude` is for
 */
function readScope(paths, root, isKnown) {
    if (paths === null) {
        return [{ text: DEFAULT_PATHS, kind: 'default', path: '', base: '', includes: isInDefaultScope }];
    }
    return paths.map((text) => {
        const path = pathFromRoot(root, text);
        if (!isGlob(path) || exists(root, path) || isKnown(path)) {
            return { text, kind: 'name', path, base: path, includes: scope_below(path) };
        }
        if (text.startsWith('!')) {
            throw new failure/* Failure */.H(`paths: "${(0,display/* display */.V)(text)}" would take files out: use the option exclude for that`);
        }
        return { text, kind: 'glob', path, base: globBase(path), includes: globMatcher(path) };
    });
}
/** A path without the part that lies outside the root: what stands above the given directory says nothing about data. */
function innerPath(entry, path) {
    return isOutside(path) && path.startsWith(`${entry.base}/`) ? path.slice(entry.base.length + 1) : path;
}
/** Whether an entry names a symbolic link to a directory: the user means what lies behind it. */
function isLinkedDirectory(entry, root) {
    if (entry.kind !== 'name')
        return false;
    const location = locate(root, entry.path);
    const link = (0,external_node_fs_.lstatSync)(location, { throwIfNoEntry: false });
    return (link?.isSymbolicLink() === true && (0,external_node_fs_.statSync)(location, { throwIfNoEntry: false })?.isDirectory() === true);
}
function scope_below(directory) {
    if (directory === '')
        return (path) => !isOutside(path);
    const prefix = directory.endsWith('/') ? directory : `${directory}/`;
    return (path) => path === directory || path.startsWith(prefix);
}
function exists(root, path) {
    return (0,external_node_fs_.lstatSync)(locate(root, path), { throwIfNoEntry: false }) !== undefined;
}

;// CONCATENATED MODULE: ./build/snapshot/sidecars.js

const SIDECAR = /\.(?:txt|json|xml|csv)$/i;
const SIDECAR_OF_TEXT = /\.(?:json|xml)$/i;
const TEXT = /\.txt$/i;
const EXTENSION = /\.[^./]+$/;
/** `train.txt` and `train.json` are two collections, not a text and its sidecar. */
const COLLECTION_NAME = /(?:^|[^a-z])(?:train|training|trn|valid|validation|val|dev|test|testing|eval|evaluation|holdout)(?![a-z])[^/]*$/i;
/**
 * Finds the sidecars among files: those that describe the picture, sound or text of the same name beside them.
 * `x.txt`, `x.json`, `x.xml`, `x.csv` (or `x.jpg.txt` …) beside `x.jpg`; `x.json`, `x.xml` beside the text `x.txt`.
 * @returns whether a path of the given ones is a sidecar
 */
function sidecarTest(paths) {
    const media = new Set();
    const texts = new Set();
    for (const path of paths) {
        if (isMedia(path)) {
            media.add(path.replace(/\.gz$/i, '').replace(EXTENSION, ''));
            media.add(path);
        }
        else if (TEXT.test(path) && !COLLECTION_NAME.test(path)) {
            texts.add(path.replace(EXTENSION, ''));
        }
    }
    return (path) => {
        if (!SIDECAR.test(path))
            return false;
        const described = path.replace(EXTENSION, '');
        return media.has(described) || (SIDECAR_OF_TEXT.test(path) && texts.has(described));
    };
}

;// CONCATENATED MODULE: ./build/snapshot/sift.js



function countSkipped(skipped, reason) {
    skipped[reason] = (skipped[reason] ?? 0) + 1;
}
/**
 * Keeps the candidates that are data by their kind and name, and counts the others.
 * @param exclude globs, relative to the root
 * @param ownReports files that this program writes, as paths of a snapshot
 * @param inner a path without what lies outside the root
 */
function siftByName(candidates, exclude, ownReports, inner, skipped) {
    const excluded = exclude.map((glob) => globMatcher(glob));
    const isSidecar = sidecarTest((function* () {
        for (const candidate of candidates)
            if (candidate.kind === 'file')
                yield candidate.path;
    })());
    const reasonToSkip = ({ path, kind }) => {
        const name = inner(path);
        if (isNeverData(name) || ownReports.has(path) || excluded.some((matches) => matches(path)))
            return 'excluded';
        if (kind !== 'file')
            return kind;
        if (isMetadata(name))
            return 'metadata';
        return isBelowAnnotations(name) || isSidecar(path) ? 'annotation' : null;
    };
    return candidates.filter((candidate) => {
        const reason = reasonToSkip(candidate);
        if (reason !== null)
            countSkipped(skipped, reason);
        return reason === null;
    });
}
/** Why a file of this size is passed over, if it is. */
function reasonBySize(size, minSize) {
    if (size === null || size >= minSize)
        return null;
    return size === 0 ? 'empty' : 'min-size';
}

// EXTERNAL MODULE: ./build/git/process.js
var process = __webpack_require__(9658);
// EXTERNAL MODULE: ./node_modules/fast-glob/out/index.js
var out = __webpack_require__(5648);
;// CONCATENATED MODULE: ./build/snapshot/files/lossless-file-system.js





/** Characters that no glob's `.` matches: a name that holds one would be left out of every listing. */
const LINE_BREAKS = /[\n\r\u2028\u2029]/g;
const ESCAPE_BASE = 0xdc00;
/**
 * The file system as fast-glob sees it, such that no name is lost: names that aren't valid UTF-8 and names with
 * line breaks come as text that globs can match, and a directory that can't be read is noted and passed over.
 * `.git` is never entered.
 * @param isPruned directories, relative to the root, that need not be listed
 */
function losslessFileSystem(root, isPruned, errors) {
    const readDirectory = (directory) => {
        const shown = pathFromRoot(root, revealName(directory));
        if (isPruned(shown))
            return [];
        try {
            const entries = (0,external_node_fs_.readdirSync)((0,lossless/* encodePath */.O0)(directory), { encoding: 'buffer', withFileTypes: true });
            return entries.map(withHiddenName).filter((entry) => entry.name !== '.git');
        }
        catch (error) {
            errors.push({ path: shown, message: (0,content_read/* describeReadError */.U)(error) });
            return [];
        }
    };
    return {
        lstatSync: ((path) => (0,external_node_fs_.lstatSync)((0,lossless/* encodePath */.O0)(path))),
        statSync: ((path) => (0,external_node_fs_.statSync)((0,lossless/* encodePath */.O0)(path))),
        readdirSync: readDirectory,
    };
}
/** The true name behind one that `losslessFileSystem` gave. */
function revealName(path) {
    return /\p{Surrogate}/u.test(path) ? (0,lossless/* decodePath */.q0)((0,lossless/* pathBytes */.X5)(path)) : path;
}
function withHiddenName(entry) {
    const named = entry;
    named.name = (0,lossless/* decodePath */.q0)(entry.name).replace(LINE_BREAKS, hideCharacter);
    return named;
}
/** Line breaks take the form that `decodePath` gives to bytes which are no text; `encodePath` undoes both. */
function hideCharacter(character) {
    // Without this exception a name could not be opened on Windows, where names with line breaks can't exist.
    if (external_node_path_.sep === '\\')
        return character;
    return Array.from(Buffer.from(character), (byte) => String.fromCharCode(ESCAPE_BASE + byte)).join('');
}

;// CONCATENATED MODULE: ./build/snapshot/files/walk.js






/**
 * Lists everything on disk that one entry of `paths` includes. Links are not followed, but for a directory that
 * the entry itself names. A directory that can't be read is an error of that directory, not of the walk.
 */
function walk(entry, root, errors) {
    if (entry.kind === 'name') {
        const location = locate(root, entry.path);
        const target = (0,external_node_fs_.statSync)(location, { throwIfNoEntry: false });
        if (!target?.isDirectory()) {
            const named = (0,external_node_fs_.lstatSync)(location, { throwIfNoEntry: false });
            return named ? [{ path: entry.path, kind: walk_kindOf(named), objectId: null }] : [];
        }
        const directory = entry.path === '' ? '' : `${entry.path.replace(/\/$/, '')}/`;
        return list(['**'], directory, root, errors);
    }
    if (entry.kind === 'default') {
        return list(['**'], '', root, errors, isOutsideDefaultScope).filter(({ path }) => entry.includes(path));
    }
    return list(globsBelow(entry.path), '', root, errors).filter(({ path }) => entry.includes(path));
}
function list(patterns, directory, root, errors, isPruned = () => false) {
    const found = out.sync(patterns, {
        cwd: locate(root, directory === '' ? '.' : directory),
        dot: true,
        followSymbolicLinks: false,
        fs: losslessFileSystem(root, isPruned, errors),
        objectMode: true,
        onlyFiles: false,
        unique: true,
    });
    const candidates = [];
    for (const { path, dirent } of found) {
        if (dirent.isDirectory())
            continue;
        candidates.push({ path: directory + revealName(path), kind: walk_kindOf(dirent), objectId: null });
    }
    return candidates;
}
function walk_kindOf(entry) {
    if (entry.isFile())
        return 'file';
    return entry.isSymbolicLink() ? 'symlink' : 'special';
}

;// CONCATENATED MODULE: ./build/snapshot/git/work-tree.js


/** Compares the index with the disk by size and time, as `git status` does, without reading files. */
async function readChanges(repository) {
    const changes = { modified: new Set(), deleted: new Set(), announced: new Set() };
    const output = await repository.run([
        'diff-files',
        '--raw',
        '-z',
        '--no-renames',
        '--ignore-submodules=all',
    ]);
    let status = '';
    for (const record of records(output)) {
        if (status === '') {
            status = record.toString('latin1').slice(-1);
            continue;
        }
        const path = (0,lossless/* decodePath */.q0)(record);
        if (status === 'D')
            changes.deleted.add(path);
        else if (status === 'A')
            changes.announced.add(path);
        else if (status === 'M' || status === 'T')
            changes.modified.add(path);
        status = '';
    }
    return changes;
}
/**
 * Files that git does not track and does not ignore, relative to the top level. A repository inside this one,
 * which git would not look into, stands as its directory with a final `/`.
 */
async function readUntracked(repository) {
    const output = await repository.run(['ls-files', '--others', '--exclude-standard', '-z']);
    return Array.from(records(output), lossless/* decodePath */.q0);
}

;// CONCATENATED MODULE: ./build/snapshot/git/list.js





/** The id that git gives an empty content, by the length of its ids. */
const EMPTY_OBJECT_IDS = new Set([
    'e69de29bb2d1d6434b8b29ae775ad8c2e48c5391',
    '473a0f4c3be8a93681a267e3b1e9a7dcda1185436fe141f7749120a303721813',
]);
async function readIndex(repository, root) {
    const prefix = (0,external_node_path_.relative)(repository.topLevel, (0,external_node_fs_.realpathSync)(root)).replaceAll(external_node_path_.sep, '/');
    const fromRoot = (path) => {
        if (prefix === '')
            return path;
        return path.startsWith(`${prefix}/`) ? path.slice(prefix.length + 1) : external_node_path_.posix.relative(prefix, path);
    };
    const fromTopLevel = (path) => ((0,external_node_path_.isAbsolute)(path) ? path : external_node_path_.posix.join(prefix, path));
    return { repository, entries: await readEntries(repository), fromRoot, fromTopLevel };
}
/** Whether a path, as seen from the root, is a file of the index or a directory that holds one. */
function isIndexed({ entries, fromRoot }, path) {
    return entries.some((entry) => {
        const known = fromRoot(entry.path);
        return known === path || known.startsWith(`${path}/`);
    });
}
/** Lists what is committed or staged: the disk has no say. */
async function listIndex(index, scope) {
    const { repository, entries } = index;
    // An announced file shows the empty content's id, and only the disk tells it from an empty file.
    const mayBeAnnounced = entries.some((entry) => EMPTY_OBJECT_IDS.has(entry.objectId));
    const announced = mayBeAnnounced ? (await readChanges(repository)).announced : new Set();
    const tracked = entries.filter((entry) => !announced.has(entry.path));
    const candidates = tracked.map((entry) => candidateOf(entry, index.fromRoot, false));
    return { candidates: inScope(candidates, scope), errors: [], notes: notesOn(candidates), repository };
}
/** Lists what is there now: tracked files that are as staged by git's ids, changed and untracked ones from disk. */
async function listWorkTree(index, scope) {
    const { repository, entries, fromRoot } = index;
    const { modified, deleted, announced } = await readChanges(repository);
    const present = entries.filter((entry) => !deleted.has(entry.path));
    const isOnDisk = (entry) => modified.has(entry.path) || announced.has(entry.path);
    const candidates = present.map((entry) => candidateOf(entry, fromRoot, isOnDisk(entry)));
    for (const path of await readUntracked(repository)) {
        const isRepository = path.endsWith('/');
        candidates.push({
            path: fromRoot(isRepository ? path.slice(0, -1) : path),
            kind: isRepository ? 'submodule' : 'file',
            objectId: null,
        });
    }
    const frozen = new Set(entries.filter((entry) => entry.isFrozen).map((entry) => fromRoot(entry.path)));
    const included = inScope(candidates, scope);
    return { candidates: included, errors: [], notes: notesOn(included, frozen), repository };
}
function candidateOf(entry, fromRoot, isOnDisk) {
    const path = fromRoot(entry.path);
    if (isOnDisk && (entry.kind === 'file' || entry.kind === 'symlink'))
        return { path, kind: 'file', objectId: null };
    return { path, kind: entry.kind, objectId: entry.kind === 'file' ? entry.objectId : null };
}
function inScope(candidates, scope) {
    return candidates.filter(({ path }) => scope.some((entry) => entry.includes(path)));
}
function notesOn(candidates, frozen = new Set()) {
    const unmerged = candidates.filter((candidate) => candidate.kind === 'unmerged').length;
    const ignored = candidates.filter((candidate) => frozen.has(candidate.path)).length;
    const notes = [];
    if (unmerged > 0)
        notes.push(`${(0,quantity/* countOf */.pq)(unmerged, 'file')} with an unresolved merge conflict: not compared`);
    if (ignored > 0) {
        notes.push(`${(0,quantity/* countOf */.pq)(ignored, 'file')} marked assume-unchanged or skip-worktree: compared as staged`);
    }
    return notes;
}

;// CONCATENATED MODULE: ./build/snapshot/sources.js









/** How each source lists what `paths` include. */
const LISTINGS = { git: listGit, files: listFiles, auto: listAuto };
async function listGit(paths, world) {
    const repository = await world.git.open(world.root);
    if (repository === null) {
        const root = (0,display/* display */.V)(world.root);
        throw new failure/* Failure */.H(`source: git needs a git work tree, but ${root} lies in none; use source files or auto`);
    }
    const index = await readIndex(repository, world.root);
    const scope = readScope(paths, world.root, (path) => isIndexed(index, path));
    const stranger = scope.find((entry) => !isInWorkTree(entry, repository, world.root));
    if (stranger) {
        const text = (0,display/* display */.V)(stranger.text);
        throw new failure/* Failure */.H(`paths: "${text}" lies outside the git work tree; use source files or auto for it`);
    }
    return { ...(await listIndex(index, scope)), scope, fromTopLevel: index.fromTopLevel };
}
async function listFiles(paths, world) {
    const scope = readScope(paths, world.root, () => false);
    const listing = walkAll(scope, world.root);
    return { ...listing, scope, notes: [], repository: null, fromTopLevel: (path) => path };
}
async function listAuto(paths, world) {
    const found = await openIfGitIsThere(world);
    if (found.repository === null) {
        const listing = await listFiles(paths, world);
        return { ...listing, notes: found.notes };
    }
    const { repository } = found;
    const index = await readIndex(repository, world.root);
    const scope = readScope(paths, world.root, (path) => isIndexed(index, path));
    const isGits = (entry) => isInWorkTree(entry, repository, world.root) && !isLinkedDirectory(entry, world.root);
    const tracked = await listWorkTree(index, scope.filter(isGits));
    const others = walkAll(scope.filter((entry) => !isGits(entry)), world.root);
    return {
        ...tracked,
        candidates: [...tracked.candidates, ...others.candidates],
        errors: others.errors,
        scope,
        fromTopLevel: index.fromTopLevel,
    };
}
async function openIfGitIsThere(world) {
    try {
        return { repository: await world.git.open(world.root), notes: [] };
    }
    catch (error) {
        if (!(error instanceof process/* GitError */.XS) || error.stderr !== null)
            throw error;
        return { repository: null, notes: [`${error.message}; all files were compared by content`] };
    }
}
function walkAll(scope, root) {
    const errors = [];
    const byPath = new Map();
    for (const entry of scope) {
        for (const candidate of walk(entry, root, errors))
            byPath.set(candidate.path, candidate);
    }
    return { candidates: [...byPath.values()], errors };
}
function isInWorkTree(entry, repository, root) {
    if (!isOutside(entry.base))
        return true;
    if ((0,external_node_path_.isAbsolute)(entry.base))
        return false;
    const inner = (0,external_node_path_.relative)(repository.topLevel, (0,external_node_path_.resolve)((0,external_node_fs_.realpathSync)(root), entry.base));
    return !(0,external_node_path_.isAbsolute)(inner) && inner !== '..' && !inner.startsWith(`..${external_node_path_.sep}`);
}

;// CONCATENATED MODULE: ./build/snapshot/snapshot.js










/**
 * Takes stock of the data files: list, sift by name, measure, sift by size.
 * @param ownReports absolute paths that this program writes to: they are never data
 * @throws {Failure} if the source can't be had, or `paths` name nothing and that is an error
 */
async function takeSnapshot(options, ownReports, world) {
    world.progress.phase('listing files');
    const listing = await LISTINGS[options.source](options.paths, world);
    reportEmptyEntries(listing, options, world);
    const skipped = {};
    const inner = innerOf(listing.scope);
    const named = siftByName(listing.candidates, options.exclude, new Set(ownReports.map((path) => pathFromRoot(world.root, path))), inner, skipped);
    const errors = [...listing.errors];
    const stored = await sizeStored(named, listing);
    const onDisk = measureOnDisk(named, world, errors, skipped);
    const isLargeEnough = (file) => {
        const reason = reasonBySize(file.size, options.minSize);
        if (reason !== null)
            countSkipped(skipped, reason);
        return reason === null;
    };
    const files = (0,order/* sortByPath */.$)([...stored, ...onDisk].filter(isLargeEnough));
    const unread = listing.repository === null ? [] : files.filter((file) => file.objectId === null);
    const converted = await convert(unread, listing, world);
    return {
        source: effectiveSource(options.source, listing, unread.length),
        files: withoutFailed(files, converted.errors),
        skipped,
        errors: (0,order/* sortByPath */.$)([...errors, ...converted.errors]),
        notes: [...listing.notes, ...converted.notes],
        bytesRead: converted.bytesRead,
        objectFormat: listing.repository?.objectFormat ?? 'sha1',
    };
}
/** A typo in `paths` must not pass in silence: each entry has to find a file, data or not. */
function reportEmptyEntries(listing, options, world) {
    if (options.ifNoFilesFound === 'ignore')
        return;
    const files = listing.candidates.filter((candidate) => candidate.kind === 'file');
    for (const entry of listing.scope) {
        if (files.some(({ path }) => entry.includes(path)))
            continue;
        const ignored = listing.repository ? ' (files that git ignores are seen with source: files)' : '';
        const message = `paths: no files found for "${(0,display/* display */.V)(entry.text)}"${ignored}`;
        if (options.ifNoFilesFound === 'error') {
            throw new failure/* Failure */.H(`${message}; correct it, or set if-no-files-found to warn or ignore`);
        }
        world.warn(message);
    }
}
function innerOf(scope) {
    return (path) => {
        if (!isOutside(path))
            return path;
        const entry = scope.find((candidate) => candidate.includes(path));
        return entry ? innerPath(entry, path) : path;
    };
}
async function sizeStored(candidates, listing) {
    if (listing.repository === null)
        return [];
    const stored = candidates.filter((candidate) => candidate.objectId !== null);
    const sizes = await readSizes(listing.repository, new Set(stored.map(({ objectId }) => objectId)));
    return stored.map(({ path, objectId }) => ({ path, size: sizes.get(objectId) ?? null, objectId }));
}
function measureOnDisk(candidates, world, errors, skipped) {
    const disk = createDiskMeasure(world.root, errors);
    const files = [];
    // In the order of paths, so that of several hard links to one file the first name stands for it.
    for (const { path } of (0,order/* sortByPath */.$)(candidates.filter((candidate) => candidate.objectId === null))) {
        const measured = disk.measure(path);
        if (typeof measured === 'string')
            countSkipped(skipped, measured);
        else if (measured !== null)
            files.push(measured);
        world.progress.advance(1, 0);
    }
    return files;
}
async function convert(files, listing, world) {
    if (listing.repository === null)
        return { errors: [], notes: [], bytesRead: 0 };
    const inRepository = files.filter((file) => !isOutside(listing.fromTopLevel(file.path)));
    return identifyConverted(inRepository, listing.repository, world.root, listing.fromTopLevel);
}
function withoutFailed(files, errors) {
    if (errors.length === 0)
        return files;
    const failed = new Set(errors.map((error) => error.path));
    return files.filter((file) => !failed.has(file.path));
}
/** What `auto` came to: git alone if nothing had to be read, plain files outside a work tree. */
function effectiveSource(source, listing, filesOnDisk) {
    if (source !== 'auto')
        return source;
    if (listing.repository === null)
        return 'files';
    return filesOnDisk === 0 ? 'git' : 'auto';
}

;// CONCATENATED MODULE: ./build/run.js




const UNREAD_OPTIONS = (/* unused pure expression or super */ null && ([]));
/**
 * The whole program between the doors: options → snapshot → match → judge → report.
 * @param ownReports absolute paths that the door will write to: they are never data
 * @throws {Failure} if the scan could not be done
 */
async function run(options, ownReports, world) {
    const snapshot = await takeSnapshot(options, ownReports, world);
    const { groups, errors, bytesRead } = await match(snapshot, world);
    const unread = new Set(errors.map((error) => error.path));
    const files = unread.size === 0 ? snapshot.files : snapshot.files.filter((file) => !unread.has(file.path));
    const judgement = judge({ files, groups, options, base: null });
    return assembleReport({ snapshot, files, errors, bytesRead, judgement, rules: options.rules });
}


/***/ })

};
