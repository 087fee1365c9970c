import { execFile } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { aDirectory, ofek, root } from './ofek.ts'

test.each([
  [['begin'], 'ofek: there is no command "begin"; there are start, migrate, demo'],
  [['backup'], 'ofek backup: name the file to write. Write: npm run ofek -- backup FILE'],
])('bad use is told in one line with the way to write it: %j', async (args, words) => {
  const data = path.join(aDirectory(), 'data')
  const { code, said, complained } = await ofek(args, { env: { OFEK_DATA: data } })
  expect(complained).toContain(words)
  expect(complained.trim().split('\n')).toHaveLength(1)
  expect([code, said, existsSync(data)]).toEqual([2, '', false])
})

test('npm run ofek begins with whatever Node the machine has', async () => {
  const { scripts } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'))
  const [, script = ''] = scripts.ofek.split(' ')
  expect(script, 'what a Node of 20 can read').toMatch(/\.mjs$/)
  const { stdout } = await promisify(execFile)(process.execPath, [script, 'verify', '--help'], { cwd: root })
  expect(stdout).toContain('npm run ofek -- verify')
})

test('help names every command with all it needs, and whoever reads it may leave first', async () => {
  const { code, said } = await ofek(['--help'])
  expect(code).toBe(0)
  for (const words of ['start', 'migrate', 'demo [', 'import participants FILE --programme P [--dry-run] [--map FILE]', 'export participants', 'backup FILE', 'restore FILE', 'verify [', 'user create', 'user reset', 'OFEK_DATA']) expect(said).toContain(words)
  const pipe = `for i in 1 2; do "${process.execPath}" bin/ofek.ts --help | head -0; done; "${process.execPath}" bin/ofek.ts --help | head -1`
  const { stdout, stderr } = await promisify(execFile)('sh', ['-c', pipe], { cwd: root })
  expect([stdout, stderr]).toEqual(['Ofek: the workbench of employment promotion.\n', ''])
  expect(await ofek(['backup', '--help'])).toMatchObject({ code: 0, said: expect.stringContaining('npm run ofek -- backup FILE') })
  expect(await ofek([])).toMatchObject({ code: 2, said: '', complained: said })
})
