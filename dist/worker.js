import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
var __webpack_exports__ = {};

;// CONCATENATED MODULE: ./node_modules/xxhash-wasm/esm/xxhash-wasm.js
const t=new Uint8Array([0,97,115,109,1,0,0,0,1,48,8,96,3,127,127,127,1,127,96,3,127,127,127,0,96,2,127,127,0,96,1,127,1,127,96,3,127,127,126,1,126,96,3,126,127,127,1,126,96,2,127,126,0,96,1,127,1,126,3,11,10,0,0,2,1,3,4,5,6,1,7,5,3,1,0,1,7,85,9,3,109,101,109,2,0,5,120,120,104,51,50,0,0,6,105,110,105,116,51,50,0,2,8,117,112,100,97,116,101,51,50,0,3,8,100,105,103,101,115,116,51,50,0,4,5,120,120,104,54,52,0,5,6,105,110,105,116,54,52,0,7,8,117,112,100,97,116,101,54,52,0,8,8,100,105,103,101,115,116,54,52,0,9,10,251,22,10,242,1,1,4,127,32,0,32,1,106,33,3,32,1,65,16,79,4,127,32,3,65,16,107,33,6,32,2,65,168,136,141,161,2,106,33,3,32,2,65,137,235,208,208,7,107,33,4,32,2,65,207,140,162,142,6,106,33,5,3,64,32,3,32,0,40,2,0,65,247,148,175,175,120,108,106,65,13,119,65,177,243,221,241,121,108,33,3,32,4,32,0,65,4,106,34,0,40,2,0,65,247,148,175,175,120,108,106,65,13,119,65,177,243,221,241,121,108,33,4,32,2,32,0,65,4,106,34,0,40,2,0,65,247,148,175,175,120,108,106,65,13,119,65,177,243,221,241,121,108,33,2,32,5,32,0,65,4,106,34,0,40,2,0,65,247,148,175,175,120,108,106,65,13,119,65,177,243,221,241,121,108,33,5,32,6,32,0,65,4,106,34,0,79,13,0,11,32,2,65,12,119,32,5,65,18,119,106,32,4,65,7,119,106,32,3,65,1,119,106,5,32,2,65,177,207,217,178,1,106,11,32,1,106,32,0,32,1,65,15,113,16,1,11,146,1,0,32,1,32,2,106,33,2,3,64,32,1,65,4,106,32,2,75,69,4,64,32,0,32,1,40,2,0,65,189,220,202,149,124,108,106,65,17,119,65,175,214,211,190,2,108,33,0,32,1,65,4,106,33,1,12,1,11,11,3,64,32,1,32,2,79,69,4,64,32,0,32,1,45,0,0,65,177,207,217,178,1,108,106,65,11,119,65,177,243,221,241,121,108,33,0,32,1,65,1,106,33,1,12,1,11,11,32,0,32,0,65,15,118,115,65,247,148,175,175,120,108,34,0,65,13,118,32,0,115,65,189,220,202,149,124,108,34,0,65,16,118,32,0,115,11,63,0,32,0,65,8,106,32,1,65,168,136,141,161,2,106,54,2,0,32,0,65,12,106,32,1,65,137,235,208,208,7,107,54,2,0,32,0,65,16,106,32,1,54,2,0,32,0,65,20,106,32,1,65,207,140,162,142,6,106,54,2,0,11,195,4,1,6,127,32,1,32,2,106,33,6,32,0,65,24,106,33,4,32,0,65,40,106,40,2,0,33,3,32,0,32,0,40,2,0,32,2,106,54,2,0,32,0,65,4,106,34,5,32,5,40,2,0,32,2,65,16,79,32,0,40,2,0,65,16,79,114,114,54,2,0,32,2,32,3,106,65,16,73,4,64,32,3,32,4,106,32,1,32,2,252,10,0,0,32,0,65,40,106,32,2,32,3,106,54,2,0,15,11,32,3,4,64,32,3,32,4,106,32,1,65,16,32,3,107,34,2,252,10,0,0,32,0,65,8,106,34,3,32,3,40,2,0,32,4,40,2,0,65,247,148,175,175,120,108,106,65,13,119,65,177,243,221,241,121,108,54,2,0,32,0,65,12,106,34,3,32,3,40,2,0,32,4,65,4,106,40,2,0,65,247,148,175,175,120,108,106,65,13,119,65,177,243,221,241,121,108,54,2,0,32,0,65,16,106,34,3,32,3,40,2,0,32,4,65,8,106,40,2,0,65,247,148,175,175,120,108,106,65,13,119,65,177,243,221,241,121,108,54,2,0,32,0,65,20,106,34,3,32,3,40,2,0,32,4,65,12,106,40,2,0,65,247,148,175,175,120,108,106,65,13,119,65,177,243,221,241,121,108,54,2,0,32,0,65,40,106,65,0,54,2,0,32,1,32,2,106,33,1,11,32,1,32,6,65,16,107,77,4,64,32,6,65,16,107,33,8,32,0,65,8,106,40,2,0,33,2,32,0,65,12,106,40,2,0,33,3,32,0,65,16,106,40,2,0,33,5,32,0,65,20,106,40,2,0,33,7,3,64,32,2,32,1,40,2,0,65,247,148,175,175,120,108,106,65,13,119,65,177,243,221,241,121,108,33,2,32,3,32,1,65,4,106,34,1,40,2,0,65,247,148,175,175,120,108,106,65,13,119,65,177,243,221,241,121,108,33,3,32,5,32,1,65,4,106,34,1,40,2,0,65,247,148,175,175,120,108,106,65,13,119,65,177,243,221,241,121,108,33,5,32,7,32,1,65,4,106,34,1,40,2,0,65,247,148,175,175,120,108,106,65,13,119,65,177,243,221,241,121,108,33,7,32,8,32,1,65,4,106,34,1,79,13,0,11,32,0,65,8,106,32,2,54,2,0,32,0,65,12,106,32,3,54,2,0,32,0,65,16,106,32,5,54,2,0,32,0,65,20,106,32,7,54,2,0,11,32,1,32,6,73,4,64,32,4,32,1,32,6,32,1,107,34,1,252,10,0,0,32,0,65,40,106,32,1,54,2,0,11,11,97,1,1,127,32,0,65,16,106,40,2,0,33,1,32,0,65,4,106,40,2,0,4,127,32,1,65,12,119,32,0,65,20,106,40,2,0,65,18,119,106,32,0,65,12,106,40,2,0,65,7,119,106,32,0,65,8,106,40,2,0,65,1,119,106,5,32,1,65,177,207,217,178,1,106,11,32,0,40,2,0,106,32,0,65,24,106,32,0,65,40,106,40,2,0,16,1,11,255,3,2,3,126,1,127,32,0,32,1,106,33,6,32,1,65,32,79,4,126,32,6,65,32,107,33,6,32,2,66,214,235,130,238,234,253,137,245,224,0,124,33,3,32,2,66,177,169,172,193,173,184,212,166,61,125,33,4,32,2,66,249,234,208,208,231,201,161,228,225,0,124,33,5,3,64,32,3,32,0,41,3,0,66,207,214,211,190,210,199,171,217,66,126,124,66,31,137,66,135,149,175,175,152,182,222,155,158,127,126,33,3,32,4,32,0,65,8,106,34,0,41,3,0,66,207,214,211,190,210,199,171,217,66,126,124,66,31,137,66,135,149,175,175,152,182,222,155,158,127,126,33,4,32,2,32,0,65,8,106,34,0,41,3,0,66,207,214,211,190,210,199,171,217,66,126,124,66,31,137,66,135,149,175,175,152,182,222,155,158,127,126,33,2,32,5,32,0,65,8,106,34,0,41,3,0,66,207,214,211,190,210,199,171,217,66,126,124,66,31,137,66,135,149,175,175,152,182,222,155,158,127,126,33,5,32,6,32,0,65,8,106,34,0,79,13,0,11,32,2,66,12,137,32,5,66,18,137,124,32,4,66,7,137,124,32,3,66,1,137,124,32,3,66,207,214,211,190,210,199,171,217,66,126,66,31,137,66,135,149,175,175,152,182,222,155,158,127,126,133,66,135,149,175,175,152,182,222,155,158,127,126,66,157,163,181,234,131,177,141,138,250,0,125,32,4,66,207,214,211,190,210,199,171,217,66,126,66,31,137,66,135,149,175,175,152,182,222,155,158,127,126,133,66,135,149,175,175,152,182,222,155,158,127,126,66,157,163,181,234,131,177,141,138,250,0,125,32,2,66,207,214,211,190,210,199,171,217,66,126,66,31,137,66,135,149,175,175,152,182,222,155,158,127,126,133,66,135,149,175,175,152,182,222,155,158,127,126,66,157,163,181,234,131,177,141,138,250,0,125,32,5,66,207,214,211,190,210,199,171,217,66,126,66,31,137,66,135,149,175,175,152,182,222,155,158,127,126,133,66,135,149,175,175,152,182,222,155,158,127,126,66,157,163,181,234,131,177,141,138,250,0,125,5,32,2,66,197,207,217,178,241,229,186,234,39,124,11,32,1,173,124,32,0,32,1,65,31,113,16,6,11,134,2,0,32,1,32,2,106,33,2,3,64,32,2,32,1,65,8,106,79,4,64,32,1,41,3,0,66,207,214,211,190,210,199,171,217,66,126,66,31,137,66,135,149,175,175,152,182,222,155,158,127,126,32,0,133,66,27,137,66,135,149,175,175,152,182,222,155,158,127,126,66,157,163,181,234,131,177,141,138,250,0,125,33,0,32,1,65,8,106,33,1,12,1,11,11,32,1,65,4,106,32,2,77,4,64,32,0,32,1,53,2,0,66,135,149,175,175,152,182,222,155,158,127,126,133,66,23,137,66,207,214,211,190,210,199,171,217,66,126,66,249,243,221,241,153,246,153,171,22,124,33,0,32,1,65,4,106,33,1,11,3,64,32,1,32,2,73,4,64,32,0,32,1,49,0,0,66,197,207,217,178,241,229,186,234,39,126,133,66,11,137,66,135,149,175,175,152,182,222,155,158,127,126,33,0,32,1,65,1,106,33,1,12,1,11,11,32,0,32,0,66,33,136,133,66,207,214,211,190,210,199,171,217,66,126,34,0,32,0,66,29,136,133,66,249,243,221,241,153,246,153,171,22,126,34,0,32,0,66,32,136,133,11,77,0,32,0,65,8,106,32,1,66,214,235,130,238,234,253,137,245,224,0,124,55,3,0,32,0,65,16,106,32,1,66,177,169,172,193,173,184,212,166,61,125,55,3,0,32,0,65,24,106,32,1,55,3,0,32,0,65,32,106,32,1,66,249,234,208,208,231,201,161,228,225,0,124,55,3,0,11,244,4,2,3,127,4,126,32,1,32,2,106,33,5,32,0,65,40,106,33,4,32,0,65,200,0,106,40,2,0,33,3,32,0,32,0,41,3,0,32,2,173,124,55,3,0,32,2,32,3,106,65,32,73,4,64,32,3,32,4,106,32,1,32,2,252,10,0,0,32,0,65,200,0,106,32,2,32,3,106,54,2,0,15,11,32,3,4,64,32,3,32,4,106,32,1,65,32,32,3,107,34,2,252,10,0,0,32,0,65,8,106,34,3,32,3,41,3,0,32,4,41,3,0,66,207,214,211,190,210,199,171,217,66,126,124,66,31,137,66,135,149,175,175,152,182,222,155,158,127,126,55,3,0,32,0,65,16,106,34,3,32,3,41,3,0,32,4,65,8,106,41,3,0,66,207,214,211,190,210,199,171,217,66,126,124,66,31,137,66,135,149,175,175,152,182,222,155,158,127,126,55,3,0,32,0,65,24,106,34,3,32,3,41,3,0,32,4,65,16,106,41,3,0,66,207,214,211,190,210,199,171,217,66,126,124,66,31,137,66,135,149,175,175,152,182,222,155,158,127,126,55,3,0,32,0,65,32,106,34,3,32,3,41,3,0,32,4,65,24,106,41,3,0,66,207,214,211,190,210,199,171,217,66,126,124,66,31,137,66,135,149,175,175,152,182,222,155,158,127,126,55,3,0,32,0,65,200,0,106,65,0,54,2,0,32,1,32,2,106,33,1,11,32,1,65,32,106,32,5,77,4,64,32,5,65,32,107,33,2,32,0,65,8,106,41,3,0,33,6,32,0,65,16,106,41,3,0,33,7,32,0,65,24,106,41,3,0,33,8,32,0,65,32,106,41,3,0,33,9,3,64,32,6,32,1,41,3,0,66,207,214,211,190,210,199,171,217,66,126,124,66,31,137,66,135,149,175,175,152,182,222,155,158,127,126,33,6,32,7,32,1,65,8,106,34,1,41,3,0,66,207,214,211,190,210,199,171,217,66,126,124,66,31,137,66,135,149,175,175,152,182,222,155,158,127,126,33,7,32,8,32,1,65,8,106,34,1,41,3,0,66,207,214,211,190,210,199,171,217,66,126,124,66,31,137,66,135,149,175,175,152,182,222,155,158,127,126,33,8,32,9,32,1,65,8,106,34,1,41,3,0,66,207,214,211,190,210,199,171,217,66,126,124,66,31,137,66,135,149,175,175,152,182,222,155,158,127,126,33,9,32,2,32,1,65,8,106,34,1,79,13,0,11,32,0,65,8,106,32,6,55,3,0,32,0,65,16,106,32,7,55,3,0,32,0,65,24,106,32,8,55,3,0,32,0,65,32,106,32,9,55,3,0,11,32,1,32,5,73,4,64,32,4,32,1,32,5,32,1,107,34,1,252,10,0,0,32,0,65,200,0,106,32,1,54,2,0,11,11,188,2,1,5,126,32,0,65,24,106,41,3,0,33,1,32,0,41,3,0,34,2,66,32,90,4,126,32,0,65,8,106,41,3,0,34,3,66,1,137,32,0,65,16,106,41,3,0,34,4,66,7,137,124,32,1,66,12,137,32,0,65,32,106,41,3,0,34,5,66,18,137,124,124,32,3,66,207,214,211,190,210,199,171,217,66,126,66,31,137,66,135,149,175,175,152,182,222,155,158,127,126,133,66,135,149,175,175,152,182,222,155,158,127,126,66,157,163,181,234,131,177,141,138,250,0,125,32,4,66,207,214,211,190,210,199,171,217,66,126,66,31,137,66,135,149,175,175,152,182,222,155,158,127,126,133,66,135,149,175,175,152,182,222,155,158,127,126,66,157,163,181,234,131,177,141,138,250,0,125,32,1,66,207,214,211,190,210,199,171,217,66,126,66,31,137,66,135,149,175,175,152,182,222,155,158,127,126,133,66,135,149,175,175,152,182,222,155,158,127,126,66,157,163,181,234,131,177,141,138,250,0,125,32,5,66,207,214,211,190,210,199,171,217,66,126,66,31,137,66,135,149,175,175,152,182,222,155,158,127,126,133,66,135,149,175,175,152,182,222,155,158,127,126,66,157,163,181,234,131,177,141,138,250,0,125,5,32,1,66,197,207,217,178,241,229,186,234,39,124,11,32,2,124,32,0,65,40,106,32,2,66,31,131,167,16,6,11]);async function e(){return function(t){const{exports:{mem:e,xxh32:n,xxh64:r,init32:i,update32:a,digest32:o,init64:s,update64:u,digest64:c}}=t;let h=new Uint8Array(e.buffer);function g(t,n){if(e.buffer.byteLength<t+n){const r=Math.ceil((t+n-e.buffer.byteLength)/65536);e.grow(r),h=new Uint8Array(e.buffer)}}function f(t,e,n,r,i,a){g(t);const o=new Uint8Array(t);return h.set(o),n(0,e),o.set(h.subarray(0,t)),{update(e){let n;return h.set(o),"string"==typeof e?(g(3*e.length,t),n=w.encodeInto(e,h.subarray(t)).written):(g(e.byteLength,t),h.set(e,t),n=e.byteLength),r(0,t,n),o.set(h.subarray(0,t)),this},digest:()=>(h.set(o),a(i(0)))}}function y(t){return t>>>0}const b=2n**64n-1n;function d(t){return t&b}const w=new TextEncoder,l=0,p=0n;function x(t,e=l){return g(3*t.length,0),y(n(0,w.encodeInto(t,h).written,e))}function L(t,e=p){return g(3*t.length,0),d(r(0,w.encodeInto(t,h).written,e))}return{h32:x,h32ToString:(t,e=l)=>x(t,e).toString(16).padStart(8,"0"),h32Raw:(t,e=l)=>(g(t.byteLength,0),h.set(t),y(n(0,t.byteLength,e))),create32:(t=l)=>f(48,t,i,a,o,y),h64:L,h64ToString:(t,e=p)=>L(t,e).toString(16).padStart(16,"0"),h64Raw:(t,e=p)=>(g(t.byteLength,0),h.set(t),d(r(0,t.byteLength,e))),create64:(t=p)=>f(88,t,s,u,c,d)}}((await WebAssembly.instantiate(t)).instance)}
//# sourceMappingURL=xxhash-wasm.js.map

