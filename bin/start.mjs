// npm start: installs and builds where needed, then serves with the pinned Node. Signals go on to the server.
import { spawn } from 'node:child_process'
import process from 'node:process'
import { build, install, pinnedEnv, pinnedNode, root } from './setup.mjs'

install()
build()
// The open channel (ipc) tells the server when this process is gone, even killed: it then stops by itself.
const server = spawn(pinnedNode(), ['bin/ofek.ts', 'start'], { cwd: root, stdio: ['inherit', 'inherit', 'inherit', 'ipc'], env: pinnedEnv() })
// Ctrl-C reaches the server by itself (same terminal); a second one to it would mean "at once".
process.on('SIGINT', () => {})
for (const name of ['SIGTERM', 'SIGHUP']) process.on(name, () => server.kill('SIGTERM'))
server.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)))
