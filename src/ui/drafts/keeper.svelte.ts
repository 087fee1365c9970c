import type { ActionResult } from '$app/forms'
import type { FormResult } from '#src/platform/form.ts'
import { type Found, forget, keep, keptAt, placeFor } from './drafts.ts'
import { conflicts, fieldsOf, namesIn, putBack, unseen } from './fields.ts'
import { hold, release } from './holding.ts'
import { leaveToOutbox, nowWaiting, settleHere, takeBack } from './outbox.svelte.ts'
import { type Meaning, meaningOf } from './rules.ts'
import type { Draft, Problem } from './seal.ts'

const writingField = '_writing'

export type Standing = '' | 'kept' | 'restored' | 'waiting' | 'offline' | Problem

/** Dispatched on a form whose words the server has by another way: nothing is left to keep. */
export const savedElsewhere = 'ofek:saved'

const soon = <T>(promise: Promise<T>): Promise<T | undefined> => Promise.race([promise, new Promise<undefined>((resolve) => setTimeout(resolve, 1500))])

/** Keeps what is typed into one form until the server has it. Each page writes a draft of its own, so that two tabs write over nothing of each other's. */
export class Keeper {
  standing = $state<Standing>('')
  /** When what came back was written, and why it was not taken. */
  at = $state(0)
  problem = $state<Problem>()
  /** The server's answer to what was sent by itself and not taken. */
  result = $state.raw<FormResult>()
  #node: HTMLFormElement | undefined
  #account = ''
  #shared = false
  #form = ''
  #path = ''
  #timer: ReturnType<typeof setTimeout> | undefined
  #dirty = false
  #place: Promise<string | undefined> = Promise.resolve(undefined)
  #earlier: [string, string][] = []
  /** The draft that is written to, and the one that is on its way. Both are held by this tab. */
  #id: string | undefined
  #sent: string | undefined
  #waits = false
  /** One piece of writing: the same until the server has said that it took it, so that other words sent after a lost answer amend the first. */
  #writing = ''

