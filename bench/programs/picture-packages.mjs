// What the pictures of the bench are taken from and compared with: packages of Debian and of Python.
import { existsSync, mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { peerFolder } from './locate.mjs'

const DEBIAN = [
  'mate-backgrounds',
  'plasma-workspace-wallpapers',
  'lomiri-wallpapers-20.04',
  'tango-icon-theme',
]
const PYTHON = ['pillow==13.0.0', 'numpy', 'scikit-image', 'scikit-learn', 'cleanvision==0.3.7', 'imagehash']

/** Where Debian's packages are taken apart. */
export function pictureFolder() {
  return join(peerFolder(), 'pictures')
}

/** The Python that has these packages; `null` if it was not installed. */
export function picturePython() {
  const python = join(peerFolder(), 'python', 'bin', 'python')
  return existsSync(python) && existsSync(join(pictureFolder(), 'usr')) ? python : null
}

/**
 * @param run runs a command, and says whether it succeeded
 * @returns what could not be installed
 */
export function installPictures(run) {
  if (picturePython() !== null) return []
  const folder = pictureFolder()
  const downloads = join(folder, 'packages')
  mkdirSync(downloads, { recursive: true })
  const failed = DEBIAN.filter(
    (name) => !run('sh', '-c', `cd "$0" && apt-get download "$1"`, downloads, name),
  )
  for (const file of readdirSync(downloads)) run('dpkg-deb', '--extract', join(downloads, file), folder)
  const place = join(peerFolder(), 'python')
  const pip = join(place, 'bin', 'pip')
  const isMade = run('python3', '-m', 'venv', place) && run(pip, 'install', '--quiet', ...PYTHON)
  return isMade ? failed : [...failed, ...PYTHON]
}