;// CONCATENATED MODULE: ./build/content/quick-hash.js

let loaded;
/** Compiled once for each thread, and only where it is needed. */
function loadQuickHash() {
    loaded ??= e().then(({ h64Raw }) => (bytes) => h64Raw(bytes));
    return loaded;
}

;// CONCATENATED MODULE: ./build/match/work/arena.js
/** @returns a function of the files, the length of a piece, and the room for each if that is more */
function createArena() {
    let memory = Buffer.alloc(0);
    return (files, length, room = length) => {
        if (memory.length < files.length * room)
            memory = Buffer.allocUnsafeSlow(files.length * room);
        return { memory, length, offsetOf: offsets(files, room) };
    };
}
/** Files of a set mostly have consecutive numbers, which need no table. */
function offsets(files, room) {
    const first = files[0] ?? 0;
    if (files.every((file, index) => file === first + index))
        return (file) => (file - first) * room;
    const places = new Map(files.map((file, index) => [file, index * room]));
    return (file) => places.get(file);
}
/** What stands in a file's piece. */
function pieceOf({ memory, length, offsetOf }, file) {
    const offset = offsetOf(file);
    return memory.subarray(offset, offset + length);
}

;// CONCATENATED MODULE: external "node:module"
const external_node_module_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:module");
;// CONCATENATED MODULE: ./build/libraries/builtin.js

