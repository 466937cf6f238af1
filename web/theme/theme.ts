import type { ThemeConfig } from 'antd';

const fonts =
  '"PingFang SC", "Hiragino Sans GB", "Microsoft YaHei", "Noto Sans CJK SC", "Source Han Sans SC", system-ui, sans-serif';

/** Ink on paper with one blue. Every text colour has a contrast of at least 4.5 : 1 on its ground (WCAG 2.2 AA). */
export const theme: ThemeConfig = {
  token: {
    colorPrimary: '#14467c',
    colorInfo: '#14467c',
    colorLink: '#1457a8',
    colorPrimaryBg: '#e6edf5',
    colorPrimaryBgHover: '#d5e2f0',
    controlItemBgActive: '#e6edf5',
    controlItemBgActiveHover: '#d5e2f0',
    colorInfoBg: '#eaf1f9',
    colorInfoBorder: '#b9cde4',
    colorWarningBg: '#fdf4e0',
    colorWarningBorder: '#e3c88f',
    colorErrorBg: '#fdecea',
    colorErrorBorder: '#edb9b4',
    colorSuccessBg: '#e8f4ec',
    colorSuccessBorder: '#b3d6bf',
    colorSuccess: '#1b7a3d',
    colorWarning: '#94600a',
    colorError: '#b3261e',
    colorText: '#1c232b',
    colorTextSecondary: '#4a5561',
    colorTextTertiary: '#5b6672',
    colorTextDescription: '#55606b',
    colorTextPlaceholder: '#68737e',
    colorBorder: '#c3cad2',
    colorBorderSecondary: '#e1e5ea',
    colorBgLayout: '#f3f5f7',
    borderRadius: 4,
    fontFamily: fonts,
    fontSize: 14,
    wireframe: false,
  },
  components: {
    Layout: { headerBg: '#ffffff', headerHeight: 56, headerPadding: '0 24px', bodyBg: '#f3f5f7' },
    Menu: { horizontalItemSelectedColor: '#14467c', itemBg: 'transparent' },
    Table: {
      headerBg: '#eef1f4',
      headerColor: '#323c47',
      cellPaddingBlock: 11,
      headerSplitColor: 'transparent',
    },
    Descriptions: { labelBg: '#f6f8fa', labelColor: '#4a5561' },
  },
};

/** The same without animations, for who has asked for less motion. */
export const stillTheme: ThemeConfig = { ...theme, token: { ...theme.token, motion: false } };
