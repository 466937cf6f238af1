/** The key of the reminder so many days before the deadline: two that fall on one day are still two steps here. */
export const reminderKey = (daysBefore: number): string => `remind-${daysBefore}`;

export const isReminderKey = (key: string): boolean => key.startsWith('remind-');
