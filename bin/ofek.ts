#!/usr/bin/env node
import { type Config, readConfig } from '#src/platform/config.ts'
import { NotYours, Refused } from '#src/platform/errors.ts'
import { BadUse } from './command-line.ts'

interface Command {
  usage: string
  /** What it does, in a line. */
  does: string
  /** `settings` are read when the words of the command are understood: a slip makes no key file. */
  load: () => Promise<{ run(args: string[], settings: () => Config): Promise<number> }>
}

const commands: Record<string, Command> = {
  start: { usage: 'start', does: 'serve Ofek (npm start also installs and builds)', load: () => import('./commands/start.ts') },
  migrate: { usage: 'migrate', does: "bring the database to this build's schema", load: () => import('./commands/migrate.ts') },
  demo: { usage: 'demo [--participants 500] [--seed 1]', does: 'make the demo tenant: an invented network', load: () => import('./commands/demo.ts') },
  import: {
    usage: 'import participants FILE --programme P [--dry-run] [--map FILE] [--as EMAIL] [--alike take_in|leave_out]',
    does: `bring in participants from CSV or XLSX
      --programme  its id, or its name in any language
      --dry-run    say what would happen, row by row; nothing is kept
      --map        a JSON file instead of the guess: {"fullName": "heading", "phone": 2} (columns count from 0)
      --as         the account that the audit trail names, a lead or manager of the programme (otherwise the one who manages it)
      --alike      people whose phone or birth date is known with a name that sounds alike (otherwise left out)`,
    load: () => import('./commands/import.ts'),
  },
  export: { usage: 'export participants FILE.csv|FILE.xlsx --programme P --as EMAIL', does: 'those whose files are open to the account, as a file that others can read', load: () => import('./commands/export.ts') },
  backup: { usage: 'backup FILE', does: 'everything in one file, consistent while people work', load: () => import('./commands/backup.ts') },
  restore: { usage: 'restore FILE', does: 'a backup into an empty database', load: () => import('./commands/restore.ts') },
  verify: { usage: 'verify [--head DIGEST]', does: "prove that the audit trail is whole, up to a head that you kept too; names the first break", load: () => import('./commands/verify.ts') },
  keys: {
    usage: 'keys rotate [--tenant NAME] | keys change-master FILE',
    does: `new keys for what is sealed
      rotate         a further key for every tenant (or one) seals from now on, while people work; the earlier ones open what they sealed
      change-master  the key in FILE takes the place of the master key; every process must have stopped`,
    load: () => import('./commands/keys.ts'),
  },
  user: {
    usage: 'user create --email E --name N (--tenant NAME | --new-tenant NAME) [--role administrator] [--language he|ar|en] | user reset --email E',
    does: 'make an account, or let one in again: prints a link by which the person sets a password',
    load: () => import('./commands/user.ts'),
  },
}

const settings = [
  ['PORT', '8080', 'where Ofek listens'],
  ['HOST', '0.0.0.0', '127.0.0.1: this machine only'],
  ['DATABASE_URL', '', 'a served PostgreSQL 15 or later, as its owner; without it, the embedded one'],
  ['OFEK_DATA', './.ofek', 'directory of the embedded database, files and the key file'],
  ['OFEK_MASTER_KEY', 'OFEK_DATA/master.key', '32 random bytes in base64 or hex; keep it apart from the backups'],
  ['OFEK_ORIGIN', '', 'the address that people type: https://ofek.example'],
  ['OFEK_TRUST_PROXY', '0', '1: a proxy of ours stands in front and writes X-Forwarded-For and -Proto'],
  ['OFEK_DEMO', '1 embedded', '1: an empty database gets the demo tenant'],
  ['SMTP_URL', '', 'mail server: smtps://user:password@host:465, or smtp://...:587; without it, messages by mail wait'],
  ['OFEK_MAIL_FROM', 'ofek@ the host of OFEK_ORIGIN', 'the address that mail comes from'],
  ['OFEK_SMS_URL', '', 'SMS gateway over HTTP; without it, messages by SMS wait'],
  ['OFEK_SMS_TOKEN', '', 'its token, where {token} stands'],
  ['OFEK_SMS_METHOD', 'POST', 'POST, PUT or GET'],
  ['OFEK_SMS_HEADERS', 'JSON, Bearer {token}', 'its headers, an object in JSON'],
  ['OFEK_SMS_BODY', '{"to":"{to}","text":"{text}","id":"{id}"}', 'its body; {to}, {digits}, {text}, {id} and {token} are filled in'],
  ['OFEK_CLAMD', '', 'host:port of clamd: documents are kept once it has looked at them'],
]

function help(): string {
  const rows = Object.values(commands).map(({ usage, does }) => `  ${usage}\n      ${does}`)
  const lines = settings.map(([name = '', otherwise, what]) => `  ${name.padEnd(16)} ${what}${otherwise ? ` (${otherwise})` : ''}`)
  return `Ofek: the workbench of employment promotion.\n\nnpm run ofek -- <command>\n\n${rows.join('\n')}\n\nSettings, from the environment:\n${lines.join('\n')}\n`
}

async function main([name, ...args]: string[]): Promise<number> {
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    const out = name === undefined ? process.stderr : process.stdout
    out.write(help())
    return name === undefined ? 2 : 0
  }
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined
  if (!command) {
    process.stderr.write(`ofek: there is no command "${name}"; there are ${Object.keys(commands).join(', ')}. More: npm run ofek -- --help\n`)
    return 2
  }
  if (args.includes('--help') || args.includes('-h')) {
    process.stdout.write(`npm run ofek -- ${command.usage}\n    ${command.does}\n`)
    return 0
  }
  const { run } = await command.load()
  try {
    return await run(args, () => readConfig(process.env))
  } catch (error) {
    if (!(error instanceof BadUse)) throw error
    process.stderr.write(`ofek ${name}: ${error.message}. Write: npm run ofek -- ${command.usage}\n`)
    return 2
  }
}

/** What a person at the terminal can mend, in words; anything else is ours to mend, and keeps its stack. */
function wordsOf(error: unknown): string {
  if (error instanceof NotYours) return 'This account may not do this: another role is needed, or a post in the programme.'
  if (error instanceof Refused || (error instanceof Error && error.constructor === Error)) return error.message
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}

// Who reads may leave first (ofek --help | head -1): what is left unsaid is no failure.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
  })
}

try {
  process.exitCode = await main(process.argv.slice(2))
} catch (error) {
  process.stderr.write(`${wordsOf(error)}\n`)
  process.exitCode = 1
}
