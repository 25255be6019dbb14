import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
var __webpack_exports__ = {};
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
const external_node_module_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:module");
;
const requireBuiltin = (0, external_node_module_namespaceObject.createRequire)(import.meta.url);
function builtin(name) {
  return requireBuiltin(name);
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
        addAll(sets, setsAmong(alike, pieces));
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
const external_node_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");
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
  const numberOf = directoryNumbers(directories);
  for (const path of paths) {
    directoryOf.push(numberOf(parentDirectory(path)));
    appendName(names, baseName(path));
  }
  return { directories, directoryOf: directoryOf.taken(), names };
}
function holdsPath(paths, path) {
  if (paths.directories.some((directory) => directory === path || directory.startsWith(`${path}/`)))
    return true;
  const parent = paths.directories.indexOf(parentDirectory(path));
  if (parent < 0)
    return false;
  const name = baseName(path);
  return filesNamed(paths.names, /* @__PURE__ */ new Set([name])).some((file) => paths.directoryOf[file] === parent);
}
function paths_pathIn(directory, name) {
  if (directory === "")
    return name;
  return directory === "/" ? `/${name}` : `${directory}/${name}`;
}
function parentDirectory(path) {
  const slash = path.lastIndexOf("/");
  if (slash === 0)
    return "/";
  return slash < 0 ? "" : path.slice(0, slash);
}
function baseName(path) {
  return path.slice(path.lastIndexOf("/") + 1);
}
function filesAt(files, numbers, places) {
  const namesIn = /* @__PURE__ */ new Map();
  for (const place of places) {
    const directory = parentDirectory(place);
    const names = namesIn.get(directory);
    if (names)
      names.add(baseName(place));
    else
      namesIn.set(directory, /* @__PURE__ */ new Set([baseName(place)]));
  }
  const wanted = files.directories.map((directory) => namesIn.get(directory));
  const found = /* @__PURE__ */ new Map();
  for (const file of numbers) {
    if (wanted[files.directoryOf[file]]?.has(nameAt(files.names, file)) !== true)
      continue;
    const place = pathAt(files, file);
    addTo(found, place, file);
  }
  return found;
}
function isWithin(path, directory) {
  return directory === "" || path === directory || path.startsWith(`${directory}/`);
}
;
const external_node_path_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");
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
function lossless_encodePath(path) {
  return process.platform === "win32" || !SURROGATE.test(path) ? path : pathBytes(path);
}
function pathBytes(path) {
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
function isUtf8Path(path) {
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
function locate(root, path) {
  return encodePath(locate_locateText(root, path));
}
function locate_locateText(root, path) {
  if (path === "")
    return root;
  return isAbsolute(path) ? path : pathIn(root, path);
}
function pathFromRoot(root, given) {
  const path = isAbsolute(given) ? belowRoot(root, given) : given;
  const slashed = sep === "\\" ? path.replaceAll("\\", "/") : path;
  const normal = posix.normalize(slashed);
  const trimmed = normal.length > 1 ? normal.replace(/\/$/, "") : normal;
  return trimmed === "." ? "" : trimmed;
}
function isOutside(path) {
  return path === ".." || path.startsWith("../") || isAbsolute(path);
}
function belowRoot(root, absolute) {
  const inner = relative(root, resolve(absolute));
  return isOutside(inner) || inner.startsWith(`..${sep}`) ? absolute : inner || ".";
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
  const isText = isUtf8Path(names) && directories.every(isUtf8Path);
  return names.split("/").map((name, file) => {
    const location = paths_pathIn(directories[directoryOf[file]], name);
    return isText ? location : lossless_encodePath(location);
  });
}
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
function createReading(task, advance) {
  const locations = openLocations(task.files);
  const held = /* @__PURE__ */ new Map();
  const errors = [];
  let bytesRead = 0;
  function count(bytes) {
    bytesRead += bytes;
    advance(0, bytes);
  }
  function attempt(file, read) {
    try {
      return read(locations[file]);
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
    part: (file, { memory, length, offsetOf }, position) => open(file, (read) => {
      read(memory, offsetOf(file), length, position);
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
const MOST_BYTES = 4 * 1024 * 1024;
const LEAST_BYTES_OF_PIECE = 16 * 1024;
const arena = createArena();
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
  return alike.map(({ files, hash }) => ({ objectId: hash.digest("hex"), members: [...files] }));
}
function divide({ files, hash }, position, length, reading, equalParts) {
  const pieces = arena(files, length);
  const read = files.filter((file) => reading.part(file, pieces, position));
  const sets = equalParts(read, pieces);
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
    addAll(groups, narrowSet(files, reading.sizeOf(first), reading, equalParts));
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
  const sameEnds = size < SMALLEST_WITH_TAIL ? sameHead : sameHead.flatMap((set) => withEqualTails(set, size, reading, equalParts));
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
      for (let at = whole.indexOf(CR); at >= 0 && at < end; at = whole.indexOf(CR, at + 1)) {
        if (whole[at + 1] !== LF)
          continue;
        length += whole.copy(into, length, start, at);
        start = at + 1;
      }
      length += whole.copy(into, length, start, end);
      return into.subarray(0, length);
    },
    end: () => isHeld ? Buffer.of(CR) : Buffer.alloc(0)
  };
}
function withoutIdents(content) {
  const parts = [];
  let start = 0;
  let at = content.indexOf(DOLLAR);
  while (at >= 0) {
    let next = at + 1;
    if (content.toString("latin1", next, next + 3) === "Id:") {
      const end = content.indexOf(DOLLAR, next + 3);
      if (end < 0)
        break;
      const lineEnd = content.indexOf(LF, next + 3);
      if (lineEnd < 0 || lineEnd > end) {
        parts.push(content.subarray(start, next), Buffer.from("Id$"));
        start = end + 1;
        next = start;
      }
    }
    at = content.indexOf(DOLLAR, next);
  }
  return parts.length === 0 ? content : Buffer.concat([...parts, content.subarray(start)]);
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
  const found = LAYER.exec(path);
  if (found === null)
    return null;
  const end = found.index + found[0].length;
  return { layer: found[0].toLowerCase(), rest: path.slice(0, found.index) + path.slice(end) };
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
function byName(read) {
  return Object.fromEntries(table_TABLE.map((rule) => [rule.name, read(rule)]));
}
;
const SOURCE_FACTS = {
  auto: { seesDisk: true, asksGit: true },
  git: { seesDisk: false, asksGit: true },
  files: { seesDisk: true, asksGit: false }
};
const SOURCES = Object.keys(SOURCE_FACTS);
const FAIL_ON = (
  /* unused pure expression or super */
  null
);
const IF_NO_FILES_FOUND = (
  /* unused pure expression or super */
  null
);
const COMMENT_MODES = (
  /* unused pure expression or super */
  null
);
const MODES = (
  /* unused pure expression or super */
  null
);
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
const CHUNK_BYTES = 1024 * 1024;
const MOST_HELD = 32 * 1024 * 1024;
const chunk = Buffer.allocUnsafeSlow(CHUNK_BYTES);
function nameFiles(task, advance) {
  const reading = createReading(task, advance);
  const wanted = Uint8Array.from(task.sizes, (_, file) => (task.wanted?.[file] ?? 0) | DIGEST_FLAGS.sha256);
  const all = wanted.reduce((sum, flags) => sum | flags, 0);
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
  return reading.open(file, (read) => {
    const naming = startNaming(size, wanted, reading);
    visitAll(size, read, naming.update);
    return naming.end();
  });
}
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
    const convert = (part) => removed === 0 ? part : converter.update(part);
    if (held === null) {
      const stored2 = startNaming(size - removed, wanted, reading);
      visitAll(size, read, (part) => stored2.update(convert(part)));
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
      result.states[file] = measure(location, file, task.identifiesAll === true, result);
    } catch (error) {
      result.states[file] = MEASURED.failed;
      result.errors.push({ file, message: describeReadError(error) });
    }
  });
  advance(locations.length, 0);
  return result;
}
function measure(location, file, identifies, { sizes, modified, inodes }) {
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
function identityKey({ algorithm, hex }) {
  return `${algorithm}:${hex}`;
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
  const parts = KEY.exec(text);
  if (parts === null)
    return null;
  const [, backend = "", size, , chunkSize, chunk2, name = ""] = parts;
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
  return parseAnnexKey(fileName.replace(/%|&[sca]/g, (escaped) => UNESCAPED[escaped] ?? escaped));
}
const UNESCAPED = { "%": "/", "&s": "%", "&c": ":", "&a": "&" };
function identify(backend, name, size) {
  const [, hash, withExtension] = CONTENT_BACKEND.exec(backend) ?? [];
  if (hash === void 0)
    return null;
  const bits = BITS_BY_NAME.get(hash) ?? Number(hash.slice(-3));
  const [beforeDot = ""] = name.split(".", 1);
  const hex = withExtension === "E" ? beforeDot : name;
  if (hex.length !== bits / 4 || !/^[0-9a-f]+$/.test(hex))
    return null;
  return { algorithm: SHARED_ALGORITHM.get(hash) ?? `annex:${hash}`, hex, size };
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
  for (let at = hashStart; at < hashEnd; at++) {
    const byte = bytes[at];
    const isHexadecimal = isDigit(byte) || byte >= 97 && byte <= 102;
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
  return { hex: bytes.toString("latin1", hashStart, hashEnd), size };
}
function holds(bytes, start, expected) {
  for (let at = 0; at < expected.length; at++)
    if (bytes[start + at] !== expected[at])
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
  const usual = readUsualLfsPointer(bytes);
  if (usual !== null)
    return plainPointer(usual.hex, usual.size);
  if (!MENTIONS.some((mention) => bytes.includes(mention)))
    return null;
  const text = decodePath(bytes).replace(OUTER_SPACE, "");
  const lines = readLines(text);
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
function plainPointer(hex, size) {
  return { objectHex: hex, objectSize: size, identity: { algorithm: "sha256", hex, size } };
}
function readLines(text) {
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
    const hex = OBJECT.exec(value)?.[1];
    if (priority === void 0 || hex === void 0 || inputs.has(priority))
      return void 0;
    inputs.set(priority, hex);
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
      const found = sizes === null ? readLink(location) : content && parsePointerFile(content);
      if (found === null)
        return;
      result.pointers.push({ file, ...found });
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
const external_node_worker_threads_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");
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
const BYTES_TO_TELL = 16 * 1024 * 1024;
const FILES_TO_TELL = 1e3;
function serve(performers) {
  const port = external_node_worker_threads_namespaceObject.parentPort;
  if (port === null)
    throw new Error("this is no worker thread");
  const tell = (answer) => port.postMessage(answer);
  let files = 0;
  let bytes = 0;
  function tellProgress(number) {
    tell({ type: "advance", number, files, bytes });
    files = 0;
    bytes = 0;
  }
  port.on("message", async ({ kind, task, number, claim }) => {
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
      tell({ type: "result", number, result });
    } catch (error) {
      tell({ type: "error", number, error });
    }
  });
}
;
serve(PERFORMERS);
