const closing =
  /^\(?(?:抄[ ]?送|抄[ ]?报|主[ ]?送|此件(?:公开|主动公开|依申请公开|不公开)|信息公开(?:方式|选项))|^\(联[ ]?系[ ]?人|^联[ ]?系[ ]?人[:].*(?:电话|手机)/;

/** What an office prints below its text: to whom it goes, whom to ring. It belongs to no entry. In normal form. */
export const isClosingLine = (norm: string): boolean => closing.test(norm);

const contact = /^\(?联[ ]?系[ ]?人[:][^()]{1,40}(?:电话|手机)/;

/** 「(联系人:某某,电话:…)」 on a line of its own: it goes on with nothing. In normal form. */
export const isContactLine = (norm: string): boolean => contact.test(norm);
