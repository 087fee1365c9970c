import type { Text } from '#src/platform/errors.ts'

export const why = {
  movedOn: {
    he: 'בינתיים כבר סופר מה קרה במשימה הזאת, או שכבר ויתרו עליה. אין צורך לעשות דבר.',
    ar: 'في هذه الأثناء كُتب ما حدث في هذه المهمة، أو صُرف النظر عنها. لا حاجة إلى أي إجراء.',
    en: 'Meanwhile it was told what happened with this task, or it was let go. Nothing more is needed.',
  },
  takenUp: {
    he: 'בינתיים המשימה כבר לא בין אלה שוויתרו עליהן. היא מופיעה כאן כפי שהיא עכשיו.',
    ar: 'لم تعد المهمة بين المهام التي صُرف النظر عنها. تظهر هنا كما هي الآن.',
    en: 'Meanwhile the task is no longer among those let go. It stands here as it is now.',
  },
} satisfies Record<string, Text>
