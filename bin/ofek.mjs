// npm run ofek: the command line, as the first act on a new machine too. Installs where needed, then runs with the pinned Node; signals go on to it.
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { install, runToTheEnd } from './setup.mjs'

install()
runToTheEnd([fileURLToPath(new URL('ofek.ts', import.meta.url)), ...process.argv.slice(2)], { stdio: 'inherit' })
