"""Layouts of government web pages, old and new, around an article given as HTML."""

NOISE = ("无障碍浏览", "网站地图", "相关新闻链接", "技术支持", "扫一扫在手机打开当前页", "分享到")

_NAV = "<a href='/'>首页</a><a href='/zw'>政务公开</a><a href='/map'>网站地图</a><a>无障碍浏览</a>"
_FOOT = "主办：平川县人民政府办公室 技术支持：平川县大数据中心 联系电话：0000-0000000"
_LINKS = "".join(f"<li><a href='/{i}'>相关新闻链接第{i}条</a></li>" for i in range(30))

NAMED = f"""<html><head><title>T_平川县人民政府</title></head><body>
<div class="header"><div class="nav">{_NAV}</div></div>
<div class="crumb">当前位置：<a>首页</a> &gt; <a>年报</a></div>
<div class="wrap"><div class="left-side sidebar"><ul>{_LINKS}</ul></div>
<div class="right"><h1>T</h1><div class="info">发布时间：2023-01-10 来源：平川县司法局</div>
<div id="zoom"><div class="TRS_Editor">A</div></div>
<div class="bshare-custom">分享到：<a>微博</a></div><p>扫一扫在手机打开当前页</p></div></div>
<div class="footer">{_FOOT}</div></body></html>"""

UNNAMED = f"""<html><head><title>T_平川县人民政府</title></head><body>
<div class="q1">{_NAV}</div><div class="q2"><ul>{_LINKS}</ul></div>
<div class="q3"><div class="q4"><h2>T</h2><div class="q5">A</div><p>分享到：微信 微博</p>
<p>【打印】【关闭】</p></div></div><div class="footer2 foot">{_FOOT}</div></body></html>"""

OLD_TABLES = f"""<HTML><HEAD><TITLE>T</TITLE></HEAD><BODY><CENTER>
<TABLE width=1000><TR><TD height=100 class=nav>{_NAV}</TD></TR></TABLE>
<TABLE width=1000><TR><TD width=200 valign=top><TABLE><TR><TD>{_LINKS}</TD></TR></TABLE></TD>
<TD><TABLE><TR><TD align=center><FONT size=5>T</FONT></TD></TR><TR><TD>A</TD></TR>
<TR><TD>【<A>打印本页</A>】【<A>关闭窗口</A>】</TD></TR></TABLE></TD></TR></TABLE>
<TABLE class=footer><TR><TD>{_FOOT}</TD></TR></TABLE></CENTER></BODY></HTML>"""

HTML5 = f"""<!doctype html><html lang="zh"><head><title>T - 平川县人民政府</title></head><body>
<header><nav>{_NAV}</nav></header><main><article><h1>T</h1><section>A</section></article>
<aside><ul>{_LINKS}</ul></aside></main><footer>{_FOOT}</footer></body></html>"""

WORD = """<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><title></title>
<style><!-- p.MsoNormal {margin:0} --></style></head>
<body><div class=WordSection1><p class=MsoNormal>T<o:p></o:p></p>A</div></body></html>"""

HIDDEN = f"""<html><head><title>T</title></head><body><div style="display: none">{_FOOT}</div>
<noscript>网站地图</noscript>
<div class="con"><p class="title">T</p><div class="pages_content">A</div>
<div class="gzh share-box">分享到<img src="x.png"></div></div>
<div class="xgwz related-news"><ul>{_LINKS}</ul></div></body></html>"""

PAGE_LAYOUTS = {
    "named": NAMED,
    "unnamed": UNNAMED,
    "old tables": OLD_TABLES,
    "html5": HTML5,
    "word": WORD,
    "hidden": HIDDEN,
}


def page(layout: str, title: str, article: str) -> str:
    return (
        PAGE_LAYOUTS[layout]
        .replace("T_", f"{title}_")
        .replace(">T<", f">{title}<")
        .replace(">T ", f">{title} ")
        .replace(">A<", f">{article}<")
    )
