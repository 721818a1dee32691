/** Whether a trimmed cell says that nothing is known. A zero says that nothing happened, and is not missing. */
export const isMissing = (text: string): boolean => /^(?:[-–—]*|n\/?a)$/i.test(text);
