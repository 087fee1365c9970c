import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { readConfig } from './config.ts'

const directory = mkdtempSync(path.join(tmpdir(), 'ofek-config-'))
afterAll(() => rmSync(directory, { recursive: true, force: true }))

const key = Buffer.alloc(32, 7)
const good = { OFEK_DATA: directory, OFEK_MASTER_KEY: key.toString('base64') }
const secret = 'Wachtwoord'

describe('a setting that cannot be is told by its name, with the mend', () => {
  test.each([
    ['PORT', 'abc', 'PORT is "abc": set it to a number from 1 to 65535'],
    ['PORT', '70000', 'PORT is "70000"'],
    ['PORT', '80.5', 'PORT is "80.5"'],
    ['PORT', '-1', 'PORT is "-1"'],
    ['PORT', '0x50', 'PORT is "0x50"'],
    ['OFEK_MASTER_KEY', secret, 'OFEK_MASTER_KEY does not hold 32 bytes'],
    ['OFEK_MASTER_KEY', Buffer.alloc(31, 1).toString('base64'), 'OFEK_MASTER_KEY does not hold 32 bytes'],
    ['OFEK_MASTER_KEY', Buffer.alloc(33, 1).toString('base64'), 'OFEK_MASTER_KEY does not hold 32 bytes'],
    ['OFEK_MASTER_KEY', `${key.toString('base64').slice(0, 20)}*${key.toString('base64').slice(20)}`, 'OFEK_MASTER_KEY does not hold 32 bytes'],
    ['OFEK_MASTER_KEY', key.toString('hex').slice(1), 'OFEK_MASTER_KEY does not hold 32 bytes'],
    ['DATABASE_URL', `mysql://ofek:${secret}@host/ofek`, 'DATABASE_URL must begin with postgresql://'],
    ['DATABASE_URL', `host=db user=ofek password=${secret}`, 'DATABASE_URL must begin with postgresql://'],
    ['DATABASE_URL', `postgresql://ofek:${secret}#1@host/ofek`, 'inside the password as %40'],
    ['DATABASE_URL', `postgresql://ofek:${secret}%zz@host/ofek`, 'inside the password as %40'],
    ['DATABASE_URL', `postgresql://ofek:${secret}@host:port/ofek`, 'DATABASE_URL cannot be read'],
    ['DATABASE_URL', 'postgresql:///ofek?host=/run/postgresql', 'DATABASE_URL names no host'],
    ['DATABASE_URL', `postgresql://ofek:${secret}@host`, 'DATABASE_URL must name user, password and database'],
    ['DATABASE_URL', `postgresql://host/ofek?user=ofek&password=${secret}`, 'DATABASE_URL must name user, password and database'],
    ['OFEK_ORIGIN', 'ofek.example', 'OFEK_ORIGIN must be the address that people type'],
    ['OFEK_ORIGIN', 'https://ofek.example/path', 'OFEK_ORIGIN must be the address that people type'],
    ['OFEK_ORIGIN', `https://admin:${secret}@ofek.example`, 'OFEK_ORIGIN must be the address that people type'],
    ['OFEK_DEMO', 'yes', 'OFEK_DEMO is "yes": set it to 1 for yes or 0 for no'],
    ['OFEK_TRUST_PROXY', 'true', 'OFEK_TRUST_PROXY is "true"'],
    ['SMTP_URL', `mail.example:${secret}`, 'SMTP_URL cannot be read'],
    ['SMTP_URL', `https://ofek:${secret}@mail.example`, 'SMTP_URL cannot be read'],
    ['SMTP_URL', `smtp://ofek:${secret}%zz@mail.example`, 'inside the password as %40'],
    ['OFEK_SMS_URL', `http://sms.example/?key=${secret}`, 'OFEK_SMS_URL must be the https address'],
    ['OFEK_CLAMD', '3310', 'OFEK_CLAMD is "3310": set it to host:port'],
    ['OFEK_CLAMD', 'clamd:70000', 'OFEK_CLAMD is "clamd:70000"'],
    ['OFEK_DATA', '/dev/null/ofek', 'OFEK_DATA: /dev/null/ofek cannot be used (a file stands where a directory is needed)'],
  ])('%s=%s', (name, value, words) => {
    const read = () => readConfig({ ...good, ...(name === 'OFEK_DATA' && { OFEK_MASTER_KEY: '' }), [name]: value })
    expect(read).toThrow(words)
    expect(read).not.toThrow(secret)
  })
})

describe('a setting that can be', () => {
  test.each([
    ['PORT', '', { port: 8080, origin: 'http://localhost:8080' }],
    ['PORT', ' 9000 ', { port: 9000, origin: 'http://localhost:9000' }],
    ['HOST', '', { host: '0.0.0.0' }],
    ['DATABASE_URL', '', { databaseUrl: undefined, demo: true }],
    ['DATABASE_URL', 'postgresql://ofek:a%40b@db:5432/ofek', { databaseUrl: 'postgresql://ofek:a%40b@db:5432/ofek', demo: false }],
    ['OFEK_MASTER_KEY', key.toString('hex'), { masterKey: key }],
    ['OFEK_MASTER_KEY', ` ${key.toString('base64url')}\n`, { masterKey: key }],
    ['OFEK_ORIGIN', 'https://ofek.example/', { origin: 'https://ofek.example' }],
    ['OFEK_DEMO', '0', { demo: false }],
    ['OFEK_TRUST_PROXY', '1', { trustProxy: true }],
    ['SMTP_URL', '', { mail: undefined, sms: undefined, clamd: undefined }],
    ['SMTP_URL', 'smtps://ofek:a%40b@mail.example:465', { mail: { url: 'smtps://ofek:a%40b@mail.example:465', from: 'ofek@localhost' } }],
    ['OFEK_CLAMD', '[::1]:3310', { clamd: { host: '::1', port: 3310 } }],
  ])('%s=%s', (name, value, read) => {
    expect(readConfig({ ...good, [name]: value })).toMatchObject(read)
  })
})

test('the key file is made once, for its owner alone; a damaged one is told and left as it is', () => {
  const OFEK_DATA = path.join(directory, 'made')
  const file = path.join(OFEK_DATA, 'master.key')
  const first = readConfig({ OFEK_DATA }).masterKey
  expect(readConfig({ OFEK_DATA }).masterKey).toEqual(first)
  expect(statSync(file).mode & 0o777).toBe(0o600)
  writeFileSync(file, secret)
  expect(() => readConfig({ OFEK_DATA })).toThrow(`${file} does not hold 32 bytes`)
  expect(readFileSync(file, 'utf8')).toBe(secret)
})
