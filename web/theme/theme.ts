import type { ThemeConfig } from 'antd';

const fonts =
  '"PingFang SC", "Hiragino Sans GB", "Microsoft YaHei", "Noto Sans CJK SC", "Source Han Sans SC", system-ui, sans-serif';

/** Ant Design on the tokens of `tokens.css`. */
export const theme: ThemeConfig = {
  token: {
    colorPrimary: '#14467c',
    colorInfo: '#1a5aa8',
    colorLink: '#1457a8',
    colorPrimaryBg: '#e8eff7',
    colorPrimaryBgHover: '#d5e2f0',
    controlItemBgActive: '#e8eff7',
    controlItemBgActiveHover: '#d5e2f0',
    colorInfoBg: '#e9f1fb',
    colorInfoBorder: '#b9cde4',
    colorWarningBg: '#fbf1da',
    colorWarningBorder: '#e3c88f',
    colorErrorBg: '#fcecea',
    colorErrorBorder: '#edb9b4',
    colorSuccessBg: '#e8f4ec',
    colorSuccessBorder: '#b3d6bf',
    colorSuccess: '#1a6f39',
    colorWarning: '#7d5200',
    colorError: '#b3261e',
    colorText: '#17202b',
    colorTextSecondary: '#445060',
    colorTextTertiary: '#586474',
    colorTextDescription: '#586474',
    colorTextPlaceholder: '#586474',
    colorTextDisabled: '#586474',
    colorBorder: '#76818f',
    colorBorderSecondary: '#e1e6ec',
    colorBgLayout: '#f4f6f8',
    borderRadius: 5,
    borderRadiusLG: 8,
    controlHeight: 32,
    controlHeightSM: 26,
    controlHeightLG: 48,
    fontFamily: fonts,
    fontSize: 14,
    wireframe: false,
  },
  components: {
    Table: {
      headerBg: '#edf0f4',
      headerColor: '#445060',
      cellPaddingBlock: 9,
      headerSplitColor: 'transparent',
    },
    Descriptions: { labelBg: '#f4f6f8', labelColor: '#445060' },
  },
};

/** The same without animations, for who has asked for less motion. */
export const stillTheme: ThemeConfig = { ...theme, token: { ...theme.token, motion: false } };
