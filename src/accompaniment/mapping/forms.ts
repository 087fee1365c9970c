import * as v from 'valibot'
import { oneOf, optionalText, optionalUuid, text, uuid, version } from '#src/platform/fields.ts'
import { kinds, places, states } from './types.ts'

export const AddItem = v.object({ kind: oneOf(kinds), title: text(200), words: optionalText(2000), evidence: optionalText(2000), noteId: optionalUuid })
/** `title` names it anew, where the words of the note stay apart. */
export const MapNote = v.object({ noteId: uuid, kind: oneOf(kinds), title: optionalText(200) })
export const ChangeItem = v.object({ itemId: uuid, title: text(200), words: optionalText(2000), evidence: optionalText(2000), version })
export const SetState = v.object({ itemId: uuid, state: oneOf(states), words: optionalText(1000) })
export const AddLink = v.object({ itemId: uuid, place: oneOf(places), words: text(500) })
export const RemoveLink = v.object({ linkId: uuid })
export const TellEpisode = v.object({ story: text(4000), did: optionalText(4000), took: optionalText(4000) })
export const NameStrength = v.object({ episodeId: uuid, title: text(200), words: optionalText(2000) })
export const ChangeEpisode = v.object({ episodeId: uuid, story: text(4000), did: optionalText(4000), took: optionalText(4000), version })

export type AddItem = v.InferOutput<typeof AddItem>
export type ChangeItem = v.InferOutput<typeof ChangeItem>
export type ChangeEpisode = v.InferOutput<typeof ChangeEpisode>
