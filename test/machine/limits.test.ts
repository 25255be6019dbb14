import { availableParallelism, totalmem } from 'node:os'
import { afterAll, expect, test } from '@jest/globals'
import { type Limits, readLimits, workerCount } from '../../src/machine/limits.js'
import { makeTree, removeTrees } from '../fixtures/tree.js'

afterAll(removeTrees)

const GIB = 1024 ** 3
const MACHINE: Limits = { cores: 64, memoryBytes: 256 * GIB }
const NO_LIMIT_V1 = '9223372036854771712\n'

const ROOT_MOUNT = '22 1 8:1 / / rw,relatime - ext4 /dev/root rw\n'
const UNIFIED_MOUNT = `${ROOT_MOUNT}31 22 0:26 / /sys/fs/cgroup ro,nosuid shared:9 - cgroup2 cgroup rw,nsdelegate\n`

/** Mounts as a Docker container of version 1 without a name space of its own sees them. */
function mountsOfVersion1(group: string): string {
  return [
    '31 22 0:28 / /sys/fs/cgroup ro,nosuid - tmpfs tmpfs ro,mode=755',
    `33 31 0:30 ${group} /sys/fs/cgroup/cpu,cpuacct ro,nosuid master:11 - cgroup cgroup rw,cpu,cpuacct`,
    `36 31 0:33 ${group} /sys/fs/cgroup/memory ro,nosuid master:14 - cgroup cgroup rw,memory`,
    `37 31 0:34 ${group} /sys/fs/cgroup/systemd ro,nosuid master:9 - cgroup cgroup rw,name=systemd`,
  ].join('\n')
}

type Layout = [name: string, tree: Record<string, string>, cores: number, memoryBytes: number]

