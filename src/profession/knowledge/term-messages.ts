/** Words around a term where it stands on a page: few, because they go wherever a term goes. */
export const termMessages = {
  he: { words: 'מילים:', more: 'במילון המקצוע' },
  ar: { words: 'كلمات:', more: 'في قاموس المهنة' },
  en: { words: 'Words:', more: 'In the glossary' },
}
