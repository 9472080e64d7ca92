package org.tongbao.importing;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Knows the lines that a web portal prints around a notice, and the numbers among them. */
final class PortalChrome {

  private static final Pattern LABELLED =
      Pattern.compile(
          "^[\\[【(]?(?:索 ?引 ?号|发布机构|发布单位|发文机关|发布日期|发布时间|发文日期|成文日期|生成日期|公开日期|更新时间"
              + "|浏览次数|浏览量|访问量|点击数|点击量|点击次数|阅读次数|阅读量|阅读|点击|浏览|字号|字体|字体大小|来源|信息来源|文章来源|稿件来源|作者|编辑|责任编辑"
              + "|责编|审核|初审|复审|终审|发布人|录入|信息分类|主题分类|主题词|公开方式|公开形式|公开范围|公开目录|公开时限|有效性|时效|时效性|体裁|组配分类"
              + "|文 ?号|发文字号|文件编号|名 ?称|标 ?题|分享到|分享|上一篇|下一篇|上一条|下一条|当前位置|您的位置|您现在的位置|所在位置|时间|日期"
              + "|公开主体|公开责任部门|信息索取号|浏览字号|视力保护色) ?[\\]】)]?[:\\[【]");
  private static final Pattern WORDS =
      Pattern.compile(
          "^[\\[【(<>|·— ]*(?:(?:打印|打印本页|打印此页|打印文章|关闭|关闭窗口|关闭本页|收藏|返回|返回顶部|返回列表|分享|大|中|小|微信|微博"
              + "|我要打印|我要纠错|纠错|扫一扫|首页|网站首页|朗读|无障碍|TOP|扫一扫在手机打开当前页|扫一扫分享|分享到|加入收藏|保存|下载|字体|字号|默认|A\\+|A-)"
              + "[\\[【(\\]】)<>|·,、:/ —]*)+$");
  private static final Pattern PATH = Pattern.compile("^[^。;]{0,60}(?:首页|主页)[^。;]{0,10}>.{0,200}$");
  private static final Pattern INDEX_NUMBER =
      Pattern.compile(
          "(?:索 ?引 ?号|信息索取号) ?[\\]】]?:? *(?<value>[A-Za-z0-9][^ ;,。:\\u4e00-\\u9fff]{2,80})");
  private static final Pattern DOCUMENT_NUMBER =
      Pattern.compile(
          "(?<value>[\\u4e00-\\u9fff]{1,20} ?[〔\\[(【](?:19|20)\\d{2}[〕\\])】] ?第?\\d{1,5} ?号)");

  private PortalChrome() {}

  static boolean is(Line line) {
    String folded = line.folded();
    return folded.length() <= 400
        && (LABELLED.matcher(folded).find()
            || WORDS.matcher(folded).matches()
            || PATH.matcher(folded).matches());
  }

  /** The index number (索引号) in a line, or null. */
  static String indexNumber(Line line) {
    return value(INDEX_NUMBER.matcher(line.folded()), line);
  }

  /** The document number (发文字号) in a line, or null. */
  static String documentNumber(Line line) {
    return line.text().length() > 400 ? null : value(DOCUMENT_NUMBER.matcher(line.folded()), line);
  }

  private static String value(Matcher found, Line line) {
    return found.find() ? line.text().substring(found.start("value"), found.end("value")) : null;
  }
}
