export const id = 799;
export const ids = [799];
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

/***/ 5799:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createGit: () => (/* binding */ createGit)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9874);
/* harmony import */ var _paths_lossless_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2501);
/* harmony import */ var _process_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9658);





const NO_WORK_TREE = /not a git repository|must be run in a work tree/;
/**
 * Git for a process with this environment and working directory. Of the variables that git sets for hooks only
 * `GIT_INDEX_FILE` is kept, and only for the repository that it belongs to: `git commit -a` and
 * `git commit PATH` put the commit to come into an index of its own.
 */
function createGit(environment, workingDirectory) {
    const indexFile = environment['GIT_INDEX_FILE'];
    const givenIndex = indexFile ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workingDirectory, indexFile) : null;
    const clean = (0,_process_js__WEBPACK_IMPORTED_MODULE_3__/* .gitEnvironment */ ._K)(environment);
    return { open: (directory) => openRepository(directory, clean, givenIndex) };
}
async function openRepository(directory, environment, givenIndex) {
    const facts = await findWorkTree(directory, environment);
    if (facts === null)
        return null;
    const topLevel = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(directory), facts.up);
    const gitDirectory = trimLine(await (0,_process_js__WEBPACK_IMPORTED_MODULE_3__/* .runGit */ .EO)(topLevel, ['rev-parse', '--absolute-git-dir'], environment));
    const indexIsGiven = givenIndex !== null && isBelow(givenIndex, gitDirectory) && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(givenIndex);
    const settled = {
        ...environment,
        ...(indexIsGiven ? { GIT_INDEX_FILE: givenIndex } : {}),
        ...(await disabledFilters(topLevel, environment)),
    };
    return {
        topLevel,
        objectFormat: facts.objectFormat,
        indexIsGiven,
        run: (args, input) => (0,_process_js__WEBPACK_IMPORTED_MODULE_3__/* .runGit */ .EO)(topLevel, args, settled, input),
    };
}
async function findWorkTree(directory, environment) {
    const questions = ['--is-inside-work-tree', '--show-object-format', '--show-cdup'];
    try {
        const answer = await (0,_process_js__WEBPACK_IMPORTED_MODULE_3__/* .runGit */ .EO)(directory, ['rev-parse', ...questions], environment);
        const [inside, objectFormat, up] = answer.toString('utf8').split('\n');
        if (inside !== 'true')
            return null;
        if (objectFormat !== 'sha1' && objectFormat !== 'sha256') {
            throw new _failure_js__WEBPACK_IMPORTED_MODULE_4__/* .Failure */ .H(`git names objects by ${objectFormat}, which this version does not know`);
        }
        return { objectFormat, up: up ?? '' };
    }
    catch (error) {
        if (error instanceof _process_js__WEBPACK_IMPORTED_MODULE_3__/* .GitError */ .XS && NO_WORK_TREE.test(error.stderr ?? ''))
            return null;
        throw error;
    }
}
/**
 * Filters are programs named by the configuration, which git would run to compare files. They are overridden
 * through the environment, since a filter's name can hold characters that `-c name=value` can't express.
 */
async function disabledFilters(topLevel, environment) {
    const query = ['config', '--null', '--name-only', '--get-regexp', '^filter\\.'];
    const names = await (0,_process_js__WEBPACK_IMPORTED_MODULE_3__/* .runGit */ .EO)(topLevel, query, environment).catch((error) => {
        // Status 1 without a message: no filter is configured.
        if (error instanceof _process_js__WEBPACK_IMPORTED_MODULE_3__/* .GitError */ .XS && error.stderr === '')
            return Buffer.alloc(0);
        throw error;
    });
    const drivers = new Set();
    for (const name of names.toString('utf8').split('\0')) {
        const end = name.lastIndexOf('.');
        if (end > 0)
            drivers.add(name.slice(0, end));
    }
    const settings = [...drivers].flatMap((driver) => [
        [`${driver}.clean`, ''],
        [`${driver}.process`, ''],
        [`${driver}.required`, 'false'],
    ]);
    const variables = { GIT_CONFIG_COUNT: String(settings.length) };
    settings.forEach(([name, value], index) => {
        variables[`GIT_CONFIG_KEY_${index}`] = name;
        variables[`GIT_CONFIG_VALUE_${index}`] = value;
    });
    return variables;
}
function isBelow(path, directory) {
    const inner = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(realOrSame(directory), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(realOrSame((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path)), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path)));
    return !inner.startsWith('..') && !(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(inner);
}
function realOrSame(path) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path) ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(path) : path;
}
function trimLine(output) {
    return (0,_paths_lossless_js__WEBPACK_IMPORTED_MODULE_2__/* .decodePath */ .q0)(output).replace(/\n$/, '');
}


/***/ })

};
