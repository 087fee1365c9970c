// npm run ofek: the command line, as the first act on a new machine too. Installs where needed, then runs with the pinned Node; signals go on to it.
import { spawn } from 'node:child_process'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { install, pinnedEnv, pinnedNode } from './setup.mjs'

install()
const command = spawn(pinnedNode(), [fileURLToPath(new URL('ofek.ts', import.meta.url)), ...process.argv.slice(2)], { stdio: 'inherit', env: pinnedEnv() })
process.on('SIGINT', () => {})
for (const name of ['SIGTERM', 'SIGHUP']) process.on(name, () => command.kill('SIGTERM'))
command.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)))
