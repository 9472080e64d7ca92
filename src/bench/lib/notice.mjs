// A notice of an invented place in the official layout, as long as real ones; the same for the same number.

const THINGS = ['渠道', '堤坝', '果园', '路灯', '校舍', '账目', '合同', '台账', '物资', '公告', '档案', '车辆', '苗圃', '水泵', '票据', '仓库'];
const FAULTS = ['登记不全', '管护不力', '公开不及时', '验收滞后', '核对不严', '更新缓慢', '责任不清', '使用不规范'];
const DEEDS = ['逐项清点并登记造册', '修订管理办法并张榜公布', '安排专人每月核对一次', '组织培训并现场答疑', '补齐缺少的材料并归档', '建立通报制度，逾期的约谈'];
const NUMERALS = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];
const ISSUES = 19;
const ISSUES_IN_SECTION = 7;

/** Its text with so many issues. */
export function noticeText(number, issues = ISSUES) {
  const pick = (list, step) => list[(number * 31 + step * 17) % list.length];
  const lines = [
    `中共云岫县第${number}镇委员会`,
    '关于巡察整改情况的通报',
    '根据县委巡察工作统一部署，2025年3月10日至2025年5月9日，县委第一巡察组对云岫县开展了巡察。2025年6月12日，县委巡察组反馈了巡察意见。'
      + '按照党务公开原则和巡察工作有关要求，现将巡察整改情况予以公布。',
  ];
  for (let issue = 0; issue < issues; issue++) {
    if (issue % ISSUES_IN_SECTION === 0) {
      const section = issue / ISSUES_IN_SECTION;
      lines.push(`（${section < NUMERALS.length ? NUMERALS[section] : `第${section}`}）${pick(THINGS, section)}管理方面`);
    }
    const thing = pick(THINGS, issue);
    lines.push(`${(issue % ISSUES_IN_SECTION) + 1}、关于“${thing}${pick(FAULTS, issue)}”问题`);
    for (let measure = 0; measure < 2 + (issue % 2); measure++) {
      lines.push(`${NUMERALS[measure]}是对${thing}${pick(DEEDS, issue + measure)}，涉及${10 + issue}处，已完成${8 + measure}处，其余列入下一批，由分管领导每周督办，2025年${7 + measure}月底前办结并向群众公开结果。`);
    }
  }
  return `${lines.join('\n\n')}\n`;
}
