import type { Text } from '#src/platform/errors.ts'

export const why = {
  past: { he: 'היום הזה כבר עבר.', ar: 'هذا اليوم مضى.', en: 'This day is over.' },
  moved: { he: 'הצעד הזה כבר נסגר. כך הוא עומד עכשיו.', ar: 'أُغلقت هذه الخطوة من قبل. هكذا تقف الآن.', en: 'This step is closed already. This is how it stands now.' },
} as const satisfies Record<string, Text>
