import type { RequestEvent } from '@sveltejs/kit'
import { paperFile } from '#src/work/candidacies/paper-file.ts'

export const GET = (event: RequestEvent) => paperFile(event, 'docx')
