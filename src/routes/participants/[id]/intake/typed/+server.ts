import { error, json } from '@sveltejs/kit'
import * as v from 'valibot'
import { intakeForms, rewordNote, writeDown } from '#src/accompaniment/intake/index.ts'
import { Stale } from '#src/platform/errors.ts'
import { text, uuid } from '#src/platform/fields.ts'
import type { RequestEvent } from './$types'

const Typed = v.object({ ...intakeForms.Say.entries, noteId: v.optional(uuid), words: text(4000), version: v.optional(v.number(), 1) })

/** Saves what is being typed: the first time as a new note, then in its place. Answers the note and its version. */
export async function POST({ request, locals, params }: RequestEvent) {
  const parsed = v.safeParse(Typed, await request.json().catch(() => null))
  if (!parsed.success) error(400)
  const { noteId, version, ...said } = parsed.output
  try {
    const id = await locals.asActor(async (tx) => {
      if (!noteId) return writeDown(tx, { ...said, participantId: params.id })
      await rewordNote(tx, { participantId: params.id, noteId, words: said.words, kind: said.kind, version, typing: true })
      return noteId
    })
    return json({ noteId: id, version: noteId ? version + 1 : 1 })
  } catch (thrown) {
    if (thrown instanceof Stale) error(409)
    throw thrown
  }
}
