/** 「同上」 and what stands for it, alone in a field or a cell of a text in normal form. */
export const sameAsAbove = /^[\s]*(?:同上|同前|同上条|同上项|同上一[条项个]|同前项|〃|″|")[。;,\s]*$/;