const requireBuiltin = (0,external_node_module_namespaceObject.createRequire)(import.meta.url);
/** A module of Node itself, loaded when it is first asked for. */
function builtin(name) {
    return requireBuiltin(name);
}

;// CONCATENATED MODULE: ./build/libraries/crypto.js

let crypto_crypto;
/**
 * A hash of Node's own.
 * @param algorithm as Node names it: `sha256`
 */
function createHash(algorithm) {
    // To ask for the module takes longer than to hash a small file.
    crypto_crypto ??= builtin('node:crypto');
    return crypto_crypto.createHash(algorithm);
}

;// CONCATENATED MODULE: ./build/content/object-id.js

/**
 * Starts the hash by which git names a content of `size` bytes: of the header `blob SIZE\0`, then the bytes.
 * Source: gitformat-pack and "Git Internals, Git Objects" of the Pro Git book.
 */
function startObjectId(format, size) {
    return createHash(format).update(`blob ${size}\0`);
}
/** Git's object id, in hex, of a content that is in memory. */
function objectIdOf(format, content) {
    return startObjectId(format, content.length).update(content).digest('hex');
}

;// CONCATENATED MODULE: ./build/match/work/equal-parts.js

/** Up to so many parts comparing each with each is quicker than hashing all. */
const FEW = 8;
/**
 * The quick hash only says which pieces to compare; that they are equal their bytes say.
 * @returns sets of two or more files
 */
