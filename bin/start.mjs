// npm start: installs and builds where needed, then serves with the pinned Node. Signals go on to the server.
import { build, install, root, runToTheEnd } from './setup.mjs'

install()
build()
// The open channel (ipc) tells the server when this process is gone, even killed: it then stops by itself.
runToTheEnd(['bin/ofek.ts', 'start'], { cwd: root, stdio: ['inherit', 'inherit', 'inherit', 'ipc'] })
