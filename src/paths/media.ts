const IMAGES =
  'apng avif bmp cr2 dcm dng exr gif hdr heic heif jfif jp2 jpe jpeg jpg nef nii pbm pgm png pnm ppm svg tga tif tiff webp'
const SOUNDS = 'aac aif aiff amr au flac m4a mid midi mp3 oga ogg opus wav wma'
const VIDEOS = '3gp avi flv m2ts m4v mkv mov mp4 mpeg mpg mts ogv webm wmv'
const SCENES = 'glb gltf las laz obj off pcd ply stl'

const MEDIA_EXTENSION = new RegExp(
  `\\.(?:${[IMAGES, SOUNDS, VIDEOS, SCENES].join(' ').replaceAll(' ', '|')})(?:\\.gz)?$`,
  'i',
)

/** Whether a file is, by its name, a single picture, sound, video or scan: one sample, never a collection. */
export function isMedia(path: string): boolean {
  return MEDIA_EXTENSION.test(path)
}
