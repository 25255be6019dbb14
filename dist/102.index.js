export const id = 102;
export const ids = [102];
export const modules = {

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

/***/ 4102:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  FORMATS: () => (/* binding */ FORMATS)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/paths/lossless.js
var lossless = __webpack_require__(2501);
// EXTERNAL MODULE: ./build/text/display.js
var text_display = __webpack_require__(1400);
;// CONCATENATED MODULE: ./build/report/written-name.js


/**
 * A name as it stands in a report that programs read: raw, for the format to encode; escaped only where it is
 * not valid UTF-8, since then no such format can hold it.
 */
function writtenName(name) {
    return (0,lossless/* isUtf8Path */.f9)(name) ? name : (0,text_display/* display */.V)(name);
}

;// CONCATENATED MODULE: ./build/report/csv.js


const HEADER = 'file_path,file_name,extension,size_bytes,size_mb,content_id,is_duplicate,duplicate_group,split,label,rules,severity,new';
const NEEDS_QUOTES = /[",\r\n]/;
const MEGABYTE = 1_000_000;
/** The CSV report by RFC 4180 (lines end in `\n`): one row per file of every group, groups numbered from 1. */
function csvReport(report) {
    const lines = [HEADER];
    for (const [index, finding] of report.judgement.findings.entries())
        pushRows(lines, finding, index + 1);
    return `${lines.join('\n')}\n`;
}
function pushRows(lines, finding, groupNumber) {
    const { group, rules, severity } = finding;
    const size = group.size === null ? ',' : `${group.size},${megabytes(group.size)}`;
    // What is the same for every file is put together once: a group can have 500,000 of them.
    const ofGroup = `${size},${field(group.id)},true,${groupNumber}`;
    const ofFinding = `${field(rules.join(';'))},${severity}`;
    for (const { file, split, label, isNew } of finding.members) {
        const ofFile = [file.path, external_node_path_.posix.basename(file.path), external_node_path_.posix.extname(file.path)].map(nameField).join(',');
        const placement = `${nameField(split ?? '')},${nameField(label ?? '')}`;
        lines.push(`${ofFile},${ofGroup},${placement},${ofFinding},${isNew}`);
    }
}
/** 1,000,000 bytes each, exactly: at most six decimals, no trailing zeros. */
function megabytes(bytes) {
    const decimals = String(bytes % MEGABYTE)
        .padStart(6, '0')
        .replace(/0+$/, '');
    const whole = Math.floor(bytes / MEGABYTE);
    return decimals === '' ? String(whole) : `${whole}.${decimals}`;
}
function nameField(name) {
    return field(writtenName(name));
}
function field(text) {
    return NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

// EXTERNAL MODULE: ./build/model.js
var model = __webpack_require__(5933);
;// CONCATENATED MODULE: ./build/report/tally.js

/** Counts the findings of a report: one walk, no matter how many there are. */
function tally(report) {
    const byRule = model/* RULES */.y0.map((rule) => ({ rule, setting: report.rules[rule], count: emptyCount() }));
    const total = emptyCount();
    for (const finding of report.judgement.findings) {
        add(total, finding);
        for (const line of byRule)
            if (finding.rules.includes(line.rule))
                add(line.count, finding);
    }
    return { byRule, total };
}
function emptyCount() {
    return { new: 0, known: 0, files: 0, redundantBytes: 0, unknownSizes: 0 };
}
function add(count, finding) {
    count[finding.isNew ? 'new' : 'known'] += 1;
    count.files += finding.members.length;
    count.redundantBytes += finding.redundantBytes;
    if (finding.group.size === null)
        count.unknownSizes += 1;
}

;// CONCATENATED MODULE: ./build/report/json.js




const SCHEMA_VERSION = 1;
/**
 * What JSON allows raw but a log or a terminal may obey, should the report be printed there: the runner's
 * `##[`, C1 controls, line separators, bidi marks. Escaped, they parse back to the same names.
 */
const BETTER_ESCAPED = /##\[|[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;
/**
 * The JSON report, schema version 1: UTF-8, two spaces of indentation, a final newline. The same report gives
 * the same bytes.
 */
function jsonReport(report) {
    const { source, base, scanned, judgement } = report;
    const document = {
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
        },
        summary: summaryEntry(report),
        groups: judgement.findings.map(groupEntry),
        directories: [],
        verdict: {
            result: judgement.verdict.result,
            failOn: judgement.verdict.failOn,
            reasons: judgement.verdict.reasons,
        },
        notes: report.notes.map(writtenName),
    };
    const text = JSON.stringify(document, null, 2);
    return `${text.replace(BETTER_ESCAPED, (match) => (match === '##[' ? '#\\u0023[' : escapeUnit(match)))}\n`;
}
function skippedEntry(skipped) {
    const occurred = model/* SKIP_REASONS */.eI.filter((reason) => (skipped[reason] ?? 0) > 0);
    return Object.fromEntries(occurred.map((reason) => [reason, skipped[reason] ?? 0]));
}
function errorEntry(error) {
    return { path: writtenName(error.path), ...exactPath(error.path), message: writtenName(error.message) };
}
function summaryEntry(report) {
    const { byRule, total } = tally(report);
    const groups = report.judgement.findings.length;
    return {
        groups,
        files: total.files,
        redundantFiles: total.files - groups,
        redundantBytes: total.redundantBytes,
        byRule: Object.fromEntries(byRule.map(({ rule, count }) => [rule, count.new + count.known])),
        newGroups: total.new,
        leakage: report.judgement.leakage.map(leakageEntry),
    };
}
/** Computed keys make own properties, so that a split named `__proto__` is a key like any other. */
function leakageEntry(leakage) {
    const [first, second] = leakage.splits.map(writtenName);
    const share = (index) => leakage.samples[index] > 0 ? leakage.files[index] / leakage.samples[index] : 0;
    return {
        splits: [first, second],
        groups: leakage.groups,
        files: { [first]: leakage.files[0], [second]: leakage.files[1] },
        contaminated: { [first]: share(0), [second]: share(1) },
        dataset: writtenName(leakage.dataset),
    };
}
function groupEntry(finding) {
    return {
        id: finding.group.id,
        evidence: finding.group.evidence.join('+'),
        size: finding.group.size,
        rules: finding.rules,
        severity: finding.severity,
        new: finding.isNew,
        files: finding.members.map(fileEntry),
        redundantBytes: finding.redundantBytes,
    };
}
function fileEntry({ file, split, label, isNew }) {
    return {
        path: writtenName(file.path),
        ...exactPath(file.path),
        split: split === null ? null : writtenName(split),
        label: label === null ? null : writtenName(label),
        new: isNew,
        ...linksEntry(file),
    };
}
function exactPath(path) {
    return (0,lossless/* isUtf8Path */.f9)(path) ? {} : { pathBase64: (0,lossless/* pathBytes */.X5)(path).toString('base64') };
}
function linksEntry({ links }) {
    return links === undefined || links.length === 0 ? {} : { links: links.map(writtenName) };
}
function escapeUnit(character) {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./build/paths/order.js
var order = __webpack_require__(3463);
;// CONCATENATED MODULE: ./build/text/contrast.js

/** The splits whose roles are known, in the order in which they are always shown. */
const STANDARD_SPLITS = ['train', 'validation', 'test'];
/**
 * The names between which a group breaks a rule: its splits for `split-leakage` (train, validation, test, then
 * the others by name), its labels for `label-conflict` (by name). Only those count that differ within one
 * dataset. Empty for the other rules.
 */
function contrast_contrast(finding, rule) {
    const names = differing(finding.members, rule);
    return names.sort(rule === 'split-leakage' ? bySplit : order/* comparePaths */.c);
}
/** What a rule compares of a member: its split or its label; `null` for the rules about copies alone. */
function contrastedName(member, rule) {
    if (rule === 'split-leakage')
        return member.split;
    return rule === 'label-conflict' ? member.label : null;
}
/** Whether two members of a group are what breaks the rule; always for a rule about copies alone. */
function clash(left, right, rule) {
    if (rule !== 'split-leakage' && rule !== 'label-conflict')
        return true;
    const a = contrastedName(left, rule);
    const b = contrastedName(right, rule);
    return left.dataset === right.dataset && a !== null && b !== null && a !== b;
}
/** Train, validation, test, then the others by name. */
function bySplit(left, right) {
    return splitRank(left) - splitRank(right) || (0,order/* comparePaths */.c)(left, right);
}
function differing(members, rule) {
    const byDataset = new Map();
    for (const member of members) {
        const value = contrastedName(member, rule);
        if (value === null)
            continue;
        const known = byDataset.get(member.dataset);
        if (known)
            known.add(value);
        else
            byDataset.set(member.dataset, new Set([value]));
    }
    const result = new Set();
    for (const names of byDataset.values()) {
        if (names.size > 1)
            for (const value of names)
                result.add(value);
    }
    return [...result];
}
function splitRank(split) {
    const rank = STANDARD_SPLITS.indexOf(split);
    return rank < 0 ? STANDARD_SPLITS.length : rank;
}

;// CONCATENATED MODULE: ./build/text/wording.js
/** The words for each rule; what depends on the single group is in `finding-text.ts`. */
const wording_RULE_WORDING = {
    'split-leakage': {
        title: 'Split leakage',
        reason: 'A score on one split would count content that another split has already shown to the model.',
        advice: 'Keep each content in one split only.',
    },
    'label-conflict': {
        title: 'Label conflict',
        reason: 'The same content has different labels, so at least one of them is wrong.',
        advice: 'Keep the copy with the right label and remove the others.',
    },
    'duplicate-file': {
        title: 'Duplicate file',
        reason: 'A copy adds no information: it only gives its content more weight, and takes space.',
        advice: 'Keep one of the copies.',
    },
    'derived-copy': {
        title: 'Derived copy',
        reason: 'The content went from one data layer to the next without a change.',
        advice: 'If that is not meant, check the step between the layers.',
    },
};
/** The mark of a severity on a page that shows emoji. */
const SEVERITY_ICON = { error: '⛔', warning: '⚠️', notice: '💬' };

;// CONCATENATED MODULE: ./build/text/finding-text.js



const NAMES_IN_TITLE = 3;
/** What a leak does to the roles that splits usually have; the first line whose splits all leak applies. */
const LEAK_REASONS = [
    {
        splits: ['train', 'validation', 'test'],
        reason: 'The model would be validated and tested on what it was trained on.',
    },
    { splits: ['train', 'test'], reason: 'The model would be tested on what it was trained on.' },
    { splits: ['train', 'validation'], reason: 'The model would be validated on what it was trained on.' },
    { splits: ['validation', 'test'], reason: 'The model would be tested on what it was tuned on.' },
];
/** The rule that a finding is filed under: of those at its severity the gravest by `RULES`. */
function leadingRule(finding, settings) {
    const first = finding.rules.find((rule) => settings[rule] === finding.severity) ?? finding.rules[0];
    if (first === undefined)
        throw new TypeError('a finding breaks at least one rule');
    return first;
}
/** One line without Markdown: `Split leakage: train ↔ test`, `Duplicate file`. */
function findingTitle(finding, rule) {
    const names = contrastText(contrast(finding, rule), display);
    return names === '' ? RULE_WORDING[rule].title : `${RULE_WORDING[rule].title}: ${names}`;
}
/** `train ↔ test`, at most three names; `show` makes a name safe for where it will stand. */
function contrastText(names, show) {
    const shown = names.slice(0, NAMES_IN_TITLE).map(show).join(' ↔ ');
    const rest = names.length - NAMES_IN_TITLE;
    return rest > 0 ? `${shown} and ${rest} more` : shown;
}
/** One sentence: why this finding matters. */
function findingReason(finding, rule) {
    return rule === 'split-leakage' ? leakReason(contrast_contrast(finding, rule)) : wording_RULE_WORDING[rule].reason;
}
/** One sentence: what to do about this finding. */
function findingAdvice(finding, rule) {
    const isPair = finding.members.length === 2;
    if (rule === 'split-leakage') {
        const [first, second] = contrast_contrast(finding, rule);
        const areStandard = isStandard(first) && isStandard(second);
        if (isPair && areStandard)
            return `Remove the copy from ${first}, or replace the one in ${second}.`;
        return 'Keep the content in one split only.';
    }
    if (rule === 'duplicate-file' && isPair)
        return 'Remove one of the two.';
    if (rule === 'label-conflict' && isPair)
        return 'Keep the copy with the right label and remove the other.';
    return wording_RULE_WORDING[rule].advice;
}
function leakReason(splits) {
    const roles = LEAK_REASONS.find((line) => line.splits.every((split) => splits.includes(split)));
    if (roles)
        return roles.reason;
    const others = splits.length > 2 ? 'the others' : 'the other';
    return `These splits would not be independent: a score on one would count content of ${others}.`;
}
function isStandard(split) {
    return split !== undefined && STANDARD_SPLITS.includes(split);
}

// EXTERNAL MODULE: ./build/text/quantity.js
var quantity = __webpack_require__(8717);
;// CONCATENATED MODULE: ./build/report/headline.js

/** Says what came out, never better than it is: an empty or incomplete scan isn't called clean. */
function headline({ scanned, base, judgement }) {
    const { findings, verdict } = judgement;
    if (verdict.result === 'fail') {
        const count = findings.filter((finding) => isBlocking(finding, verdict)).length;
        const noun = base !== null && verdict.failOn === 'new' ? 'new finding' : 'finding';
        return { tone: 'bad', text: `${(0,quantity/* countOf */.pq)(count, noun)} ${count === 1 ? 'shuts' : 'shut'} the gate` };
    }
    if (scanned.files === 0)
        return { tone: 'doubtful', text: 'no data files found' };
    if (findings.length === 0) {
        if (scanned.errors.length === 0)
            return { tone: 'good', text: 'no duplicates' };
        return { tone: 'doubtful', text: 'no duplicates in the files that could be read' };
    }
    if (verdict.failOn === 'none')
        return { tone: 'doubtful', text: `${(0,quantity/* countOf */.pq)(findings.length, 'finding')}, report only` };
    if (base !== null && !findings.some((finding) => finding.isNew))
        return { tone: 'good', text: 'no new findings' };
    return { tone: 'good', text: `${(0,quantity/* countOf */.pq)(findings.length, 'finding')}, not blocking` };
}
/** Whether a finding is one of those that shut the gate, or would if `fail-on` were not `none`. */
function isBlocking(finding, verdict) {
    return finding.severity === 'error' && (finding.isNew || verdict.failOn === 'any');
}

;// CONCATENATED MODULE: ./build/report/arrangement.js



/** Files every finding under one rule and one heading. */
function arrange(report) {
    const { findings, verdict } = report.judgement;
    const blocking = [];
    const remarks = [];
    const known = [];
    for (const finding of findings) {
        if (isBlocking(finding, verdict))
            blocking.push(finding);
        else if (finding.isNew)
            remarks.push(finding);
        else
            known.push(finding);
    }
    return {
        blocking: shelves(blocking, report),
        remarks: shelves(remarks, report),
        known: shelves(known, report),
    };
}
/** Files findings under their leading rules, gravest rule first. */
function shelves(findings, { rules }) {
    const all = model/* RULES */.y0.map((rule) => ({ rule, findings: [] }));
    for (const finding of findings)
        all[model/* RULES */.y0.indexOf(leadingRule(finding, rules))]?.findings.push(finding);
    return all.filter((shelf) => shelf.findings.length > 0);
}
/** How many findings lie on these shelves. */
function countFindings(on) {
    return on.reduce((sum, shelf) => sum + shelf.findings.length, 0);
}

;// CONCATENATED MODULE: ./build/report/detail-level.js
/**
 * From generous to totals only. The last has nothing whose length depends on the input, so that it stays below
 * 2,000 bytes.
 */
const DETAIL_LEVELS = [
    { blocking: 50, remarks: 20, known: 20, members: 5, leakage: 10, errors: 20, howToChange: true },
    { blocking: 20, remarks: 5, known: 5, members: 3, leakage: 5, errors: 10, howToChange: true },
    { blocking: 10, remarks: 3, known: 0, members: 2, leakage: 3, errors: 3, howToChange: true },
    { blocking: 3, remarks: 1, known: 0, members: 2, leakage: 1, errors: 1, howToChange: false },
    { blocking: 1, remarks: 0, known: 0, members: 2, leakage: 0, errors: 0, howToChange: false },
    { blocking: 0, remarks: 0, known: 0, members: 0, leakage: 0, errors: 0, howToChange: false },
];

;// CONCATENATED MODULE: ./build/text/markdown.js

/** Words that Markdown, tables, mentions and automatic links all leave alone. */
const PLAIN_WORDS = /^[a-z0-9]+(?:[ _-][a-z0-9]+)*$/i;
/**
 * A code span that shows `text` and nothing else, whatever it holds. Code spans are the one construct in which
 * GitHub interprets no HTML, links, mentions, issue numbers or emphasis.
 */
function code(text) {
    const shown = (0,text_display/* display */.V)(text);
    const longestRun = Math.max(0, ...Array.from(shown.matchAll(/`+/g), (match) => match[0].length));
    const fence = '`'.repeat(longestRun + 1);
    // One space is stripped from each end when both have one, and a fence must not touch another backtick.
    const padding = /^[` ]|[` ]$/.test(shown) || shown === '' ? ' ' : '';
    return `${fence}${padding}${shown}${padding}${fence}`;
}
/** A split's or label's name: as plain words where that is safe, else as a code span. */
function markdown_name(text) {
    return PLAIN_WORDS.test(text) ? text : code(text);
}
/** Makes a finished piece of Markdown fit a table cell, where a bare `|` would start the next one. */
function cell(markdown) {
    return markdown.replaceAll('|', '\\|');
}

;// CONCATENATED MODULE: ./build/report/chosen-members.js
// A NUL can stand in no name, so two keys are equal only if the placements are.
const byNewness = ({ isNew }) => `new\0${isNew}`;
const chosen_members_bySplit = ({ dataset, split }) => (split === null ? null : `split\0${dataset}\0${split}`);
const byLabel = ({ dataset, label }) => (label === null ? null : `label\0${dataset}\0${label}`);
const KEYS = [byNewness, chosen_members_bySplit, byLabel];
/**
 * At most `limit` members that stand for the whole group, in its order: a new one and an old one, one of each
 * split, one of each label, then other new ones, then the first.
 */
function chosenMembers({ members }, limit) {
    if (members.length <= limit)
        return [...members];
    const chosen = new Set();
    const represented = new Set([null]);
    const choose = (isWanted) => {
        for (const member of members) {
            if (chosen.size >= limit)
                return;
            if (chosen.has(member) || !isWanted(member))
                continue;
            chosen.add(member);
            for (const key of KEYS)
                represented.add(key(member));
        }
    };
    for (const key of KEYS)
        choose((member) => !represented.has(key(member)));
    choose((member) => member.isNew);
    choose(() => true);
    return members.filter((member) => chosen.has(member));
}

;// CONCATENATED MODULE: ./build/report/markdown-finding.js






/** A finding in full: what it is, where, why it matters, what to do. */
function findingBlock(report, finding, rule, members) {
    const marksNew = report.base !== null;
    const shown = chosenMembers(finding, members);
    const lines = shown.map((member) => `- ${memberText(member, marksNew)}`);
    const rest = finding.members.length - shown.length;
    if (rest > 0)
        lines.push(`- and ${(0,quantity/* formatCount */.B4)(rest)} more`);
    const sentences = [findingReason(finding, rule), findingAdvice(finding, rule)];
    for (const other of finding.rules)
        if (other !== rule)
            sentences.push(findingReason(finding, other));
    return card([findingHeading(report, finding, rule), lines.join('\n'), sentences.join(' ')]);
}
/** A finding in one item of a list. */
function findingItem(finding, rule, settings, members) {
    const shown = chosenMembers(finding, members).map(({ file }) => code(file.path));
    const rest = finding.members.length - shown.length;
    const more = rest > 0 ? ` and ${(0,quantity/* formatCount */.B4)(rest)} more` : '';
    const separator = shown.length === 0 ? (0,quantity/* countOf */.pq)(finding.members.length, 'file') : `${shown.join(', ')}${more}`;
    return `- ${icon(settings[rule])} ${breach(finding, rule)} · ${(0,quantity/* formatBytes */.z3)(finding.group.size)}: ${separator}`;
}
/** A quotation is the one frame that Markdown has: it shows which lines belong together. */
function card(parts) {
    const lines = parts.join('\n\n').split('\n');
    return lines.map((line) => (line === '' ? '>' : `> ${line}`)).join('\n');
}
function findingHeading(report, finding, rule) {
    const others = finding.rules.filter((other) => other !== rule);
    const also = others.map((other) => ` · also ${lowerFirst(breach(finding, other))}`).join('');
    const copies = finding.members.length > 2 ? ` · ${(0,quantity/* countOf */.pq)(finding.members.length, 'file')}` : '';
    const size = `${(0,quantity/* formatBytes */.z3)(finding.group.size)}${copies === '' ? '' : ' each'}`;
    return `${icon(report.rules[rule])} **${breach(finding, rule)}**${also}${copies} · ${size}`;
}
/** `Split leakage · train ↔ test` */
function breach(finding, rule) {
    const names = contrastText(contrast_contrast(finding, rule), markdown_name);
    return names === '' ? wording_RULE_WORDING[rule].title : `${wording_RULE_WORDING[rule].title} · ${names}`;
}
function memberText({ file, split, label, isNew }, marksNew) {
    const placement = [split, label].filter((value) => value !== null).map(markdown_name);
    const links = file.links === undefined ? [] : [(0,quantity/* countOf */.pq)(file.links.length, 'further hard link')];
    const parts = [code(file.path), ...placement, ...links];
    return `${parts.join(' · ')}${marksNew && isNew ? ' **← added here**' : ''}`;
}
function icon(setting) {
    return setting === 'off' ? '' : SEVERITY_ICON[setting];
}
function lowerFirst(text) {
    return text.charAt(0).toLowerCase() + text.slice(1);
}

;// CONCATENATED MODULE: ./build/report/markdown-sections.js




/** The findings that shut the gate. */
function blockingSection(report, on, level) {
    const title = report.judgement.verdict.result === 'fail' ? 'Fix before merging' : 'Worth fixing';
    return section(title, report, on, level.blocking, level.members);
}
/** New findings that don't. */
function remarksSection(report, on, level) {
    return section('Worth a look', report, on, level.remarks, level.members);
}
/** Cuts each shelf before anything of it is rendered: there can be 500,000 findings on one. */
function section(title, report, on, limit, members) {
    if (on.length === 0)
        return [];
    if (limit === 0)
        return [`### ${title}`, leftOut(countFindings(on), 'finding')];
    const blocks = on.flatMap(({ rule, findings }) => {
        const shown = findings.slice(0, limit).map((finding) => findingBlock(report, finding, rule, members));
        const rest = findings.length - limit;
        return rest > 0
            ? [...shown, leftOut(rest, `more ${wording_RULE_WORDING[rule].title.toLowerCase()} finding`)]
            : shown;
    });
    return [`### ${title}`, ...blocks];
}
/** What was left out, and where it is. */
function leftOut(count, singular, plural) {
    return `_… ${(0,quantity/* countOf */.pq)(count, singular, plural)} left out here: see the JSON report._`;
}

;// CONCATENATED MODULE: ./build/text/shorten.js
const MARK = '…';
/**
 * Cuts the middle out of a text that is longer than `maximum` characters (code points, the mark included): the
 * beginning and the end of a path tell more than what lies between.
 */
function shorten(text, maximum) {
    if (text.length <= maximum)
        return text;
    const characters = Array.from(text);
    if (characters.length <= maximum)
        return text;
    const kept = Math.max(0, maximum - MARK.length);
    const head = Math.ceil(kept / 2);
    const tail = kept - head;
    return characters.slice(0, head).join('') + MARK + characters.slice(characters.length - tail).join('');
}

;// CONCATENATED MODULE: ./build/report/scan-words.js



const COMMIT_LENGTH = 7;
const LONGEST_REF = 50;
/**
 * One line on what was looked at and how: `1,204 files (73 MB) in 2 datasets, compared with main at 9fceb02.
 * Identity from git, no data read.`
 * @param show makes the base's name and commit safe for where the line will stand
 */
function scanLine(report, show) {
    const { scanned, judgement } = report;
    const datasets = judgement.datasets > 0 ? ` in ${(0,quantity/* countOf */.pq)(judgement.datasets, 'dataset')}` : '';
    const files = `${(0,quantity/* countOf */.pq)(scanned.files, 'file')} (${(0,quantity/* formatBytes */.z3)(scanned.bytes)})`;
    return `${files}${datasets}${comparison(report, show)}. ${identity(report)}.`;
}
/** `40 annotation files, 2 empty files, 1 symlink`, or an empty text; in the order of the reasons. */
function skippedWords(skipped) {
    const occurred = model/* SKIP_REASONS */.eI.filter((reason) => (skipped[reason] ?? 0) > 0);
    return occurred.map((reason) => (0,quantity/* countOf */.pq)(skipped[reason] ?? 0, ...SKIP_NOUNS[reason])).join(', ');
}
/** `1 file could not be read`, or an empty text. */
function errorWords(errors) {
    return errors.length === 0 ? '' : `${(0,quantity/* countOf */.pq)(errors.length, 'file')} could not be read`;
}
const SKIP_NOUNS = {
    excluded: ['excluded file', 'excluded files'],
    metadata: ['metadata file', 'metadata files'],
    annotation: ['annotation file', 'annotation files'],
    empty: ['empty file', 'empty files'],
    'min-size': ['file below min-size', 'files below min-size'],
    symlink: ['symlink', 'symlinks'],
    'hard-link': ['further hard link', 'further hard links'],
    submodule: ['submodule', 'submodules'],
    unmerged: ['unmerged file', 'unmerged files'],
    special: ['special file', 'special files'],
};
function comparison({ base, judgement }, show) {
    if (base !== null) {
        return `, compared with ${show(shorten(base.ref, LONGEST_REF))} at ${show(base.commit.slice(0, COMMIT_LENGTH))}`;
    }
    // Where nothing was found, it makes no difference what it would have been compared with.
    return judgement.findings.length === 0 ? '' : ', compared with nothing: every finding counts as new';
}
function identity({ source, scanned }) {
    const read = scanned.bytesRead === 0 ? 'no data read' : `${(0,quantity/* formatBytes */.z3)(scanned.bytesRead)} read`;
    if (source === 'git')
        return `Identity from git, ${read}`;
    if (source === 'files')
        return `Compared by content, ${read}`;
    return `Identity from git where it is known, else compared by content, ${read}`;
}

;// CONCATENATED MODULE: ./build/report/markdown-folded.js







/** Plain prose, in which Markdown and automatic links find nothing to do. */
const PLAIN_PROSE = /^(?:[A-Za-z0-9 ,;()'%-]|[.:](?= |$))*$/;
/** Groups that were there before and block nobody. */
function knownGroups(report, on, level) {
    const count = countFindings(on);
    if (count === 0)
        return [];
    const title = `${(0,quantity/* countOf */.pq)(count, 'known group')}, not blocking`;
    if (level.known === 0)
        return [leftOut(count, 'known group')];
    const all = on.flatMap(({ rule, findings }) => findings.slice(0, level.known).map((finding) => ({ rule, finding })));
    const items = all
        .slice(0, level.known)
        .map(({ rule, finding }) => findingItem(finding, rule, report.rules, level.members));
    const rest = count - items.length;
    return folded(title, [items.join('\n'), ...(rest > 0 ? [leftOut(rest, 'more known group')] : [])]);
}
/** What was looked at, what was passed over, what could not be read. */
function whatWasScanned({ scanned, notes }, level) {
    const skipped = skippedWords(scanned.skipped);
    const title = [
        `What was scanned and what was skipped${skipped === '' ? '' : ` (${skipped})`}`,
        errorWords(scanned.errors),
    ];
    if (level.errors === 0)
        return [];
    const errors = scanned.errors
        .slice(0, level.errors)
        .map(({ path, message }) => `- could not be read: ${code(path)}: ${code(message)}`);
    const restOfErrors = scanned.errors.length - errors.length;
    const restOfNotes = notes.length - level.errors;
    return folded(title.filter((part) => part !== '').join(' · '), [
        [
            `- scanned: ${(0,quantity/* countOf */.pq)(scanned.files, 'file')}, ${(0,quantity/* formatBytes */.z3)(scanned.bytes)}; read: ${(0,quantity/* formatBytes */.z3)(scanned.bytesRead)}`,
            `- skipped: ${skipped === '' ? 'nothing' : skipped}`,
            ...errors,
            ...(restOfErrors > 0
                ? [
                    `- ${leftOut(restOfErrors, 'more file that could not be read', 'more files that could not be read')}`,
                ]
                : []),
            ...notes.slice(0, level.errors).map((note) => `- ${prose(note)}`),
            ...(restOfNotes > 0 ? [`- ${leftOut(restOfNotes, 'more note')}`] : []),
        ].join('\n'),
    ]);
}
/** The way out for those who want another outcome. */
function howToChange(report, level) {
    if (!level.howToChange || report.judgement.findings.length === 0)
        return [];
    const rules = model/* RULES */.y0.map((rule) => `  ${rule}: ${report.rules[rule]}`);
    return folded('How to change this: rules, exclusions, what shuts the gate', [
        'Put this into `.github/data-hygiene.yml` and change what you need; every option is also an input of the action.',
        [
            '```yaml',
            'rules:                  # error, warning, notice or off',
            ...rules,
            `fail-on: ${report.judgement.verdict.failOn.padEnd(14)} # new, any or none`,
            'exclude:                # globs of files that are not to be compared',
            "  - 'data/archive/**'",
            '```',
        ].join('\n'),
    ]);
}
/** `summary` must be our own words only: Markdown isn't read there, HTML is. */
function folded(summary, content) {
    return [`<details><summary>${summary}</summary>`, ...content, '</details>'];
}
/** A note is safe to show, but can hold names; then only a code span keeps Markdown away from them. */
function prose(text) {
    return PLAIN_PROSE.test(text) ? text : code(text);
}

;// CONCATENATED MODULE: ./build/report/markdown-heading.js



const ICONS = { good: '✅', doubtful: '⚠️', bad: '❌' };
/** The verdict, and one line on what it is about. */
function heading(report) {
    const { tone, text } = headline(report);
    const errors = errorWords(report.scanned.errors);
    const warning = errors === '' ? '' : ` **${errors}.**`;
    return [`## ${ICONS[tone]} Data Hygiene: ${text}`, `${scanLine(report, code)}${warning}`];
}

;// CONCATENATED MODULE: ./build/report/markdown-leakage.js




/** A wider matrix can't be read; then the pairs are listed. */
const WIDEST_MATRIX = 6;
/** How much of each split also lies in another one, per dataset. */
function leakageSection(report, level) {
    const datasets = byDataset(report.judgement.leakage);
    if (datasets.length === 0)
        return [];
    const title = '### Leakage between splits';
    const shown = datasets.slice(0, level.leakage).flatMap(([dataset, pairs]) => {
        const splits = [...new Set(pairs.flatMap((pair) => pair.splits))].sort(bySplit);
        const table = splits.length > WIDEST_MATRIX ? pairTable(pairs, level.leakage) : matrix(pairs, splits);
        return [`In ${dataset === '' ? 'the whole tree' : code(dataset)}, of the files of each split:`, ...table];
    });
    const rest = datasets.length - level.leakage;
    return [title, ...shown, ...(rest > 0 ? [leftOut(rest, 'dataset')] : [])];
}
function matrix(pairs, splits) {
    const header = ['', ...splits.map((split) => `also in ${markdown_name(split)}`)];
    const lines = splits.map((split) => {
        const cells = splits.map((other) => (split === other ? '–' : sharedWith(pairs, split, other)));
        return [`**${markdown_name(split)}**`, ...cells];
    });
    return [table(header, lines)];
}
function pairTable(pairs, limit) {
    const lines = pairs
        .slice(0, limit)
        .map(({ splits, files, samples }) => [
        `${markdown_name(splits[0])} ↔ ${markdown_name(splits[1])}`,
        share(files[0], samples[0]),
        share(files[1], samples[1]),
    ]);
    const rest = pairs.length - limit;
    const more = rest > 0 ? [leftOut(rest, 'pair of splits', 'pairs of splits')] : [];
    return [
        table(['Pair of splits', 'of the first in the second', 'of the second in the first'], lines),
        ...more,
    ];
}
function sharedWith(pairs, split, other) {
    for (const { splits, files, samples } of pairs) {
        if (splits[0] === split && splits[1] === other)
            return share(files[0], samples[0]);
        if (splits[1] === split && splits[0] === other)
            return share(files[1], samples[1]);
    }
    return '0';
}
function share(files, samples) {
    const part = samples > 0 ? ` (${(0,quantity/* formatShare */.T1)(files / samples)})` : '';
    return `${(0,quantity/* formatCount */.B4)(files)} of ${(0,quantity/* formatCount */.B4)(samples)}${part}`;
}
function table(header, lines) {
    const alignment = header.map((_, index) => (index === 0 ? ':--' : '--:'));
    return [header, alignment, ...lines].map((cells) => `| ${cells.map(cell).join(' | ')} |`).join('\n');
}
/** In the order of the report, which is by dataset. */
function byDataset(leakage) {
    const datasets = new Map();
    for (const pair of leakage) {
        const pairs = datasets.get(pair.dataset);
        if (pairs)
            pairs.push(pair);
        else
            datasets.set(pair.dataset, [pair]);
    }
    return [...datasets];
}

;// CONCATENATED MODULE: ./build/report/markdown-rules.js


/** The findings in numbers, one line per rule that is on. With no base there is nothing to call known. */
function ruleTable(report, { byRule, total }) {
    const hasBase = report.base !== null;
    const lines = [
        hasBase ? '| Rule | new | known | files | to reclaim |' : '| Rule | groups | files | to reclaim |',
        hasBase ? '| :-- | --: | --: | --: | --: |' : '| :-- | --: | --: | --: |',
    ];
    for (const { rule, setting, count } of byRule) {
        if (setting === 'off')
            continue;
        lines.push(tableLine(`${SEVERITY_ICON[setting]} ${wording_RULE_WORDING[rule].title}`, count, hasBase));
    }
    const sections = [lines.join('\n')];
    const remarks = [offRemark(byRule), overlapRemark(byRule, total)].filter((remark) => remark !== '');
    if (remarks.length > 0)
        sections.push(`<sub>${remarks.join(' ')}</sub>`);
    return sections;
}
function tableLine(title, count, hasBase) {
    const groups = hasBase ? [count.new, count.known] : [count.new + count.known];
    const numbers = [...groups, count.files].map(quantity/* formatCount */.B4);
    return `| ${[title, ...numbers, reclaimable(count)].join(' | ')} |`;
}
function reclaimable({ files, redundantBytes, unknownSizes }) {
    if (files === 0)
        return '–';
    if (unknownSizes === 0)
        return (0,quantity/* formatBytes */.z3)(redundantBytes);
    return redundantBytes === 0 ? 'unknown' : `≥ ${(0,quantity/* formatBytes */.z3)(redundantBytes)}`;
}
function offRemark(byRule) {
    const off = byRule.filter(({ setting }) => setting === 'off');
    if (off.length === 0)
        return '';
    return `Turned off: ${off.map(({ rule }) => wording_RULE_WORDING[rule].title.toLowerCase()).join(', ')}.`;
}
function overlapRemark(byRule, total) {
    const groups = total.new + total.known;
    const counted = byRule.reduce((sum, { count }) => sum + count.new + count.known, 0);
    return counted > groups ? 'A group that breaks several rules counts under each.' : '';
}

;// CONCATENATED MODULE: ./build/report/markdown.js









/** GitHub drops a job summary above 1 MiB, counted in bytes of UTF-8. */
const SUMMARY_BYTES = 1_048_576;
const SHORTENED = '<sub>Shortened to stay within the size of a summary: the JSON report has everything.</sub>';
/**
 * The job summary, in GitHub's Markdown: verdict, why it matters, what to do; the rest is folded away.
 * @param settings.budget bytes of UTF-8 that it must not exceed, 2,000 at least. Detail is left out in steps until
 * it fits, and the summary says what was left out.
 */
function markdownReport(report, { budget = SUMMARY_BYTES } = {}) {
    const render = renderer(report);
    let text = '';
    for (const [index, level] of DETAIL_LEVELS.entries()) {
        text = `${[...render(level), ...(index > 0 ? [SHORTENED] : [])].join('\n\n')}\n`;
        if (external_node_buffer_.Buffer.byteLength(text, 'utf8') <= budget)
            break;
    }
    return text;
}
/** What doesn't depend on the level is worked out once. */
function renderer(report) {
    const arrangement = arrange(report);
    const counts = tally(report);
    return (level) => [
        ...heading(report),
        ...ruleTable(report, counts),
        ...blockingSection(report, arrangement.blocking, level),
        ...remarksSection(report, arrangement.remarks, level),
        ...leakageSection(report, level),
        ...knownGroups(report, arrangement.known, level),
        ...whatWasScanned(report, level),
        ...howToChange(report, level),
    ];
}

;// CONCATENATED MODULE: ./build/report/text-findings.js







const GROUPS_PER_RULE = 50;
const MEMBERS_PER_GROUP = 10;
/** Longer paths push what stands behind them; shorter ones are padded, so that it stands in one column. */
const WIDEST_COLUMN = 60;
const COLORS = { error: 'red', warning: 'yellow', notice: 'cyan' };
/** One block per rule: what it means and what to do once, then its groups, the new ones first. */
function findingBlocks(report, paint) {
    return shelves(report.judgement.findings, report).map((shelf) => ruleBlock(report, shelf, paint));
}
function ruleBlock(report, { rule, findings }, paint) {
    const wording = wording_RULE_WORDING[rule];
    const setting = report.rules[rule];
    const color = setting === 'off' ? paint.dim : paint[COLORS[setting]];
    const fresh = findings.filter((finding) => finding.isNew);
    const counts = [(0,quantity/* countOf */.pq)(findings.length, 'group')];
    if (report.base !== null)
        counts.push(`${(0,quantity/* formatCount */.B4)(fresh.length)} new`);
    const shown = [...fresh, ...findings.filter((finding) => !finding.isNew)].slice(0, GROUPS_PER_RULE);
    const rest = findings.length - shown.length;
    return [
        `${paint.bold(color(wording.title))} (${setting}): ${counts.join(', ')}`,
        `${wording.reason} ${wording.advice}`,
        ...shown.flatMap((finding) => groupLines(report, finding, rule, paint)),
        ...(rest > 0 ? ['', `  and ${(0,quantity/* countOf */.pq)(rest, 'more group')}`] : []),
    ].join('\n');
}
function groupLines(report, finding, rule, paint) {
    const hasBase = report.base !== null;
    const names = contrastText(contrast_contrast(finding, rule), text_display/* display */.V);
    const others = finding.rules.filter((other) => other !== rule);
    const facts = [
        ...(names === '' ? [] : [names]),
        (0,quantity/* countOf */.pq)(finding.members.length, 'file'),
        `${(0,quantity/* formatBytes */.z3)(finding.group.size)} each`,
        ...others.map((other) => `also ${wording_RULE_WORDING[other].title.toLowerCase()}`),
        ...(hasBase ? [finding.isNew ? 'new' : 'known'] : []),
    ].join(' · ');
    const shown = chosenMembers(finding, MEMBERS_PER_GROUP);
    const rest = finding.members.length - shown.length;
    const paths = shown.map(({ file }) => (0,text_display/* display */.V)(file.path));
    const width = Math.min(WIDEST_COLUMN, Math.max(...paths.map((path) => path.length)));
    return [
        '',
        `  ${hasBase && !finding.isNew ? paint.dim(facts) : paint.bold(facts)}`,
        ...shown.map((member, index) => {
            const remark = memberRemark(member, hasBase, paint);
            return `    ${remark === '' ? paths[index] : `${paths[index]?.padEnd(width)}  ${remark}`}`;
        }),
        ...(rest > 0 ? [`    and ${(0,quantity/* formatCount */.B4)(rest)} more`] : []),
    ];
}
function memberRemark({ file, split, label, isNew }, hasBase, paint) {
    const links = file.links?.length ?? 0;
    const facts = [split, label].filter((name) => name !== null).map(text_display/* display */.V);
    if (links > 0)
        facts.push((0,quantity/* countOf */.pq)(links, 'further hard link'));
    const parts = facts.length === 0 ? [] : [paint.dim(facts.join(' · '))];
    if (hasBase && isNew)
        parts.push(paint.yellow('← added here'));
    return parts.join('  ');
}

;// CONCATENATED MODULE: ./build/report/text-leakage.js


const LONGEST_LIST = 20;
/** Two lines per pair of splits: the share of each that also lies in the other. Empty without a leak. */
function leakageBlock(report, paint) {
    const { leakage } = report.judgement;
    if (leakage.length === 0)
        return [];
    const lines = leakage.slice(0, LONGEST_LIST).flatMap((pair) => {
        const [first, second] = pair.splits;
        return [line(pair, 0, first, second), line(pair, 1, second, first)];
    });
    const rest = leakage.length - LONGEST_LIST;
    if (rest > 0)
        lines.push(`  and ${(0,quantity/* countOf */.pq)(rest, 'more pair of splits', 'more pairs of splits')}`);
    return [[paint.bold('Leakage between splits'), ...lines].join('\n')];
}
function line({ dataset, files, samples }, index, split, other) {
    const place = dataset === '' ? '' : `${(0,text_display/* display */.V)(dataset)}: `;
    const share = samples[index] > 0 ? ` (${(0,quantity/* formatShare */.T1)(files[index] / samples[index])})` : '';
    const part = `${(0,quantity/* formatCount */.B4)(files[index])} of ${(0,quantity/* formatCount */.B4)(samples[index])}${share}`;
    return `  ${place}${part} in ${(0,text_display/* display */.V)(split)} also in ${(0,text_display/* display */.V)(other)}`;
}

;// CONCATENATED MODULE: ./build/report/text-paint.js
// Select Graphic Rendition codes of ECMA-48: start, end.
const CODES = {
    bold: [1, 22],
    dim: [2, 22],
    red: [31, 39],
    green: [32, 39],
    yellow: [33, 39],
    cyan: [36, 39],
};
/** Colours for a terminal, or the same functions without effect. */
function paint(color) {
    const style = (name) => (text) => color ? `\u001b[${CODES[name][0]}m${text}\u001b[${CODES[name][1]}m` : text;
    return {
        bold: style('bold'),
        dim: style('dim'),
        red: style('red'),
        green: style('green'),
        yellow: style('yellow'),
        cyan: style('cyan'),
    };
}

;// CONCATENATED MODULE: ./build/report/text.js







const MARKS = {
    good: { mark: '✔', color: 'green' },
    doubtful: { mark: '!', color: 'yellow' },
    bad: { mark: '✖', color: 'red' },
};
const text_LONGEST_LIST = 20;
/**
 * The report for people at a terminal: grouped by rule, the verdict last, where the eye is. Lists are cut, and say
 * so; the door adds where the full report is.
 * @param settings.color whether to use ANSI colours; without them the text holds no control character but `\n`
 */
function textReport(report, { color = false } = {}) {
    const colors = paint(color);
    const remarks = [...skippedLines(report), ...report.notes.slice(0, text_LONGEST_LIST)];
    const details = [
        ...findingBlocks(report, colors),
        ...leakageBlock(report, colors),
        ...errorBlock(report, colors),
        ...(remarks.length > 0 ? [remarks.join('\n')] : []),
    ];
    const isClean = report.judgement.findings.length === 0 && report.scanned.errors.length === 0;
    const blocks = [scanLine(report, text_display/* display */.V), ...details, verdictLine(report, colors)];
    return `${blocks.join(isClean ? '\n' : '\n\n')}\n`;
}
function skippedLines({ scanned }) {
    const words = skippedWords(scanned.skipped);
    return words === '' ? [] : [`Skipped: ${words}.`];
}
function errorBlock({ scanned }, colors) {
    if (scanned.errors.length === 0)
        return [];
    const lines = scanned.errors
        .slice(0, text_LONGEST_LIST)
        .map(({ path, message }) => `  ${(0,text_display/* display */.V)(path)}  ${(0,text_display/* display */.V)(message)}`);
    const rest = scanned.errors.length - text_LONGEST_LIST;
    if (rest > 0)
        lines.push(`  and ${(0,quantity/* formatCount */.B4)(rest)} more`);
    return [[colors.bold(colors.yellow(errorWords(scanned.errors))), ...lines].join('\n')];
}
function verdictLine(report, colors) {
    const { tone, text } = headline(report);
    const { mark, color } = MARKS[tone];
    const { reasons } = report.judgement.verdict;
    const why = reasons.length > 0 ? `: ${reasons.join(', ')}` : '';
    return colors.bold(colors[color](`${mark} ${text.charAt(0).toUpperCase()}${text.slice(1)}${why}.`));
}

;// CONCATENATED MODULE: ./build/report/formats.js




/** The one table of formats: a new one is one file and one line here. */
const FORMATS = {
    json: jsonReport,
    csv: csvReport,
    markdown: markdownReport,
    text: textReport,
};


/***/ })

};
