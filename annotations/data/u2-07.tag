# id: u2-036  year: 2014  issuer: 西坪街道办事处
[title] 西坪街道办事处2014年度政府信息公开工作报告
[proactive] 一、主动公开情况
[proactive] 1.区信息公开平台公开信息{312条|disclosure.website}，在全区14个镇街中列第6，2013年为{287条|comparison}。
+[proactive] 2.{《西坪简报》|item}出{18期|disclosure.other_channel}，送到楼院时常被当成广告扔掉。
+[proactive] 3.{社区橱窗|item}换了{75次|disclosure.other_channel}，{小区门卫室张贴栏|item}贴了{410张|disclosure.other_channel}。
[application] 二、依申请公开情况
[application] 有{两人|application.received}递交申请，一人（{当面|item}{1件|application.breakdown}）要查1997年的拆迁协议，一人（{传真|item}{1件|application.breakdown}）要查危房鉴定结论；
+[application] 前者档案已移交，告知{由区档案馆保管|item}（{1件|application.unavailable}），后者同意公开（{1件|application.granted}）。
[application] 没有{拒绝公开|application.refused=0}的。
[fee] 三、收费减免情况
[fee] 传真的那位免了复印费{1.2元|fee}，当面来的交了{3.6元|fee}。
[dispute] 四、复议诉讼情况
[dispute] 查拆迁协议的申请人不服，向区政府提起{行政复议|item}{1件|review|item=}，到年底还没有结论；
+[dispute] 没有{行政诉讼|litigation=0}。
[problem] 五、不足之处
[problem] 公开只算条数不看效果，{312条|disclosure.website}里点击不到10次的有{96条|disclosure.website|item=}。
[plan] 六、努力方向
[plan] 把“发了多少”变成“看了多少”，2015年在简报上留一块居民点题栏。
---
# id: u2-037  year: 2018  issuer: 盐井乡中心小学
[title] 盐井乡中心小学2018年信息公开报告
[proactive] 本年度{校园广播|item}播{72次|disclosure.other_channel},{家校群|item}发{1,300余条|disclosure.other_channel},{公示墙|item}贴{54张|disclosure.other_channel},没有{网站|platform=0}没有{公众号|platform=0}
[key_area] 营养改善计划:{每日菜单|item}{186张|disclosure.key_area} {经费收支|item}{9期|disclosure.key_area} {供货商名单|item}{2次|disclosure.key_area} 一个学生一天4元怎么花的写得明明白白
[key_area] 教育资助:{寄宿生补助名单|item}公示{2批|disclosure.key_area} 218人 无人提出{异议|inquiry=0}
[response] 问询:{家长|item}来校问{44人次|inquiry} 打{电话|item}问{120个|inquiry}
[application] 申请:{零申请|application.received}
[dispute] 争议:{零投诉|complaint} {零复议|review} {零诉讼|litigation}
[fee] 收费:{零收费|fee}
[organization] 人员:校长牵头 总务主任{1人|staff.parttime}经办 班主任{12人|staff.parttime}配合
[problem] 公示墙离校门太远 家长进不来看不见
[plan] 开春把墙移到校门外 预计花1,500元
---
# id: u2-038  year: 2022  issuer: 大屯街道办事处
[other] （一）同一事情的几种写法，供各社区填表参考：
[dispute] 2022年社区没有收到{投诉|complaint=0}。
[response] 2022年社区没有收到{来信|inquiry=0}。
[response] 2022年社区没有发生{舆情|response=0}。
[application] 2022年社区没有转来{申请|application.received=0}。
[key_area] 2022年社区没有公示{低保名单|disclosure.key_area=0}。
[key_area] 2022年社区公示的低保名单没有收到{异议|inquiry=0}。
[supervision] 2022年社区没有被{点名|supervision=0}。
[platform] 2022年社区没有新设{公示栏|bulletin_board=0}。
[platform] 2022年社区没有新开{账号|platform=0}。
[training] 2022年社区没有组织{培训|training=0}。
[organization] 2022年社区没有{专职人员|staff.fulltime=0}。
[organization] 2022年社区没有安排{经费|budget=0}。
[mechanism] 2022年社区没有出现错发、漏发。
[other] 2022年社区没有其他需要说明的事项。
---
# id: u2-039  year: 2009  issuer: 小寨镇人民政府
[title] 小寨镇2009年政府信息公开工作年度报告
[organization] 镇上调整领导小组一回，开专题会{2次|meeting}，定下{5名|staff.total}工作人员，其中{1名|staff.fulltime}全职、{4名|staff.parttime}兼职，工作经费{六千元|budget}，打印机坏了修一次花{三百二十元|budget}。
[mechanism] 制定《小寨镇信息公开暂行办法》等{制度|item}{3个|document.other}，编{目录|item}{142条|other}，没有编{指南|document.other=0}。
[proactive] 公开信息{142条|disclosure.total}，{政策法规|item}{31条|disclosure.category}，占{21.8%|rate}；
+[proactive] {机构人事|item}{13条|disclosure.category}，占{9.2%|rate}；
+[key_area] {财政财务|item}{26条|disclosure.key_area}，占{18.3%|rate}；
+[proactive] {公共服务|item}{72条|disclosure.category}，占{50.7%|rate}。
[proactive] 发布途径有四：一是{公开栏|item}{28期|disclosure.other_channel}，二是{广播|item}{61次|disclosure.other_channel}，三是{赶集摆摊|item}{9次|disclosure.other_channel}，四是县网{37条|disclosure.website}。
[application] 依申请公开{3件|application.received}，{2件|application.breakdown|item=土地纠纷}为{土地纠纷|item}，{1件|application.breakdown|item=补贴}为{补贴|item}，均当场答复，没有{不予公开|application.refused=0}和{部分公开|application.partial=0}。
[fee] 向2人收取复印费{6.8元|fee}，减免{1人|fee}，减免{2.4元|fee}。
[dispute] 没有因此引起{复议|review=0}、{应诉|litigation=0}。
[problem] 存在公开不及时、内容不全面、形式不新颖三个问题，尤其是{26条|disclosure.key_area|item=财政财务}{财政财务|item}信息里有{11条|disclosure.key_area|item=财政财务}是年底补的。
[plan] 准备从公开时间、公开内容、公开形式三个方面改，财政信息按月公开，每月不少于2条。
---
# id: u2-040  year: 2019  issuer: 上庄乡人民政府
[title] 上庄乡人民政府2019年政府信息公开工作年度报告
[overview] 一、总体情况
[proactive] 政府网站公开{132条|disclosure.website}，其中{动态|item}{79条|disclosure.category}、{通知|item}{22条|disclosure.category}、{其他|item}{31条|disclosure.category}；
+[proactive] {政务公开栏、村务公开栏|item}等线下渠道公开{460余条|disclosure.other_channel}；
+[proactive] “村村享”{短信|item}{1.2万条|disclosure.other_channel}。
[interpretation] 没有本级文件需要{解读|interpretation=0}，转发县级解读{12条|interpretation}，其中图解{5条|interpretation}。
[response] 对网帖“路修一半咋停了”作出回应{1次|response}，{跟帖|item}{86条|inquiry}中反对意见从大半降到个别。
[application] 未收到公民、法人、其他组织提出的{依申请公开|application.received=0}件，上年结转{0件|application.carried_in}，结转下年{0件|application.carried_out}。
[application] 三、收到和处理政府信息公开申请情况
[table] （单位：件） 自然人 商业企业 总计
[table] 一、本年新收 0 0 0
[table] 二、上年结转 0 0 0
[dispute] 四、因信息公开工作被申请行政复议、提起行政诉讼情况：{无|review=0}
[problem] 五、问题：{4篇|disclosure.category|item=通知}{通知|item}迟发超过一周，{1个|platform}{栏目|item}空白
[plan] 改进：空白栏目补了{6条|disclosure.category|item=}，迟发的责任人已{批评|item}{1人|supervision}
[other] 六、其他：无