  /** Begins with what was kept earlier; `returned` when the form shows an answer of the server, which is newer than any draft. */
  begin(node: HTMLFormElement, { account, shared, form, returned }: { account: string; shared: boolean; form: string; returned: boolean }): () => void {
    this.#node = node
    this.#account = account
    this.#shared = shared
    this.#form = form
    this.#path = location.pathname
    this.#writing = crypto.randomUUID()
    this.#place = placeFor(account, this.#path, form)
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
      const last = this.#save()
      this.#node = undefined
      node.removeEventListener('input', typed)
      node.removeEventListener(savedElsewhere, saved)
      document.removeEventListener('visibilitychange', away)
      void last.then(() => {
        if (this.#sent) leaveToOutbox(this.#sent)
        for (const id of [this.#id, this.#sent]) if (id) release(id)
      })
    }
  }

  async #restore(node: HTMLFormElement) {
    const place = await this.#place
    for (const found of place ? await keptAt(this.#account, place, Date.now()) : []) {
      if (this.#node !== node || this.#id || this.#dirty) return
      if (!(await hold(found.id))) continue
      // Typed before this page was alive: the draft comes back another time.
      if (this.#node !== node || this.#id || this.#dirty || conflicts(node, found.draft.fields)) return release(found.id)
      return this.#show(node, found)
    }
  }

  #show(node: HTMLFormElement, { id, at, draft }: Found) {
    this.#id = id
    this.#earlier = draft.fields
    this.#writing = draft.fields.find(([name]) => name === writingField)?.[1] ?? this.#writing
    this.result = draft.result
    this.problem = draft.problem
    if (!draft.result && !putBack(node, draft.fields) && !draft.problem) return
    this.at = at
    this.standing = 'restored'
  }

  #written = (data: FormData): [string, string][] => {
    data.set(writingField, this.#writing)
    return fieldsOf(data)
  }

  #draft(fields: [string, string][]): Draft {
    const { pathname, search } = new URL(this.#node?.getAttribute('action') ?? '', location.href)
    return { path: this.#path, action: pathname + search, form: this.#form, fields, shared: this.#shared }
  }

  /** What an earlier draft holds beyond the fields of this page. */
  #beyond = (): [string, string][] => (this.#node ? unseen(this.#earlier, namesIn(this.#node)) : [])

  /** The draft to write to, begun where there is none. */
  async #own(): Promise<string | undefined> {
    const place = await this.#place
    if (this.#id || !place) return this.#id
    this.#id = `${place}.${crypto.randomUUID()}`
    await hold(this.#id)
    return this.#id
  }

  async #save(): Promise<void> {
    clearTimeout(this.#timer)
    if (!this.#dirty || !this.#node) return
    this.#dirty = false
    const draft = this.#draft(this.#written(new FormData(this.#node)))
    const beyond = this.#beyond()
    if (beyond.length > 0) Object.assign(draft, { shared: false, fields: [...draft.fields, ...beyond] })
    const id = await this.#own()
    const kept = id !== undefined && (await keep(this.#account, id, draft))
    if (!kept) return
    if (this.#waits) {
      // Other words than those that wait: the next press sends them.
      this.#waits = false
      if (this.#sent) await takeBack(this.#sent)
      this.#sent = undefined
      this.standing = 'kept'
    } else if (this.standing === '' || (this.standing === 'restored' && !this.result && !this.problem)) this.standing = 'kept'
  }

  /** Before it is sent: held as waiting, so that neither a lost connection nor a closed page loses it. */
  async sending(data: FormData): Promise<void> {
    clearTimeout(this.#timer)
    if (!this.#node || !this.#account) return
    if (this.#sent) await takeBack(this.#sent)
    this.#sent = undefined
    this.#waits = false
    const id = await soon(this.#own())
    if (!id || !(await soon(keep(this.#account, id, this.#draft(this.#written(data)), { waiting: true })))) return
    this.#sent = id
    this.#id = undefined
    this.#dirty = false
    data.set('_device', '1')
    const beyond = this.#beyond()
    if (beyond.length === 0) return
    const rest = await this.#own()
    if (rest) await keep(this.#account, rest, { ...this.#draft(beyond), shared: false })
  }

  /** After the answer. Tells whether the page is to go on with it; otherwise the form stays as it is and says why. */
  async answered(answer: ActionResult, take: (outcome: Meaning) => void): Promise<boolean> {
    const meaning = meaningOf(answer)
    const id = this.#sent
    if (meaning.kind === 'sign_in') return true
    if (meaning.kind === 'no_connection') {
      this.standing = id ? 'waiting' : 'offline'
      if (!id) return false
      this.#waits = true
      settleHere(id, (outcome) => void this.#settle(id, outcome, take))
      await nowWaiting(this.#account)
      return false
    }
    this.#sent = undefined
    this.#waits = false
    if (meaning.kind === 'sent') {
      this.standing = ''
      this.result = undefined
      this.problem = undefined
      this.#taken()
      if (this.#id === undefined) this.#earlier = []
      if (id) await this.#drop(id)
      return true
    }
    // It came back: what was typed is a draft again.
    this.#dirty = true
    await this.#save()
    if (id) await this.#drop(id)
    if (meaning.kind === 'failed') this.standing = meaning.problem
    return answer.type !== 'error'
  }

  /** What waited has its answer; the outbox has put away what came of it. */
  async #settle(id: string, outcome: Meaning, take: (outcome: Meaning) => void) {
    if (this.#sent !== id) return
    this.#sent = undefined
    this.#waits = false
    this.standing = ''
    if (outcome.kind === 'sent' || this.#id) {
      // Where something else was typed meanwhile, what was not taken comes back on the next visit.
      release(id)
      if (outcome.kind === 'sent') this.#taken()
      if (this.#id === undefined) this.#earlier = []
    } else {
      this.#id = id
      if (outcome.kind === 'refused') this.result = outcome.result
      if (outcome.kind === 'failed') this.standing = outcome.problem
    }
    take(outcome)
  }

  /** The server has the words; what was typed since belongs to them. */
  #taken() {
    if (!this.typedSince) this.#writing = crypto.randomUUID()
  }

  async #drop(id: string) {
    await forget(id)
    release(id)
  }

  /** Nothing is left to keep. */
  done() {
    clearTimeout(this.#timer)
    this.#dirty = false
    this.standing = ''
    if (this.#id) void this.#drop(this.#id)
    this.#id = undefined
  }

  get typedSince(): boolean {
    return this.#dirty || this.standing === 'kept'
  }

  /** The person lets it go; what this page does not show of it stays. */
  async discard() {
    const beyond = this.#beyond()
    clearTimeout(this.#timer)
    this.#dirty = false
    this.standing = ''
    this.result = undefined
    this.problem = undefined
    this.#writing = crypto.randomUUID()
    this.#node?.reset()
    if (beyond.length > 0 && this.#id) await keep(this.#account, this.#id, { ...this.#draft(beyond), shared: false })
    else this.done()
  }
}
