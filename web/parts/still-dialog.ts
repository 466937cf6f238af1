/**
 * A dialog that is in its place from its first frame. antd lets it grow from where the mouse was: a press meant for a button
 * that is still moving lands beside it and is lost, and the dialog stays over the page.
 */
export const stillDialog = { transitionName: '', maskTransitionName: '' } as const;
