import { createTransport } from 'nodemailer'
import type { Delivered } from '../delivered.ts'

export interface MailSettings {
  /** smtp://user:password@host:587 (STARTTLS) or smtps://...:465. */
  url: string
  /** The address that mail comes from. */
  from: string
}

export interface Mail {
  /** The same for every try, so that a reader shows one that came twice once. */
  id: string
  to: string
  subject: string
  text: string
  language: string
  /** Where one asks for no more of them (RFC 2369). */
  stopUrl?: string
}

/** How long each step may take, in milliseconds. */
export interface Patience {
  connect: number
  silence: number
}
const patient: Patience = { connect: 10_000, silence: 20_000 }

/** Hands one letter to the mail server. Never throws: what went wrong is told, with whether trying again may help. */
export async function sendMail({ url, from }: MailSettings, { id, to, subject, text, language, stopUrl }: Mail, { connect, silence }: Patience = patient): Promise<Delivered> {
  const server = new URL(url)
  const secure = server.protocol === 'smtps:'
  const user = decodeURIComponent(server.username)
  const host = server.hostname.replace(/^\[(.+)\]$/, '$1')
  const transport = createTransport({
    host, secure, port: Number(server.port) || (secure ? 465 : 587), connectionTimeout: connect, greetingTimeout: connect, socketTimeout: silence, dnsTimeout: connect,
    // Over the open network nothing goes in the clear; a mail server on this machine may do without.
    requireTLS: !secure && !isHere(host),
    ...(user && { auth: { user, pass: decodeURIComponent(server.password) } }),
  })
  try {
    await transport.sendMail({
      from, to, subject, text, textEncoding: 'base64', messageId: `<${id}@${from.split('@')[1]}>`,
      headers: { 'Content-Language': language, 'Auto-Submitted': 'auto-generated', ...(stopUrl && { 'List-Unsubscribe': `<${stopUrl}>` }) },
    })
    return { sent: true }
  } catch (error) {
    const { responseCode, code } = error as { responseCode?: number; code?: string }
    // RFC 5321 4.2.1: 5yz will not be otherwise next time. Signing in may be mended by whoever runs Ofek, so it is tried again.
    const lasting = responseCode !== undefined && responseCode >= 500 && code !== 'EAUTH'
    return { sent: false, lasting, why: responseCode ? `smtp_${responseCode}` : `smtp_${(code ?? 'failed').toLowerCase()}` }
  } finally {
    transport.close()
  }
}

const isHere = (host: string): boolean => host === 'localhost' || host === '::1' || host.startsWith('127.')
