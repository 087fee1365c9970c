import type { Language } from '#src/language/language.ts'
import type { Random } from './random.ts'

export type Community = 'hebrew' | 'arabic' | 'ethiopian' | 'russian'
export type Gender = 'female' | 'male'

/** Common names, put together by chance: nobody in particular is meant. */
const names: Record<Community, Record<Gender, readonly string[]> & { family: readonly (string | readonly [string, string])[] }> = {
  hebrew: {
    female: ['מיכל', 'רחל', 'תמר', 'שירה', 'אפרת', 'יעל', 'נעמה', 'הודיה', 'חנה', 'דבורה', 'ליאת', 'אורית', 'סיגל', 'רונית', 'אביטל', 'מרים', 'גילה', 'ענת', 'שושנה', 'טליה', 'עדי', 'פנינה'],
    male: ['אבי', 'יוסף', 'משה', 'דוד', 'איתי', 'אלון', 'שמעון', 'חיים', 'אליהו', 'נדב', 'רועי', 'עומר', 'ברוך', 'מאיר', 'יצחק', 'אורי', 'שלמה', 'גיא', 'נתנאל', 'רפאל', 'עמית', 'בועז'],
    family: ['לוי', 'כהן', 'מזרחי', 'פרץ', 'ביטון', 'אברהם', 'דהן', 'אזולאי', 'פרידמן', 'מלכה', 'גבאי', 'אוחנה', 'רוזנברג', 'שפירא', 'חדד', 'בן דוד', 'אלבז', 'וקנין', 'סבג', 'הורוביץ', 'עמר', 'יוספי'],
  },
  arabic: {
    female: ['سميرة', 'أمل', 'رنا', 'هبة', 'منى', 'نور', 'دعاء', 'سعاد', 'إيمان', 'ليلى', 'فاطمة', 'ريم', 'عبير', 'حنان', 'سلمى', 'آية', 'نجلاء', 'وفاء', 'مريم', 'ختام', 'صفاء', 'هناء'],
    male: ['أحمد', 'محمود', 'يوسف', 'إبراهيم', 'خالد', 'علي', 'سامي', 'رامي', 'عمر', 'نضال', 'فادي', 'حسن', 'بلال', 'وسيم', 'عماد', 'جميل', 'طارق', 'زياد', 'أيمن', 'مصطفى', 'رائد', 'سليم'],
    family: ['خوري', 'حداد', 'أبو أحمد', 'منصور', 'زعبي', 'سليمان', 'عودة', 'أبو ربيعة', 'جبارين', 'محاميد', 'نجار', 'القصاصي', 'أبو عيشة', 'شحادة', 'سعدي', 'بشارة', 'حاج يحيى', 'غنايم', 'عثمان', 'دراوشة', 'أبو القيعان', 'طنوس'],
  },
  ethiopian: {
    female: ['אברהט', 'מסרט', 'טיגיסט', 'אלמז', 'ברטוקן', 'ירוסלם', 'אדנה', 'צהיי', 'מלקה', 'זנבו', 'יובדר', 'אסתר', 'ורקנש', 'אלמנש'],
    male: ['אדיסו', 'מלקמו', 'טספאיה', 'דסה', 'אלמו', 'גטהון', 'ברהנו', 'ממו', 'שמואל', 'אבבה', 'סולומון', 'יוהנס', 'טגניה', 'אשגרה'],
    family: ['טגניה', 'מולה', 'אלמו', 'ביאדגלין', 'טקלה', 'אייך', 'מנגיסטו', 'דסטה', 'ברהני', 'אדמסו', 'ווסה', 'קסה', 'יאלאו', 'זאודה'],
  },
  russian: {
    female: ['סבטלנה', 'אירינה', 'נטליה', 'אולגה', 'ילנה', 'מרינה', 'טטיאנה', 'לריסה', 'גלינה', 'אנסטסיה', 'ויקטוריה', 'ליודמילה', 'אנה', 'יוליה'],
    male: ['דמיטרי', 'סרגיי', 'אלכסנדר', 'ולדימיר', 'יבגני', 'מיכאיל', 'ויטלי', 'איגור', 'בוריס', 'ולרי', 'קונסטנטין', 'אנדריי', 'לב', 'אנטולי'],
    family: [['קוזלוב', 'קוזלובה'], ['איבנוב', 'איבנובה'], ['מורוזוב', 'מורוזובה'], ['וולקוב', 'וולקובה'], ['פבלנקו', 'פבלנקו'], ['גולדברג', 'גולדברג'], ['רבינוביץ', 'רבינוביץ'], ['סמירנוב', 'סמירנובה'], ['שבצ\'נקו', 'שבצ\'נקו'], ['גרינברג', 'גרינברג'], ['זייצב', 'זייצבה'], ['ליברמן', 'ליברמן'], ['בונדר', 'בונדר'], ['קרסנוב', 'קרסנובה']],
  },
}

/** Some write their Arabic name in Hebrew letters in forms of the state, and some spell it in Latin ones. */
const otherScript: Record<string, string> = {
  سميرة: 'סמירה', أمل: 'אמל', رنا: 'ראנא', منى: 'מונא', نور: 'נור', أحمد: 'אחמד', محمود: 'מחמוד', خالد: 'ח\'אלד', علي: 'עלי', رامي: 'ראמי', حسن: 'חסן',
  خوري: 'חורי', حداد: 'חדאד', منصور: 'מנסור', زعبي: 'זועבי', نجار: 'נג\'אר', شحادة: 'שחאדה', سعدي: 'סעדי', غنايم: 'גנאים', عثمان: 'עות\'מאן', عودة: 'עודה',
}

export interface InventedName {
  given: string
  family: string
  /** As it is written at home, where the papers have it in Hebrew letters. */
  atHome?: { given: string; family: string }
}

export function inventName(random: Random, community: Community, gender: Gender): InventedName {
  const from = names[community]
  const family = random.pick(from.family)
  const given = random.pick(from[gender])
  const name = { given, family: typeof family === 'string' ? family : family[gender === 'female' ? 1 : 0] }
  if (community !== 'arabic' || !random.chance(0.15)) return name
  const [inGiven, inFamily] = [otherScript[name.given], otherScript[name.family]]
  return inGiven && inFamily ? { given: inGiven, family: inFamily, atHome: name } : name
}

/** In which language Ofek and the papers speak to the person, and what else they speak. Words are written down in a language that the promoter speaks too. */
export function inventLanguages(random: Random, community: Community, written: string, promoter: readonly string[]): { language: Language; spoken: string[] } {
  switch (community) {
    case 'arabic': {
      const [wished, hebrewToo] = [random.chance(0.85), random.chance(0.75)]
      const inArabic = promoter.includes('ar') && (wished || !/[א-ת]/.test(written))
      return { language: inArabic ? 'ar' : 'he', spoken: hebrewToo || !inArabic ? ['ar', 'he'] : ['ar'] }
    }
    case 'ethiopian':
      return { language: 'he', spoken: random.chance(0.8) ? ['am', 'he'] : ['ti', 'he'] }
    case 'russian':
      return { language: random.chance(0.9) ? 'he' : 'en', spoken: ['ru', 'he'] }
    case 'hebrew':
      return { language: 'he', spoken: random.chance(0.35) ? ['he', 'en'] : random.chance(0.1) ? ['he', 'yi'] : ['he'] }
  }
}
