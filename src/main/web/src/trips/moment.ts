const TAGS: Record<string, string> = { en: 'en-GB', fr: 'fr', zh: 'zh-CN' };

/** A moment by the clock of whoever reads it. */
export function moment(at: string, language: string): string {
  return new Intl.DateTimeFormat(TAGS[language] ?? language, { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(at));
}