const LAYOUTS: Layout[] = [
  ['no control groups', {}, 64, 256 * GIB],
  [
    'version 2, Docker: --cpus 1.5 --memory 2g',
    {
      'proc/self/cgroup': '0::/\n',
      'proc/self/mountinfo': UNIFIED_MOUNT,
      'sys/fs/cgroup/cpu.max': '150000 100000\n',
      'sys/fs/cgroup/memory.max': '2147483648\n',
      'sys/fs/cgroup/memory.high': 'max\n',
    },
    2,
    2 * GIB,
  ],
  [
    'version 2, Docker without limits',
    {
      'proc/self/cgroup': '0::/\n',
      'proc/self/mountinfo': UNIFIED_MOUNT,
      'sys/fs/cgroup/cpu.max': 'max 100000\n',
      'sys/fs/cgroup/memory.max': 'max\n',
    },
    64,
    256 * GIB,
  ],
  [
    'version 2, the path is that on the host, but only the own group is mounted',
    {
      'proc/self/cgroup': '0::/system.slice/docker-1f0a.scope\n',
      'proc/self/mountinfo': UNIFIED_MOUNT.replace('0:26 / ', '0:26 /system.slice/docker-1f0a.scope '),
      'sys/fs/cgroup/cpu.max': '400000 100000\n',
      'sys/fs/cgroup/memory.max': '1073741824\n',
      // A group of the container's own system, not the one above it.
      'sys/fs/cgroup/system.slice/cpu.max': '100000 100000\n',
    },
    4,
    GIB,
  ],
  [
    'version 2, Kubernetes with the whole tree in sight: the pod is tighter than its container',
    {
      'proc/self/cgroup': '0::/kubepods.slice/kubepods-burstable.slice/kubepods-pod1.slice/cri-2.scope\n',
      'proc/self/mountinfo': UNIFIED_MOUNT,
      'sys/fs/cgroup/kubepods.slice/memory.max': '137438953472\n',
      'sys/fs/cgroup/kubepods.slice/kubepods-burstable.slice/kubepods-pod1.slice/cpu.max': '300000 100000\n',
      'sys/fs/cgroup/kubepods.slice/kubepods-burstable.slice/kubepods-pod1.slice/cri-2.scope/cpu.max':
        'max 100000\n',
      'sys/fs/cgroup/kubepods.slice/kubepods-burstable.slice/kubepods-pod1.slice/cri-2.scope/memory.max':
        '8589934592\n',
      'sys/fs/cgroup/kubepods.slice/kubepods-burstable.slice/kubepods-pod1.slice/cri-2.scope/memory.high':
        '4294967296\n',
    },
    3,
    4 * GIB,
  ],
  [
    'version 2, a systemd slice limits all of a user',
    {
      'proc/self/cgroup': '0::/user.slice/user-1000.slice/session-2.scope\n',
      'proc/self/mountinfo': UNIFIED_MOUNT,
      'sys/fs/cgroup/user.slice/user-1000.slice/cpu.max': '50000 100000\n',
      'sys/fs/cgroup/user.slice/user-1000.slice/memory.max': '6442450944\n',
    },
    1,
    6 * GIB,
  ],
  [
    'version 2, a process that was moved out of its name space',
    {
      'proc/self/cgroup': '0::/../../other\n',
      'proc/self/mountinfo': UNIFIED_MOUNT,
      'sys/fs/cgroup/cpu.max': '200000 100000\n',
      'sys/other/cpu.max': '100000 100000\n',
    },
    2,
    256 * GIB,
  ],
  [
    'version 1, Docker: --cpus 2 --memory 512m',
    {
      'proc/self/cgroup':
        '12:name=systemd:/docker/1f0a\n9:memory:/docker/1f0a\n4:cpu,cpuacct:/docker/1f0a\n0::/system.slice/x\n',
      'proc/self/mountinfo': mountsOfVersion1('/docker/1f0a'),
      'sys/fs/cgroup/cpu,cpuacct/cpu.cfs_quota_us': '200000\n',
      'sys/fs/cgroup/cpu,cpuacct/cpu.cfs_period_us': '100000\n',
      'sys/fs/cgroup/memory/memory.limit_in_bytes': '536870912\n',
    },
    2,
    GIB / 2,
  ],
  [
    'version 1, Docker without limits',
    {
      'proc/self/cgroup': '9:memory:/docker/1f0a\n4:cpu,cpuacct:/docker/1f0a\n',
      'proc/self/mountinfo': mountsOfVersion1('/docker/1f0a'),
      'sys/fs/cgroup/cpu,cpuacct/cpu.cfs_quota_us': '-1\n',
      'sys/fs/cgroup/cpu,cpuacct/cpu.cfs_period_us': '100000\n',
      'sys/fs/cgroup/memory/memory.limit_in_bytes': NO_LIMIT_V1,
    },
    64,
    256 * GIB,
  ],
  [
    'version 1, Kubernetes with the whole tree in sight',
    {
      'proc/self/cgroup': '9:memory:/kubepods/burstable/pod1/2\n4:cpu,cpuacct:/kubepods/burstable/pod1/2\n',
      'proc/self/mountinfo': mountsOfVersion1('/'),
      'sys/fs/cgroup/cpu,cpuacct/kubepods/burstable/pod1/cpu.cfs_quota_us': '250000\n',
      'sys/fs/cgroup/cpu,cpuacct/kubepods/burstable/pod1/cpu.cfs_period_us': '50000\n',
      'sys/fs/cgroup/cpu,cpuacct/kubepods/burstable/pod1/2/cpu.cfs_quota_us': '-1\n',
      'sys/fs/cgroup/memory/memory.limit_in_bytes': NO_LIMIT_V1,
      'sys/fs/cgroup/memory/kubepods/burstable/pod1/2/memory.limit_in_bytes': '3221225472\n',
    },
    5,
    3 * GIB,
  ],
  [
    'both versions at once: each with the controllers that it has',
    {
      'proc/self/cgroup': '2:memory:/\n0::/run.scope\n',
      'proc/self/mountinfo': `${mountsOfVersion1('/')}\n40 31 0:39 / /sys/fs/cgroup/unified rw - cgroup2 cgroup2 rw`,
      'sys/fs/cgroup/unified/run.scope/cpu.max': '700000 100000\n',
      'sys/fs/cgroup/memory/memory.limit_in_bytes': '1073741824\n',
    },
    7,
    GIB,
  ],
  [
    'a mount point with a blank and a group with a colon',
    {
      'proc/self/cgroup': '0::/a:b\n',
      'proc/self/mountinfo': '31 22 0:26 / /my\\040groups rw - cgroup2 cgroup rw\n',
      'my groups/a:b/cpu.max': '900000 100000\n',
    },
    9,
    256 * GIB,
  ],
  [
    'limits beyond the machine',
    {
      'proc/self/cgroup': '0::/\n',
      'proc/self/mountinfo': UNIFIED_MOUNT,
      'sys/fs/cgroup/cpu.max': '12800000 100000\n',
      'sys/fs/cgroup/memory.max': '1099511627776\n',
    },
    64,
    256 * GIB,
  ],
  [
    'nonsense in every file',
    {
      'proc/self/cgroup': 'nonsense\n::::\n\n0:memory\n0::/\n3:cpu:/',
      'proc/self/mountinfo': `- -\n \n${mountsOfVersion1('/')}\n31\n${UNIFIED_MOUNT}`,
      'sys/fs/cgroup/cpu.max': '100000 0\n',
      'sys/fs/cgroup/memory.max': '-5 GB\n',
      'sys/fs/cgroup/memory.high': '0\n',
      'sys/fs/cgroup/cpu,cpuacct/cpu.cfs_quota_us': '',
      'sys/fs/cgroup/cpu,cpuacct/cpu.cfs_period_us': '1e5',
      'sys/fs/cgroup/memory/memory.limit_in_bytes/directory': '1',
    },
    64,
    256 * GIB,
  ],
]

test.each(LAYOUTS)('%s', (_, tree, cores, memoryBytes) => {
  expect(readLimits(makeTree(tree), MACHINE)).toEqual({ cores, memoryBytes })
})

test('this machine: at least something, and no more than it has', () => {
  const { cores, memoryBytes } = readLimits()
  expect(cores).toBeGreaterThanOrEqual(1)
  expect(cores).toBeLessThanOrEqual(availableParallelism())
  expect(memoryBytes).toBeGreaterThan(0)
  expect(memoryBytes).toBeLessThanOrEqual(totalmem())
})

test.each([
  ['one for each core', { cores: 3, memoryBytes: GIB }, undefined, 3],
  ['8 at most', { cores: 64, memoryBytes: 64 * GIB }, undefined, 8],
  ['no more than the memory holds', { cores: 8, memoryBytes: GIB / 4 }, undefined, 2],
  ['at least 1', { cores: 1, memoryBytes: 1 }, undefined, 1],
  ['as wanted, for disks that wait', { cores: 2, memoryBytes: GIB }, 6, 6],
  ['wanted, within the same bounds', { cores: 2, memoryBytes: 64 * GIB }, 50, 8],
  ['none wanted', { cores: 2, memoryBytes: GIB }, 0, 1],
])('workers: %s', (_, limits, wanted, expected) => {
  expect(workerCount(limits, wanted)).toBe(expected)
})
