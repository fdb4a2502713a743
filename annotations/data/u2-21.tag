# id: u2-094  year: 2011  issuer: 沙窝堡乡人民政府
[title] 沙窝堡乡二〇一一年度政府信息公开工作年度报告
[preamble] 遵照《条例》,现将我乡2011年度的公开情况报告于后,欢迎到乡政府二楼205室提意见,邮编 735211
[overview] 一.概述
[organization] 我乡现有干部 38 人,做信息公开的 {2 人|staff.parttime},都是兼职,另有村级信息员 {9 人|staff.total},乡财政挤出 {0.3 万元|budget} 添了{一台|other}{扫描仪|item}
[proactive] 二.主动公开 全年公开信息约 {190 条|disclosure.total},其中县网 {六十多条|disclosure.website},{乡公开栏|item}近{百条|disclosure.other_channel},{大喇叭|item}{百余次|disclosure.other_channel},{油印小报|item}不足{20期|disclosure.other_channel},发{明白纸|item}{3000余份|document.other}
[key_area] 三.重点公开 {草原补奖|item} {4 榜|disclosure.key_area},{农村低保|item} {6 榜|disclosure.key_area},{危房改造|item} {2 榜|disclosure.key_area},{救灾面粉|item} {3 榜|disclosure.key_area},{家电下乡补贴|item} {12 榜|disclosure.key_area},每榜贴够七天
[application] 四.依申请公开 全年{零申请|application.received},口头来问的约{三百人次|inquiry|item=}都当面答了
[fee] 五.收费情况 没有{收费|fee=0},没有{减免|fee=0}
[dispute] 六.复议诉讼 没有人提{复议|review=0} 没有人提{诉讼|litigation=0} 没有人提{申诉|complaint=0}
[supervision] 七.监督检查 县监察局{检查|item} {1 次|supervision},乡人大{视察|item} {1 次|supervision},反映{问题|item}{10来个|other},改了{8 个|other}
[problem] 八.存在问题 一是油印小报字迹发虚,二是三分之一的村没人会上网,三是 {9 名|staff.total}信息员一年只报来 {41 条|disclosure.category|item=}
[plan] 九.下步工作 明年小报改胶印,每月一期;
+[plan] 信息员每报一条补 3 元
---
# id: u2-095  year: 2018  issuer: 小营街道办事处
[title] 小营街道2018年度政府信息公开工作情况统计说明
[preamble] 本说明与统计表配套使用，表中空白项视同为0。
[proactive] （一）主动公开信息数：全年{１０２６条|disclosure.total}；
+[proactive] 政府网站：{２１３|disclosure.website}；
+[proactive] 政府公报：{０|disclosure.gazette}；
+[proactive] 微博：{９７|disclosure.weibo}；
+[proactive] 微信：{３１６|disclosure.wechat}；
+[proactive] {其他方式|item}：{４００|disclosure.other_channel}；
[mechanism] （二）{规范性文件|item}制发：{０|document.normative}。
[response] （三）回应公众关注热点：{２次|response}；
+[response] 参加新闻发布会：{０|press_conference}，其中主要负责人参加：{０|press_conference}；
+[response] 在线访谈：{１|interview}，主要负责人参加：{１|interview}；
+[interpretation] 政策解读稿件：{７|interpretation}；
[application] （四）收到申请：{３|application.received}，其中{当面|item}：{１|application.breakdown}，{传真|item}：{０|application.breakdown}，{网络|item}：{２|application.breakdown}，{信函|item}：{０|application.breakdown}；
+[application] 办结：{３|application.closed}，其中按时办结：{３|application.closed}，延期办结：{０|application.closed}；
+[application] 答复：属于已主动公开范围：{１|application.granted}，同意公开：{１|application.granted}，不同意公开：{０|application.refused}，{不属于本行政机关公开|item}：{１|application.unavailable}，{申请信息不存在|item}：{０|application.unavailable}；
[dispute] （五）行政复议：{０|review}，{维持|item}：{０|review}，{纠错|item}：{０|review}；
+[dispute] 行政诉讼：{０|litigation}；
+[dispute] 举报投诉：{０|complaint}；
[fee] （六）收费：{０元|fee}；
[organization] （七）机构：{１|office}；
+[organization] 查阅点：{５|access_point}；
+[organization] 人员：{６|staff.total}，专职：{１|staff.fulltime}，兼职：{５|staff.parttime}；
+[organization] 经费：{２．２万元|budget}；
[training] （八）会议：{３|meeting}，培训：{２|training}，接受培训：{７８人次|trainee}。
---
# id: u2-096  year: 2023  issuer: 高滩镇人民政府
[title] 高滩镇人民政府2023年政府信息公开工作年度报告
[preamble] 根据《中华人民共和国政府信息公开条例》编制,由总体情况等六个部分组成,所列数据统计期限为2023年1月1日至12月31日
[overview] 一、总体情况 2023年高滩镇坚持把公开透明作为政府工作的基本制度,
[proactive] 1.主动公开:全年公开逾{千条|disclosure.total},准确数是{1073条|disclosure.total},区政府网站不到{90条|disclosure.website},公众号{240余条|disclosure.wechat},{网格微信群|item}超过{600条|disclosure.other_channel},{公示栏|item}{130张左右|disclosure.other_channel}
[application] 2.依申请公开:受理{4|application.received}答复{4|application.closed},予以公开{2|application.granted}部分公开{1|application.partial}不予公开{0|application.refused}{本机关不掌握|item}{1|application.unavailable},没有{结转|application.carried_out=0}
[mechanism] 3.信息管理:全年发文{116|document.other|item=},标注公开属性{116|document.other|item=},{标注率|item}达到{100%|rate},没有{涉密信息|other=0}上网
[platform] 4.平台建设:{网格群|item}{64|platform},公示栏{31|bulletin_board},专区{1|access_point},群里{居民|item}约{1.7万人|traffic}
[supervision] 5.监督保障:会议{3|meeting}培训{2|training}{督查|item}{4|supervision}{通报|item}{4|supervision}{约谈|item}{1|supervision}{问责|item}{0|supervision}
[dispute] 四、复议诉讼 复议{0|review},诉讼{0|litigation}
[problem] 五、问题及改进 问题:几十个群里天天发,重要的与不重要的混在一起,十有八九的居民设了免打扰
[plan] 改进:每群每天限发3条,重要通知置顶,第四季度{投诉刷屏|item}的由{20余次|comparison}降到{3次|inquiry}
[fee] 六、其他 未收取{信息处理费|fee=0}
