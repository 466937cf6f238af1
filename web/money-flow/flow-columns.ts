/** The amounts of a unit, in the order in which the money comes. */
export const flowColumns = ['allotted', 'received', 'released', 'spent', 'held'] as const;
