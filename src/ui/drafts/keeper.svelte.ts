import type { ActionResult } from '$app/forms'
import { type Found, forget, keep, keptFor } from './drafts.ts'
import { fieldsOf, namesIn, putBack, unseen } from './fields.ts'
import { leadsToSignIn, leaveToOutbox, nowWaiting, type Outcome, settleHere, wasAnswered } from './outbox.svelte.ts'
import type { Draft } from './seal.ts'

export type Standing = '' | 'kept' | 'restored' | 'waiting' | 'offline' | 'broken' | 'closed' | 'tooLarge'

/** Dispatched on a form whose words the server has by another way: nothing is left to keep. */
export const savedElsewhere = 'ofek:saved'

const soon = <T>(promise: Promise<T>): Promise<T | undefined> => Promise.race([promise, new Promise<undefined>((resolve) => setTimeout(resolve, 1500))])

/** Keeps what is typed into one form until the server has it. */
export class Keeper {
  standing = $state<Standing>('')
  /** When what came back was written, and why it was not taken. */
  at = $state(0)
  problem = $state('')
  #node: HTMLFormElement | undefined
  #account = ''
  #form = ''
  #path = ''
  #timer: ReturnType<typeof setTimeout> | undefined
  #dirty = false
  #found: Promise<Found | undefined> = Promise.resolve(undefined)
  #keptId: string | undefined
  #sending: string | undefined

  /** Begins with what was kept earlier; `returned` when the form shows an answer of the server, which is newer than any draft. */
  begin(node: HTMLFormElement, account: string, form: string, returned: boolean): () => void {
    this.#node = node
    this.#account = account
    this.#form = form
    this.#path = location.pathname
    this.#found = keptFor(account, this.#path, form)
    if (!returned) void this.#restore(node)
    const typed = () => {
      this.#dirty = true
      clearTimeout(this.#timer)
      this.#timer = setTimeout(() => this.#save(), 500)
    }
    const away = () => document.visibilityState === 'hidden' && this.#save()
    const saved = () => this.done()
    node.addEventListener('input', typed)
    node.addEventListener(savedElsewhere, saved)
    document.addEventListener('visibilitychange', away)
    return () => {
      void this.#save()
      this.#node = undefined
      if (this.#sending) leaveToOutbox(this.#sending)
      node.removeEventListener('input', typed)
      node.removeEventListener(savedElsewhere, saved)
      document.removeEventListener('visibilitychange', away)
    }
  }

  async #restore(node: HTMLFormElement) {
    const found = await this.#found
    if (!found || this.#node !== node) return
    this.#keptId = found.id
    this.problem = found.draft.problem ?? ''
    if (!putBack(node, found.draft.fields) && !this.problem) return
    this.at = found.at
    this.standing = 'restored'
  }

  #draft(fields: [string, string][]): Draft {
    const { pathname, search } = new URL(this.#node?.getAttribute('action') ?? '', location.href)
    return { path: this.#path, action: pathname + search, form: this.#form, fields }
  }

  /** What the draft holds beyond the fields of this page. */
  async #beyond(): Promise<[string, string][]> {
    const found = await this.#found
    return found && this.#node ? unseen(found.draft.fields, namesIn(this.#node)) : []
  }

  async #save(): Promise<void> {
    clearTimeout(this.#timer)
    if (!this.#dirty || !this.#node) return
    this.#dirty = false
    const draft = this.#draft(fieldsOf(new FormData(this.#node)))
    draft.fields.push(...(await this.#beyond()))
    this.#keptId = await keep(this.#account, draft)
    if (this.#keptId && (this.standing === '' || this.standing === 'restored')) this.standing = 'kept'
  }

  /** Before it is sent: held as waiting, so that neither a lost connection nor a closed page loses it. */
  async sending(data: FormData): Promise<void> {
    clearTimeout(this.#timer)
    if (!this.#node || !this.#account) return
    const draft = this.#draft(fieldsOf(data))
    this.#sending = await soon(keep(this.#account, draft, { waiting: true }))
    if (!this.#sending) return
    this.#dirty = false
    data.set('_device', '1')
    const beyond = await this.#beyond()
    if (beyond.length > 0) await keep(this.#account, { ...draft, fields: beyond })
    else if (this.#keptId) await forget(this.#keptId)
    this.#keptId = undefined
  }

  /** After the answer. Tells whether the page is to go on with it; otherwise the form stays as it is and says why. */
  async answered(answer: ActionResult, take: (outcome: Outcome) => void): Promise<boolean> {
    const id = this.#sending
    if (answer.type === 'redirect' && leadsToSignIn(answer.location)) return true
    if (answer.type === 'error' && !wasAnswered(answer.error)) {
      this.standing = id ? 'waiting' : 'offline'
      if (!id) return false
      settleHere(id, (outcome) => {
        this.#sending = undefined
        if (outcome.kind === 'answered' && outcome.answer.type === 'error') this.#refusedWith(outcome.answer.error.status)
        else this.standing = this.#dirty ? 'kept' : ''
        take(outcome)
      })
      await nowWaiting(this.#account)
      return false
    }
    this.#sending = undefined
    if (answer.type === 'redirect' || answer.type === 'success') {
      this.standing = ''
      if (id) await forget(id)
      return true
    }
    // It came back: what was typed is a draft again.
    this.#dirty = true
    await this.#save()
    if (id) await forget(id)
    if (answer.type === 'error') this.#refusedWith(answer.error.status)
    return answer.type !== 'error'
  }

  #refusedWith(status: number) {
    this.standing = status === 413 ? 'tooLarge' : status === 403 || status === 404 ? 'closed' : 'broken'
  }

  /** Nothing is left to keep. */
  done() {
    clearTimeout(this.#timer)
    this.#dirty = false
    this.standing = ''
    if (this.#keptId) void forget(this.#keptId)
    this.#keptId = undefined
  }

  get typedSince(): boolean {
    return this.#dirty || this.#keptId !== undefined
  }

  discard() {
    this.done()
    this.#found = Promise.resolve(undefined)
    this.#node?.reset()
  }
}
