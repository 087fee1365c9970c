import { expect, test } from 'vitest'
import { headingsRowOf } from './headings.ts'

test.each<[string, string[], number]>([
  ['in the first row', ['שם|טלפון', 'נור|0501234567'], 1],
  ['under a title of one cell', ['טלפונים של משתתפים', '', 'שם מלא|טלפון', 'נור|0501234567'], 3],
  ['under a title with a day beside it', ['נכון ליום|24.11.2026', 'שם מלא|טלפון|ישוב', 'נור|0501234567|חיפה'], 2],
  ['under a title of two cells, most columns unknown', ['דוח חודשי|סניף חיפה', 'שם|טלפון|רכז|קורס|הערות', 'נור|0501234567|מיכל|אקסל|'], 2],
  ['half known', ['שם|הערה', 'נור|בא'], 1],
  ['the days of meetings among them', ['שם|24.11.2026|1.12.2026', 'נור|כן|לא'], 1],
  ['in one column', ['שם', 'נור'], 1],
  ['none known: the first row is taken', ['אלף|בית', 'נור|כהן'], 1],
  ['none known, and a row speaks of a phone', ['אלף|בית', 'נור|מספר טלפון שגוי', 'דנה|0521234567'], 1],
  ['none at all, and a row speaks of a phone', ['נור|0501234567', 'דנה|מספר טלפון שגוי'], 0],
  ['none at all, and a row has a phone and speaks of one', ['נור|0501234567|', 'דנה|0521234567|טלפון של האם'], 0],
  ['none at all, days of birth alone', ['נור|5.3.1990', 'דנה|1.2.1991'], 0],
  ['none at all, ids', ['12345674|נור', '|שם מלא חסר'], 0],
  ['beneath people: it is no headings\' row of theirs', ['נור|0501234567', 'שם מלא|טלפון', 'דנה|0521234567'], 0],
  ['in Arabic, a remark about a phone below', ['ملاحظة|الحالة', 'نور|رقم الهاتف خطأ'], 1],
  ['an empty table', ['', ''], 0],
])('headings %s', (_, rows, row) => expect(headingsRowOf(rows.map((cells) => cells.split('|')))).toBe(row))