function createEqualParts(quickHash) {
    return (files, pieces) => {
        if (files.length <= FEW)
            return setsAmong(files, pieces);
        const byHash = new Map();
        for (const file of files) {
            const hash = quickHash(pieceOf(pieces, file));
            const alike = byHash.get(hash);
            if (alike)
                alike.push(file);
            else
                byHash.set(hash, [file]);
        }
        const sets = [];
        for (const alike of byHash.values())
            if (alike.length > 1)
                sets.push(...setsAmong(alike, pieces));
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

;// CONCATENATED MODULE: external "node:fs"
const external_node_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");
;// CONCATENATED MODULE: ./build/columns/paths.js

/** Numbers directories in the order in which they come; one that is new is added to them. */
function directoryNumbers(directories) {
    const numbers = new Map(directories.map((directory, number) => [directory, number]));
    return (directory) => {
        const known = numbers.get(directory);
        if (known !== undefined)
            return known;
        numbers.set(directory, directories.length);
        return directories.push(directory) - 1;
    };
}
/** The directories that hold files, in the order of their numbers. */
function directoriesInUse({ directories, directoryOf }) {
    // A set of the numbers takes ten times as long at a million files.
    const isUsed = new Uint8Array(directories.length);
    for (let file = 0; file < directoryOf.length; file++)
        isUsed[directoryOf[file]] = 1;
    return directories.filter((_, number) => isUsed[number] === 1);
}
/** The path of a file by its number. */
function pathAt({ directories, directoryOf, names }, file) {
    return paths_pathIn(directories[directoryOf[file]], names[file]);
}
/** These of the paths, in the order of their numbers here. */
function pickPaths({ directories, directoryOf, names }, numbers) {
    const picked = new Array(numbers.length);
    for (let at = 0; at < numbers.length; at++)
        picked[at] = names[numbers[at]];
    return { directories, directoryOf: pickNumbers(directoryOf, numbers), names: picked };
}
/** Columns of whole paths, in their order. */
function pathColumns(paths) {
    const directories = [];
    const names = [];
    const directoryOf = createNumbers();
    const numberOf = directoryNumbers(directories);
    for (const path of paths) {
        directoryOf.push(numberOf(parentDirectory(path)));
        names.push(baseName(path));
    }
    return { directories, directoryOf: directoryOf.taken(), names };
}
/** Whether a path is one of the files or a directory above one. */
function holdsPath(paths, path) {
    if (paths.directories.some((directory) => directory === path || directory.startsWith(`${path}/`)))
        return true;
    const parent = paths.directories.indexOf(parentDirectory(path));
    if (parent < 0)
        return false;
    const name = baseName(path);
    return paths.names.some((known, file) => known === name && paths.directoryOf[file] === parent);
}
/** The path of what has this name in a directory. */
function paths_pathIn(directory, name) {
    if (directory === '')
        return name;
    return directory === '/' ? `/${name}` : `${directory}/${name}`;
}
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
/** The numbers of files at some places; paths of others are not put together, which at a million takes long. */
function filesAt(files, numbers, places) {
    const namesIn = new Map();
    for (const place of places) {
        const directory = parentDirectory(place);
        const names = namesIn.get(directory);
        if (names)
            names.add(baseName(place));
        else
            namesIn.set(directory, new Set([baseName(place)]));
    }
    const wanted = files.directories.map((directory) => namesIn.get(directory));
    const found = new Map();
    for (const file of numbers) {
        if (wanted[files.directoryOf[file]]?.has(files.names[file]) !== true)
            continue;
        const place = pathAt(files, file);
        const others = found.get(place);
        if (others)
            others.push(file);
        else
            found.set(place, [file]);
    }
    return found;
}

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
function lossless_encodePath(path) {
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

;// CONCATENATED MODULE: ./build/paths/locate.js



/** Where a path of a snapshot lies on this machine, in the form that Node's file functions take. */
function locate(root, path) {
    return encodePath(locate_locateText(root, path));
}
/** Where a path of a snapshot (`''` for the root) lies on this machine; lossless text. */
function locate_locateText(root, path) {
    if (path === '')
        return root;
    return isAbsolute(path) ? path : pathIn(root, path);
}
/**
 * A path that a user gave, as snapshots write it: relative to the root if it lies below it (`''` for the root
 * itself), else as given; with `/`, and without `.`, doubled or trailing separators.
 */
function pathFromRoot(root, given) {
    const path = isAbsolute(given) ? belowRoot(root, given) : given;
    const slashed = sep === '\\' ? path.replaceAll('\\', '/') : path;
    const normal = posix.normalize(slashed);
    const trimmed = normal.length > 1 ? normal.replace(/\/$/, '') : normal;
    return trimmed === '.' ? '' : trimmed;
}
/** Whether a path that `pathFromRoot` gave lies outside the root. */
function isOutside(path) {
    return path === '..' || path.startsWith('../') || isAbsolute(path);
}
function belowRoot(root, absolute) {
    const inner = relative(root, resolve(absolute));
    return isOutside(inner) || inner.startsWith(`..${sep}`) ? absolute : inner || '.';
}

;// CONCATENATED MODULE: ./build/content/locations.js



/** The locations of some files of a snapshot, in the order of `numbers`, for a task. */
function locationsOf(root, files, numbers) {
    const directories = [];
    const directoryOf = [];
    const names = [];
    const local = new Map();
    for (const file of numbers) {
        const directory = files.directoryOf[file];
        let number = local.get(directory);
        if (number === undefined) {
            number = directories.push(locateText(root, files.directories[directory])) - 1;
            local.set(directory, number);
        }
        directoryOf.push(number);
        names.push(files.names[file]);
    }
    // No name holds a slash.
    return { directories, directoryOf, names: names.join('/') };
}
/** Each location in the form that Node's file functions take. */
function openLocations({ directories, directoryOf, names }) {
    if (directoryOf.length === 0)
        return [];
    // Asked once for all: most names are text, which needs no further look.
    const isText = isUtf8Path(names) && directories.every(isUtf8Path);
    return names.split('/').map((name, file) => {
        const location = paths_pathIn(directories[directoryOf[file]], name);
        return isText ? location : lossless_encodePath(location);
    });
}

;// CONCATENATED MODULE: ./build/failure.js
/**
 * A failure that the user can act on: its message says in one line what went wrong, where, and what to do.
 * Both doors show the message alone; any other error is a fault of this program.
 * Names inside the message must already have passed `display`.
 */
class Failure extends Error {
    name = 'Failure';
}

;// CONCATENATED MODULE: ./build/content/read.js


/**
 * A link put in a file's place after it was listed must not be followed, and a pipe must not be waited for.
 * Windows has neither flag.
 */
const OPEN_FLAGS = external_node_fs_namespaceObject.constants.O_RDONLY | (external_node_fs_namespaceObject.constants.O_NOFOLLOW ?? 0) | (external_node_fs_namespaceObject.constants.O_NONBLOCK ?? 0);
/** Opens a file for reading; see `OPEN_FLAGS`. @throws a system error if that is not possible */
function openForReading(location) {
    return (0,external_node_fs_namespaceObject.openSync)(location, OPEN_FLAGS);
}
/**
 * Makes sure that an open file still is what it was when it was listed.
 * @param size bytes
 * @param modified when it was last changed, in milliseconds
 * @throws {Failure} if it is not
 */
function assertUnchanged(file, size, modified) {
    const stat = (0,external_node_fs_namespaceObject.fstatSync)(file);
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
        const count = (0,external_node_fs_namespaceObject.readSync)(file, memory, offset + done, length - done, position + done);
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
function describeReadError(error) {
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

;// CONCATENATED MODULE: ./build/match/work/reading.js



function createReading(task, advance) {
    const locations = openLocations(task.files);
    const held = new Map();
    const errors = [];
    let bytesRead = 0;
    function count(bytes) {
        bytesRead += bytes;
        advance(0, bytes);
    }
    function attempt(file, read) {
        try {
            return read(locations[file]);
        }
        catch (error) {
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
            }
            finally {
                if (!held.has(file))
                    (0,external_node_fs_namespaceObject.closeSync)(descriptor);
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
                }
                finally {
                    if (hold)
                        held.set(file, descriptor);
                    else
                        (0,external_node_fs_namespaceObject.closeSync)(descriptor);
                }
                return true;
            });
            return isRead === true;
        },
        part: (file, { memory, length, offsetOf }, position) => open(file, (read) => {
            read(memory, offsetOf(file), length, position);
            return true;
        }) === true,
        open,
        release() {
            for (const descriptor of held.values())
                (0,external_node_fs_namespaceObject.closeSync)(descriptor);
            held.clear();
        },
        errors,
        bytesRead: () => bytesRead,
    };
}

;// CONCATENATED MODULE: ./build/match/work/side-by-side.js


/** Two pieces of this length fit into the cache of a core. */
const MOST_BYTES_OF_PIECE = 256 * 1024;
/** For many files together. */
const MOST_BYTES = 4 * 1024 * 1024;
const LEAST_BYTES_OF_PIECE = 16 * 1024;
const arena = createArena();
/**
 * Reads large files of one size side by side, piece by piece, and goes on with those whose pieces are equal.
 * @param heads what is known of their beginnings, which are equal
 * @returns sets of equal files, and git's id of their content
 */
function compareSideBySide(set, heads, reading, equalParts) {
    const [first] = set;
    const size = reading.sizeOf(first);
    const share = Math.floor(MOST_BYTES / set.length);
    const step = Math.max(LEAST_BYTES_OF_PIECE, Math.min(MOST_BYTES_OF_PIECE, share));
    const start = startObjectId(reading.objectFormat, size).update(pieceOf(heads, first));
    let alike = [{ files: set, hash: start }];
    for (let position = heads.length; position < size && alike.length > 0; position += step) {
        const length = Math.min(step, size - position);
        alike = alike.flatMap((each) => divide(each, position, length, reading, equalParts));
    }
    return alike.map(({ files, hash }) => ({ objectId: hash.digest('hex'), members: [...files] }));
}
function divide({ files, hash }, position, length, reading, equalParts) {
    const pieces = arena(files, length);
    const read = files.filter((file) => reading.part(file, pieces, position));
    const sets = equalParts(read, pieces);
    const copies = sets.map((_, index) => (index === 0 ? hash : hash.copy()));
    return sets.map((members, index) => ({
        files: members,
        hash: copies[index].update(pieceOf(pieces, members[0])),
    }));
}

;// CONCATENATED MODULE: ./build/match/work/narrow.js






/**
 * One block of a file: what a file that turns out to be unique costs. Pictures and sounds of the same size
 * nearly always differ in it.
 */
const HEAD_BYTES = 4096;
const TAIL_BYTES = 4096;
/** Below this the tail costs more than it saves: reading it is 1.6 % of a true copy of this size. */
const SMALLEST_WITH_TAIL = 256 * 1024;
/** Memory for the files that are compared at once, on each thread; what does not fit is compared piece by piece. */
const MOST_BYTES_HELD = 32 * 1024 * 1024;
/**
 * So many files of one size stay open between two steps, which saves opening the equal ones again (4 % of the time);
 * eight threads together stay within half of the 256 that some systems allow.
 */
const MOST_HELD_OPEN = 16;
const headArena = createArena();
const tailArena = createArena();
const restArena = createArena();
/**
 * Finds the equal files in sets of files of one size, each step reading only what the one before left over:
 * head → tail → rest. Nothing is read twice. Files are equal if all their bytes are, which are compared as they are.
 */
async function narrow(task, advance) {
    const equalParts = createEqualParts(await loadQuickHash());
    const reading = createReading(task, advance);
    const groups = [];
    let first = 0;
    for (const count of task.counts) {
        const files = Array.from({ length: count }, (_, index) => first + index);
        groups.push(...narrowSet(files, reading.sizeOf(first), reading, equalParts));
        reading.release();
        first += count;
    }
    return { groups, errors: reading.errors, bytesRead: reading.bytesRead() };
}
function narrowSet(files, size, reading, equalParts) {
    const headBytes = Math.min(size, HEAD_BYTES);
    const heads = headArena(files, headBytes, headBytes + 1);
    const hold = size > HEAD_BYTES && files.length <= MOST_HELD_OPEN;
    const read = files.filter((file) => reading.start(file, heads, hold));
    const sameHead = equalParts(read, heads);
    if (size <= HEAD_BYTES)
        return sameHead.map((members) => nameSet(members, size, [heads], reading));
    const sameEnds = size < SMALLEST_WITH_TAIL
        ? sameHead
        : sameHead.flatMap((set) => withEqualTails(set, size, reading, equalParts));
    return sameEnds.flatMap((set) => withEqualRests(set, size, heads, reading, equalParts));
}
function withEqualTails(set, size, reading, equalParts) {
    const tails = tailArena(set, TAIL_BYTES);
    const read = set.filter((file) => reading.part(file, tails, size - TAIL_BYTES));
    return equalParts(read, tails);
}
function withEqualRests(set, size, heads, reading, equalParts) {
    const restBytes = size - HEAD_BYTES;
    if (set.length * restBytes > MOST_BYTES_HELD) {
        return compareSideBySide(set, heads, reading, equalParts);
    }
    const rests = restArena(set, restBytes);
    const read = set.filter((file) => reading.part(file, rests, HEAD_BYTES));
    return equalParts(read, rests).map((members) => nameSet(members, size, [heads, rests], reading));
}
function nameSet(members, size, parts, { objectFormat }) {
    const hash = startObjectId(objectFormat, size);
    for (const pieces of parts)
        hash.update(pieceOf(pieces, members[0]));
    return { objectId: hash.digest('hex'), members };
}

;// CONCATENATED MODULE: ./build/match/work/heads.js




const heads_headArena = createArena();
/** Reads the first block of files for its hash, which separates them. */
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

;// CONCATENATED MODULE: ./build/content/conversion.js
/**
 * What git does to a file's bytes before it stores them, as a sum. Line ends and `$Id$` are converted here as git does
 * it, so that files are read once, by threads; the rest is left to git.
 */
const CONVERSION = { lines: 1, linesOfText: 2, ident: 4, lfs: 8, byGit: 16 };
const [CR, LF, DOLLAR] = [0x0d, 0x0a, 0x24];
/** Whether a conversion is done by `createConverter`. */
function isConvertedHere(conversion) {
    return conversion !== 0 && (conversion & (CONVERSION.lfs | CONVERSION.byGit)) === 0;
}
/** Between how many bytes what git stores for a file of so many can have. */
function storedSizes(conversion, size) {
    // Another encoding can take less, or several times as much.
    if ((conversion & CONVERSION.byGit) !== 0)
        return { least: 0, most: Number.POSITIVE_INFINITY };
    if ((conversion & CONVERSION.ident) !== 0)
        return { least: 0, most: size };
    // At most every other byte is a carriage return before a line feed.
    return { least: Math.ceil(size / 2), most: size };
}
/** As `gather_stats` and `convert_is_binary` in git's `convert.c` count. */
function lineStatistics() {
    let [pairs, lone, nul, printable, others] = [0, 0, 0, 0, 0];
    let last = -1;
    return {
        update(chunk) {
            for (const byte of chunk) {
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
                if (byte === 127 || (byte < 32 && !isPrintableControl(byte)))
                    others += 1;
                else
                    printable += 1;
            }
        },
        removed(conversion) {
            if ((conversion & (CONVERSION.lines | CONVERSION.linesOfText)) === 0)
                return 0;
            const loneInAll = last === CR ? lone + 1 : lone;
            // A final end-of-file character of DOS does not count.
            const strange = last === 0x1a ? others - 1 : others;
            const isBinary = loneInAll > 0 || nul > 0 || printable >> 7 < strange;
            return (conversion & CONVERSION.linesOfText) !== 0 && isBinary ? 0 : pairs;
        },
    };
}
/** Backspace, tab, escape, form feed. */
function isPrintableControl(byte) {
    return byte === 0x08 || byte === 0x09 || byte === 0x1b || byte === 0x0c;
}
/** Leaves away carriage returns before line feeds, chunk by chunk. */
function lineConverter() {
    let isHeld = false;
    return {
        update(chunk) {
            const whole = isHeld ? Buffer.concat([Buffer.of(CR), chunk]) : chunk;
            const into = Buffer.allocUnsafe(whole.length);
            let length = 0;
            let start = 0;
            isHeld = whole[whole.length - 1] === CR;
            const end = isHeld ? whole.length - 1 : whole.length;
            for (let at = whole.indexOf(CR); at >= 0 && at < end; at = whole.indexOf(CR, at + 1)) {
                if (whole[at + 1] !== LF)
                    continue;
                length += whole.copy(into, length, start, at);
                start = at + 1;
            }
            length += whole.copy(into, length, start, end);
            return into.subarray(0, length);
        },
        end: () => (isHeld ? Buffer.of(CR) : Buffer.alloc(0)),
    };
}
/** Writes `$Id: …$` within a line as `$Id$`, as `ident_to_git` in git's `convert.c` does. */
function withoutIdents(content) {
    const parts = [];
    let start = 0;
    let at = content.indexOf(DOLLAR);
    while (at >= 0) {
        let next = at + 1;
        if (content.toString('latin1', next, next + 3) === 'Id:') {
            const end = content.indexOf(DOLLAR, next + 3);
            if (end < 0)
                break;
            const lineEnd = content.indexOf(LF, next + 3);
            if (lineEnd < 0 || lineEnd > end) {
                parts.push(content.subarray(start, next), Buffer.from('Id$'));
                start = end + 1;
                next = start;
            }
        }
        at = content.indexOf(DOLLAR, next);
    }
    return parts.length === 0 ? content : Buffer.concat([...parts, content.subarray(start)]);
}

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

;// CONCATENATED MODULE: ./build/model/options.js


const SOURCES = (/* unused pure expression or super */ null && (['auto', 'git', 'files']));
const FAIL_ON = (/* unused pure expression or super */ null && (['new', 'any', 'none']));
const IF_NO_FILES_FOUND = (/* unused pure expression or super */ null && (['error', 'warn', 'ignore']));
/** When the pull request gets a comment. */
const COMMENT_MODES = (/* unused pure expression or super */ null && (['never', 'on-failure', 'always']));
/** What a run does: all of it, or a part of what is too much for one machine. */
const MODES = (/* unused pure expression or super */ null && (['scan', 'fingerprint', 'judge']));
/** Ways in which samples can be the same, beside all bytes being equal. */
const KINDS = (/* unused pure expression or super */ null && (['rows', 'pictures', 'near-pictures']));
/** A kind of group as rules and reports name it. */
const KIND_NAMES = (/* unused pure expression or super */ null && (['bytes', 'row', 'picture', 'near-picture']));

;// CONCATENATED MODULE: ./build/model/work.js
/** What was found on disk at a path. */
const MEASURED = { file: 0, linked: 1, symlink: 2, special: 3, failed: 4 };
/** Hashes that pointers know contents by, and that can be taken of bytes; see `pointers/identity.ts`. */
const DIGEST_ALGORITHMS = ['sha256', 'md5', 'md5-lf'];

;// CONCATENATED MODULE: ./build/model.js
/** The types that travel between the stages: options → snapshot → match → judge → report. */












;// CONCATENATED MODULE: ./build/pointers/text-hash.js
/** DVC looks at so many bytes to tell text from binary. */
const PROBE = 512;
/** DVC 2 read in pieces of this size, and did not see a CRLF that two of them share. */
const PIECE = 2 ** 20;
const text_hash_LF = 0x0a;
const text_hash_CR = 0x0d;
/** Bytes besides printable ASCII that DVC counts as text: line feed, carriage return, tab, form feed, backspace. */
const TEXT_CONTROLS = new Set([text_hash_LF, text_hash_CR, 0x09, 0x0c, 0x08]);
/**
 * Whether DVC takes a content for text, by its first 512 bytes: no NUL, and at most 30 % outside of printable
 * ASCII and the usual controls. The empty content is text.
 * Source: `istextblock` of DVC.
 */
function isDvcText(start) {
    const block = start.subarray(0, PROBE);
    let others = 0;
    for (const byte of block) {
        if (byte === 0)
            return false;
        if ((byte < 0x20 || byte > 0x7e) && !TEXT_CONTROLS.has(byte))
            others += 1;
    }
    return block.length === 0 || others / block.length <= 0.3;
}
/**
 * The form of a content that DVC 2 hashed (`md5-lf`): a text with LF for CRLF, a binary as it is. Exactly so,
 * which means that a CRLF across a border of 1 MiB stays.
 * Source: `file_md5` of DVC 1 and 2. (Where DVC 3 checks such a hash, it tells text from binary anew for every
 * MiB, and so differs from DVC 2 for a few contents that have both.)
 */
function dvcTextForm() {
    let held = new Uint8Array(0);
    let isText = null;
    let offset = 0;
    let isCarriageReturnHeld = false;
    const convert = (chunk) => {
        if (chunk.length === 0)
            return chunk;
        const converted = new Uint8Array(chunk.length + 1);
        let length = 0;
        for (const byte of chunk) {
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
        update(chunk) {
            if (isText === false)
                return chunk;
            if (isText === true)
                return convert(chunk);
            held = Buffer.concat([held, chunk]);
            if (held.length < PROBE)
                return new Uint8Array(0);
            const start = held;
            held = new Uint8Array(0);
            isText = isDvcText(start);
            return isText ? convert(start) : start;
        },
        end() {
            if (isText === false || (isText === null && !isDvcText(held)))
                return held;
            const converted = convert(held);
            return isCarriageReturnHeld ? Buffer.concat([converted, Uint8Array.of(text_hash_CR)]) : converted;
        },
    };
}

;// CONCATENATED MODULE: ./build/content/digests.js



/** Each algorithm as one bit, for sets of them. */
const DIGEST_FLAGS = { sha256: 1, md5: 2, 'md5-lf': 4 };
const DIGEST_BYTES = { sha256: 32, md5: 16, 'md5-lf': 16 };
/** Whether a set of algorithms has one. */
function isWanted(algorithm, wanted) {
    return (wanted & DIGEST_FLAGS[algorithm]) !== 0;
}
/** @param wanted a sum of `DIGEST_FLAGS` */
function takeDigests(wanted) {
    const takers = DIGEST_ALGORITHMS.map((algorithm) => isWanted(algorithm, wanted) ? TAKERS[algorithm]() : null);
    return {
        update(chunk) {
            for (const taker of takers)
                taker?.update(chunk);
        },
        end() {
            const [sha256 = null, md5 = null, md5Lf = null] = takers.map((taker) => taker?.end() ?? null);
            return { sha256, md5, 'md5-lf': md5Lf };
        },
    };
}
const TAKERS = {
    sha256: () => plain('sha256'),
    md5: () => plain('md5'),
    'md5-lf': () => {
        const hash = plain('md5');
        const form = dvcTextForm();
        return {
            update: (chunk) => hash.update(form.update(chunk)),
            end() {
                hash.update(form.end());
                return hash.end();
            },
        };
    },
};
function plain(algorithm) {
    const hash = createHash(algorithm);
    return { update: (chunk) => hash.update(chunk), end: () => hash.digest() };
}

;// CONCATENATED MODULE: ./build/match/work/names.js





const CHUNK_BYTES = 1024 * 1024;
/** Texts beyond are not held in memory while it shows whether git would change them. */
const MOST_HELD = 32 * 1024 * 1024;
const chunk = Buffer.allocUnsafeSlow(CHUNK_BYTES);
/** Reads files whole for their names. */
function nameFiles(task, advance) {
    const reading = createReading(task, advance);
    const wanted = Uint8Array.from(task.sizes, (_, file) => (task.wanted?.[file] ?? 0) | DIGEST_FLAGS.sha256);
    const all = wanted.reduce((sum, flags) => sum | flags, 0);
    const bytesOf = (algorithm) => new Uint8Array(isWanted(algorithm, all) ? task.sizes.length * DIGEST_BYTES[algorithm] : 0);
    const digests = { sha256: bytesOf('sha256'), md5: bytesOf('md5'), 'md5-lf': bytesOf('md5-lf') };
    const sizes = new Float64Array(task.sizes.length);
    const objectIds = Array.from(task.sizes, (_, file) => {
        const conversion = task.conversions?.[file] ?? 0;
        const names = conversion === 0
            ? namesOf(file, wanted[file], reading)
            : namesAsStored(file, wanted[file], conversion, reading);
        advance(1, 0);
        sizes[file] = names?.size ?? 0;
        for (const algorithm of DIGEST_ALGORITHMS) {
            const digest = names?.digests[algorithm];
            if (digest)
                digests[algorithm].set(digest, file * DIGEST_BYTES[algorithm]);
        }
        return names?.objectId ?? '';
    });
    return { digests, objectIds, sizes, errors: reading.errors, bytesRead: reading.bytesRead() };
}
/** @param wanted a sum of `DIGEST_FLAGS` */
function namesOf(file, wanted, reading) {
    const size = reading.sizeOf(file);
    return reading.open(file, (read) => {
        const naming = startNaming(size, wanted, reading);
        visitAll(size, read, naming.update);
        return naming.end();
    });
}
/** Names what git would store: read once, or twice where it is changed and too large to be held. */
function namesAsStored(file, wanted, conversion, reading) {
    const size = reading.sizeOf(file);
    const hasIdents = (conversion & CONVERSION.ident) !== 0;
    return reading.open(file, (read) => {
        const asItIs = startNaming(size, wanted, reading);
        const statistics = lineStatistics();
        const held = hasIdents || size <= MOST_HELD ? [] : null;
        visitAll(size, read, (part) => {
            asItIs.update(part);
            statistics.update(part);
            held?.push(Buffer.from(part));
        });
        const removed = statistics.removed(conversion);
        if (removed === 0 && !hasIdents)
            return asItIs.end();
        const converter = lineConverter();
        const convert = (part) => (removed === 0 ? part : converter.update(part));
        if (held === null) {
            const stored = startNaming(size - removed, wanted, reading);
            visitAll(size, read, (part) => stored.update(convert(part)));
            stored.update(converter.end());
            return stored.end();
        }
        const lines = Buffer.concat([...held.map(convert), converter.end()]);
        const content = hasIdents ? withoutIdents(lines) : lines;
        const stored = startNaming(content.length, wanted, reading);
        stored.update(content);
        return stored.end();
    });
}
function visitAll(size, read, visit) {
    for (let position = 0; position < size; position += CHUNK_BYTES) {
        const length = Math.min(CHUNK_BYTES, size - position);
        read(chunk, 0, length, position);
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
        end: () => ({ objectId: named.digest('hex'), size, digests: digests.end() }),
    };
}

;// CONCATENATED MODULE: ./build/snapshot/files/measure.js




const READABLE_BY_ALL = 0o444;
/** Measures files on disk without opening them; a part of the work that threads share. */
function measureFiles(task, advance) {
    const locations = openLocations(task);
    const result = {
        states: new Uint8Array(locations.length),
        sizes: new Float64Array(locations.length),
        modified: new Float64Array(locations.length),
        inodes: new Map(),
        errors: [],
    };
    locations.forEach((location, file) => {
        try {
            result.states[file] = measure(location, file, task.identifiesAll === true, result);
        }
        catch (error) {
            result.states[file] = MEASURED.failed;
            result.errors.push({ file, message: describeReadError(error) });
        }
    });
    advance(locations.length, 0);
    return result;
}
function measure(location, file, identifies, { sizes, modified, inodes }) {
    const stat = (0,external_node_fs_namespaceObject.lstatSync)(location);
    if (stat.isSymbolicLink())
        return MEASURED.symlink;
    if (!stat.isFile())
        return MEASURED.special;
    // Most files are readable by all, so the extra call is rare; a file that no one asks for would otherwise go unread
    // and its fault unsaid, only because no other file has its size.
    if ((stat.mode & READABLE_BY_ALL) !== READABLE_BY_ALL)
        (0,external_node_fs_namespaceObject.accessSync)(location, external_node_fs_namespaceObject.constants.R_OK);
    sizes[file] = stat.size;
    modified[file] = stat.mtimeMs;
    if (stat.nlink === 1 && !identifies)
        return MEASURED.file;
    // Inode numbers go beyond what a double can hold; only files with several names need them.
    const { dev, ino } = (0,external_node_fs_namespaceObject.lstatSync)(location, { bigint: true });
    inodes.set(file, `${dev}:${ino}`);
    return MEASURED.linked;
}

;// CONCATENATED MODULE: ./build/pointers/identity.js
/** The key under which identities of one hash meet. Sizes are no part of it, since one may be unknown. */
function identityKey({ algorithm, hex }) {
    return `${algorithm}:${hex}`;
}
/**
 * Divides what has one hash into what may be called the same content: everything, unless two known sizes
 * contradict each other. Then somebody's pointer is wrong, each size stays by itself, and what has no size can't
 * be given to any of them.
 */
function divideBySize(members) {
    const bySize = new Map();
    const unknown = [];
    for (const member of members) {
        if (member.size === null) {
            unknown.push(member);
            continue;
        }
        const part = bySize.get(member.size);
        if (part)
            part.push(member);
        else
            bySize.set(member.size, [member]);
    }
    if (bySize.size <= 1)
        return members.length === 0 ? [] : [[...members]];
    return [...bySize.values(), ...unknown.map((member) => [member])];
}
/** A count of bytes or files as pointers write it: decimal digits, exact in a number; else `null`. */
function parseCount(text) {
    const count = /^[0-9]+$/.test(text) ? Number(text) : Number.NaN;
    return Number.isSafeInteger(count) ? count : null;
}

;// CONCATENATED MODULE: ./build/pointers/annex-key.js


/** Fields before the name, in their order: size, time, and for a part of a content its size and number. */
const KEY = /^([^-]+)(?:-s([0-9]+))?(?:-m([0-9]+))?(?:-S([0-9]+))?(?:-C([0-9]+))?--(.*)$/s;
/** All backends that hash the content, the bits of the hash, and whether a file extension follows it. */
const CONTENT_BACKEND = /^(SHA1|MD5|SHA(?:224|256|384|512)|SHA3_(?:224|256|384|512)|SKEIN(?:256|512)|BLAKE2B(?:160|224|256|384|512)|BLAKE2BP512|BLAKE2S(?:160|224|256)|BLAKE2SP(?:224|256))(E?)$/;
const BITS_BY_NAME = new Map([
    ['MD5', 128],
    ['SHA1', 160],
]);
/** Algorithms that others use too. */
const SHARED_ALGORITHM = new Map([
    ['SHA256', 'sha256'],
    ['MD5', 'md5'],
]);
/** git-annex refuses longer ones, in which a hash collision could hide. */
const LONGEST_EXTENSION = 64;
/**
 * Reads a key, `BACKEND[-sSIZE][-mMTIME][-SCHUNKSIZE-CCHUNK]--NAME`; `null` if git-annex would not take it for
 * one.
 * Source: git-annex, "internals/key format" and "backends", and `Types/Key.hs` where they are silent.
 */
function parseAnnexKey(text) {
    const parts = KEY.exec(text);
    if (parts === null)
        return null;
    const [, backend = '', size, , chunkSize, chunk, name = ''] = parts;
    if (backend.endsWith('E') && extensionLength(name) > LONGEST_EXTENSION)
        return null;
    const bytes = size === undefined ? null : parseCount(size);
    const isWhole = chunkSize === undefined && chunk === undefined;
    const isExact = size === undefined || bytes !== null;
    return { backend, name, size: bytes, identity: isWhole && isExact ? identify(backend, name, bytes) : null };
}
/**
 * Reads a key from the file name that git-annex gives it: `%` stands for `/`, `&s` for `%`, `&c` for `:`, `&a`
 * for `&`. `null` for what git-annex doesn't write.
 */
function parseAnnexKeyFile(fileName) {
    if (/[/:]|&(?![sca])/.test(fileName))
        return null;
    return parseAnnexKey(fileName.replace(/%|&[sca]/g, (escaped) => UNESCAPED[escaped] ?? escaped));
}
const UNESCAPED = { '%': '/', '&s': '%', '&c': ':', '&a': '&' };
function identify(backend, name, size) {
    const [, hash, withExtension] = CONTENT_BACKEND.exec(backend) ?? [];
    if (hash === undefined)
        return null;
    const bits = BITS_BY_NAME.get(hash) ?? Number(hash.slice(-3));
    const [beforeDot = ''] = name.split('.', 1);
    const hex = withExtension === 'E' ? beforeDot : name;
    if (hex.length !== bits / 4 || !/^[0-9a-f]+$/.test(hex))
        return null;
    return { algorithm: SHARED_ALGORITHM.get(hash) ?? `annex:${hash}`, hex, size };
}
function extensionLength(name) {
    const dot = name.indexOf('.');
    return dot < 0 ? 0 : pathBytes(name.slice(dot)).length;
}

;// CONCATENATED MODULE: ./build/pointers/annex.js


/** No valid pointer file of git-annex is larger. */
const LARGEST_ANNEX_POINTER = 32_768;
const POINTER_START = '/annex/objects/';
/** A longer text is no target of a symlink of git-annex. */
const LONGEST_LINK = 8191;
/**
 * Reads the target of a symlink as one to an annexed content: `…/annex/objects/…/KEY/KEY` in a git directory
 * anywhere. The target need not exist, and does not in a checkout without the content.
 * @param target as `readlink` gives it, read by `decodePath`, with `/`
 */
function parseAnnexLink(target) {
    if (target.length > LONGEST_LINK)
        return null;
    const start = target.indexOf(POINTER_START);
    if (start < 0)
        return null;
    const below = target.slice(start + POINTER_START.length).split('/');
    const file = below.at(-1);
    if (file === undefined || below.length < 2 || file !== below.at(-2))
        return null;
    return parseAnnexKeyFile(file);
}
/**
 * Reads a file's whole content as what git-annex leaves where it could not leave a symlink: the pointer of an
 * unlocked file, `/annex/objects/KEY` with or without an end of line, or, from a checkout without symlinks, the
 * text of the symlink. Further lines of a pointer must be meant for git-annex, as it demands.
 * Source: git-annex, "internals/pointer file", and `Annex/Link.hs` where it is silent.
 */
function parseAnnexPointer(bytes) {
    if (bytes.length === 0 || bytes.length > LARGEST_ANNEX_POINTER)
        return null;
    // Most files are data: this spares them the decoding.
    if (!bytes.subarray(0, LONGEST_LINK).includes(POINTER_START))
        return null;
    const text = decodePath(bytes);
    return text.startsWith(POINTER_START) ? parsePointer(text) : parseLinkText(text);
}
function parsePointer(text) {
    const end = text.indexOf('\n');
    const first = end < 0 ? text : text.slice(0, end);
    const rest = end < 0 ? '' : text.slice(end + 1);
    if (!isMeantForAnnex(rest))
        return null;
    return parseAnnexKeyFile(first.slice(POINTER_START.length).replace(/\r$/, ''));
}
/** git-annex may add lines one day; what else was appended to a pointer makes it a damaged file. */
function isMeantForAnnex(rest) {
    if (rest === '')
        return true;
    if (!rest.endsWith('\n'))
        return false;
    return rest
        .slice(0, -1)
        .split('\n')
        .every((line) => line.includes('/annex/'));
}
function parseLinkText(text) {
    return /[\0\n\r \t]/.test(text) ? null : parseAnnexLink(text);
}

;// CONCATENATED MODULE: ./build/pointers/lfs-usual.js
/** What every git-lfs since its launch writes where no extension is used: this, the hash, this, the size, LF. */
const USUAL_START = Buffer.from('version https://git-lfs.github.com/spec/v1\noid sha256:');
const USUAL_MIDDLE = Buffer.from('\nsize ');
const DIGITS_OF_HASH = 64;
/** So many digits are exact in a number. */
const MOST_DIGITS_OF_SIZE = 15;
const lfs_usual_LF = 0x0a;
const ZERO = 0x30;
/**
 * Reads the form that nearly all pointers of Git LFS have, byte by byte: 200,000 of them take 0.08 s, a pattern for
 * their text 0.15 s and the way of all others 0.7 s. The hash alone becomes a text, which keeps nothing else in memory.
 * @param bytes a file's whole content
 * @returns SHA-256 and bytes of the object; `null` if the file is anything else, which may be a pointer all the same
 */
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
    for (let at = hashStart; at < hashEnd; at++) {
        const byte = bytes[at];
        const isHexadecimal = isDigit(byte) || (byte >= 0x61 && byte <= 0x66);
        if (!isHexadecimal)
            return null;
    }
    let size = 0;
    for (let at = sizeStart; at < sizeEnd; at++) {
        const byte = bytes[at];
        if (!isDigit(byte))
            return null;
        size = size * 10 + byte - ZERO;
    }
    return { hex: bytes.toString('latin1', hashStart, hashEnd), size };
}
function holds(bytes, start, expected) {
    for (let at = 0; at < expected.length; at++)
        if (bytes[start + at] !== expected[at])
            return false;
    return true;
}
function isDigit(byte) {
    return byte >= ZERO && byte <= 0x39;
}

;// CONCATENATED MODULE: ./build/pointers/lfs.js


/** No pointer is larger; git-lfs takes a file of 1,024 bytes or more for data without looking inside. */
const LARGEST_LFS_POINTER = 1023;
const VERSIONS = new Set([
    'https://git-lfs.github.com/spec/v1',
    'https://hawser.github.com/spec/v1',
    'http://git-media.io/v/2',
]);
const KEYS = ['version', 'oid', 'size'];
const MENTIONS = ['git-lfs', 'hawser', 'git-media'].map((mention) => Buffer.from(mention));
const EXTENSION = /^ext-([0-9])-[0-9A-Za-z_]/;
const OBJECT = /^sha256:([0-9a-f]{64})$/;
const SIZE = /^[+-]?[0-9]+$/;
const LARGEST_SIZE = 2n ** 63n - 1n;
/** What Go calls white space, in which git-lfs is written: unlike JavaScript with U+0085 and without U+FEFF. */
const SPACE = '[\\t\\n\\v\\f\\r \\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]+';
const OUTER_SPACE = new RegExp(`^${SPACE}|${SPACE}$`, 'g');
/**
 * Reads a file's whole content as a Git LFS pointer, accepting exactly what git-lfs does: `null` for anything
 * else. The empty file, which git-lfs calls a pointer to nothing, is `null` too.
 * Source: the Git LFS specification, and `lfs/pointer.go` of git-lfs 3.3 where it is silent.
 */
function parseLfsPointer(bytes) {
    if (bytes.length === 0 || bytes.length > LARGEST_LFS_POINTER)
        return null;
    const usual = readUsualLfsPointer(bytes);
    if (usual !== null)
        return plainPointer(usual.hex, usual.size);
    // Among bytes first: of other files the text need not be made, which takes a hundred times as long.
    if (!MENTIONS.some((mention) => bytes.includes(mention)))
        return null;
    const text = decodePath(bytes).replace(OUTER_SPACE, '');
    const lines = readLines(text);
    if (lines === null)
        return null;
    const { version, oid, size } = lines.values;
    if (version === undefined || !VERSIONS.has(version))
        return null;
    const objectHex = OBJECT.exec(oid ?? '')?.[1];
    const objectSize = readSize(size ?? '');
    const original = firstInput(lines.extensions);
    if (objectHex === undefined || objectSize === undefined || original === undefined)
        return null;
    if (objectSize === null)
        return { objectHex, objectSize, identity: null };
    if (original === null)
        return plainPointer(objectHex, objectSize);
    return { objectHex, objectSize, identity: { algorithm: 'sha256', hex: original, size: null } };
}
function plainPointer(hex, size) {
    return { objectHex: hex, objectSize: size, identity: { algorithm: 'sha256', hex, size } };
}
function readLines(text) {
    const lines = { values: {}, extensions: new Map() };
    let next = 0;
    for (const ended of text.split('\n')) {
        const line = ended.endsWith('\r') ? ended.slice(0, -1) : ended;
        if (line === '')
            continue;
        const space = line.indexOf(' ');
        const expected = KEYS[next];
        if (space < 0 || expected === undefined)
            return null;
        const key = line.slice(0, space);
        const value = line.slice(space + 1);
        if (key === expected) {
            lines.values[expected] = value;
            next += 1;
        }
        else if (EXTENSION.test(key)) {
            // Of a line given twice git-lfs looks at the last alone.
            lines.extensions.set(key, value);
        }
        else
            return null;
    }
    return lines;
}
/** `undefined` if it is no size, `null` if it is one that a number can't hold. */
function readSize(text) {
    if (!SIZE.test(text))
        return undefined;
    const size = BigInt(text.startsWith('+') ? text.slice(1) : text);
    if (size < 0n || size > LARGEST_SIZE)
        return undefined;
    return size <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(size) : null;
}
/** The hash of what the first extension was given; `null` without extensions, `undefined` if a line is wrong. */
function firstInput(extensions) {
    const inputs = new Map();
    for (const [key, value] of extensions) {
        const priority = EXTENSION.exec(key)?.[1];
        const hex = OBJECT.exec(value)?.[1];
        if (priority === undefined || hex === undefined || inputs.has(priority))
            return undefined;
        inputs.set(priority, hex);
    }
    const [first] = [...inputs.keys()].sort();
    return first === undefined ? null : inputs.get(first);
}

;// CONCATENATED MODULE: ./build/snapshot/stored/parse-pointer.js


/** Shortest text of a pointer: git-annex writes `/annex/objects/` and a key. */
const SMALLEST_POINTER = 18;
/** Reads a file's whole content as a pointer of Git LFS or git-annex; `null` for anything else. */
function parsePointerFile(bytes) {
    const lfs = parseLfsPointer(bytes);
    if (lfs !== null)
        return { kind: 'lfs', identity: lfs.identity, size: lfs.identity?.size ?? null };
    const key = parseAnnexPointer(bytes);
    return key && pointerOfKey(key);
}
function pointerOfKey({ identity, size }) {
    return { kind: 'annex', identity, size };
}

;// CONCATENATED MODULE: ./build/snapshot/stored/sniff.js







/** With one byte more than the largest pointer, which a file that has grown fills. */
const sniff_text = Buffer.allocUnsafeSlow(LARGEST_ANNEX_POINTER + 1);
/** Looks into files and links on disk for pointers; a part of the work that threads share. */
function sniffFiles({ files, sizes }, advance) {
    const result = { pointers: [], dangling: 0, bytesRead: 0 };
    openLocations(files).forEach((location, file) => {
        try {
            const found = sizes === null ? readLink(location) : readFile(location, sizes[file], result);
            if (found === null)
                return;
            result.pointers.push({ file, ...found });
            if (sizes === null && !(0,external_node_fs_namespaceObject.existsSync)(location))
                result.dangling += 1;
        }
        catch {
            // Who reads it for its content will meet the same fault, and say so.
        }
    });
    advance(0, result.bytesRead);
    return result;
}
function readLink(location) {
    const target = decodePath((0,external_node_fs_namespaceObject.readlinkSync)(location, { encoding: 'buffer' }));
    const key = parseAnnexLink(external_node_path_namespaceObject.sep === '\\' ? target.replaceAll('\\', '/') : target);
    return key && pointerOfKey(key);
}
function readFile(location, size, result) {
    const file = openForReading(location);
    try {
        const length = fill(file, sniff_text, 0, size + 1, 0, size);
        result.bytesRead += length;
        return length === size ? parsePointerFile(sniff_text.subarray(0, size)) : null;
    }
    finally {
        (0,external_node_fs_namespaceObject.closeSync)(file);
    }
}

;// CONCATENATED MODULE: ./build/work.js





/**
 * How each kind of work that threads share is done; a new one is one line here and its types in `model/work.ts`. What
 * few runs need is loaded when the first task of its kind comes: each thread compiles for itself what it loads.
 */
const PERFORMERS = {
    measure: measureFiles,
    narrow: narrow,
    heads: hashHeads,
    names: nameFiles,
    sniff: sniffFiles,
    lines: async (task, advance) => (await import(/* webpackIgnore: true */ './rows-read-lines.js')).readLineShape(task, advance),
    keys: async (task, advance) => (await import(/* webpackIgnore: true */ './rows-read-keys.js')).readTableKeys(task, advance),
    records: async (task, advance) => (await import(/* webpackIgnore: true */ './rows-read-records.js')).readRecordsAgain(task, advance),
};

;// CONCATENATED MODULE: external "node:worker_threads"
const external_node_worker_threads_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");
;// CONCATENATED MODULE: ./build/workers/claim.js
/** Says, to all threads alike, whether one has begun with a task. */
function createClaim() {
    return new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT);
}
/** Whether the task is the caller's, and no other thread's. */
function takeClaim(claim) {
    return Atomics.exchange(new Int32Array(claim), 0, 1) === 0;
}
/** Whether somebody has begun with the task. */
function isTaken(claim) {
    return Atomics.load(new Int32Array(claim), 0) === 1;
}

;// CONCATENATED MODULE: ./build/workers/serve.js


/** So much is done between two messages that tell of it. */
const BYTES_TO_TELL = 16 * 1024 * 1024;
const FILES_TO_TELL = 1000;
/** Does what the pool sends, one task after the other. */
function serve(performers) {
    const port = external_node_worker_threads_namespaceObject.parentPort;
    if (port === null)
        throw new Error('this is no worker thread');
    const tell = (answer) => port.postMessage(answer);
    let files = 0;
    let bytes = 0;
    function tellProgress(number) {
        tell({ type: 'advance', number, files, bytes });
        files = 0;
        bytes = 0;
    }
    port.on('message', async ({ kind, task, number, claim }) => {
        if (!takeClaim(claim))
            return;
        const perform = performers[kind];
        const advance = (moreFiles, moreBytes) => {
            files += moreFiles;
            bytes += moreBytes;
            if (bytes >= BYTES_TO_TELL || files >= FILES_TO_TELL)
                tellProgress(number);
        };
        try {
            const result = await perform(task, advance);
            tellProgress(number);
            tell({ type: 'result', number, result });
        }
        catch (error) {
            tell({ type: 'error', number, error });
        }
    });
}

;// CONCATENATED MODULE: ./build/worker.js


serve(PERFORMERS);

