# id: u2-001  year: 2013  issuer: 椿树岗乡人民政府
[title] 椿树岗乡2013年政府信息公开年报
[preamble] 根据县府办通知要求,现将我乡2013年度信息公开情况总结如下,数据从2013年1月1日算起到12月31日止.
[overview] 一、基本情况
[organization] 乡里把公开这件事交给党政办管,{2名|staff.parttime}同志兼着,没有{专职人员|staff.fulltime=0},{电脑|item}{1台|other}还是和财政所合用的.
[proactive] 二、主动公开 全年在县公开网挂了{71条|disclosure.website},{乡公开栏|item}贴了{三十余期|disclosure.other_channel},{大喇叭|item}喊了{一百四十多遍|disclosure.other_channel},发{粮补明白纸|item}{一千二百张|document.other},贴{标语|item}{60|disclosure.other_channel}
[key_area] 1、{低保|item}公示{4榜|disclosure.key_area} 2、{危房改造|item}公示{2榜|disclosure.key_area},27户名字都在上头 3、{村级转移支付|item}公示{12次|disclosure.key_area} 4、退耕还林因上级没下指标,今年没有公示
[application] 三、依申请公开 全年没有人来递交{申请|application.received=0},电话问的倒有{二十来个|inquiry},当时就答复了,没登记成申请
[fee] 四、收费减免 无{收费|fee=0}及减免
[dispute] 五、复议诉讼 没有发生因政府信息公开被申请{行政复议|review=0}、被提起{行政诉讼|litigation=0}或者被{举报|complaint=0}的情况
[problem] 六、问题 公开栏只有{3块|bulletin_board}玻璃是好的,贴上去的纸淋了雨就花,有5个村到年底才想起来换内容
[plan] 七、打算 明年开春把玻璃换上,村文书跟着乡里学1天,每季度最少换一次
---
# id: u2-002  year: 2020  issuer: 柳荫街道办事处
[title] 柳荫街道办事处2020年政府信息公开工作年度报告
[overview] 一、总体情况
[proactive] （一）主动公开。
+[proactive] 2020年街道在区政府网站公开信息{146条|disclosure.website}，其中{疫情防控|item}{63条|disclosure.category}、{街道动态|item}{58条|disclosure.category}、{公告公示|item}{25条|disclosure.category}；
+[proactive] “柳荫在线”公众号推送{312篇|disclosure.wechat}，{社区宣传栏|item}更新{126版|disclosure.other_channel}，{楼门贴|item}张贴{9,400余张|disclosure.other_channel}。
+[proactive] 全年未制发{行政规范性文件|document.normative=0}，没有{废止|document.normative=0}事项。
[application] （二）依申请公开。
+[application] 收到申请{2件|application.received}，{网络提交|item}{1件|application.breakdown}，{信函|item}寄来{1件|application.breakdown}，{当面|item}、{传真|item}均为{0件|application.breakdown}。
+[application] 办结{2件|application.closed}，均予公开，没有{不予公开|application.refused=0}、{部分公开|application.partial=0}的情形，无{结转|application.carried_out=0}。
[mechanism] （三）政府信息管理。
+[mechanism] 信息上网前由科室、党政办、分管主任三道把关，未发生{失泄密|other=0}。
[platform] （四）平台建设。
+[platform] 街道没有独立网站，{公众号|item}{1个|platform}、{居民微信群|item}{84个|platform}，社区公示栏{37块|bulletin_board}。
[supervision] （五）监督保障。
+[supervision] 区里季度检查提出{问题|item}{3个|other}，已改{3个|other}，全年无人因信息公开被{问责|supervision=0}。
[dispute] 四、行政复议、行政诉讼情况
[dispute] {行政复议|review=0}、{行政诉讼|litigation=0}均为0件。
[problem] 五、存在的主要问题及改进情况
[problem] 社区微信群里消息多,重要通知常被接龙冲掉。
+[plan] 已要求每群设群公告,并由{群管理员|item}{84名|other}每晚复核一遍。
[other] 六、其他需要报告的事项
[fee] 未收取{信息处理费|fee=0}。
---
# id: u2-003  year: 2010  issuer: 青石坳镇人民政府
[title] 关于2010年度政府信息公开工作的年度报告
[preamble] 本报告由概述、主动公开、依申请公开、收费减免、复议诉讼、问题措施六部分组成，青石坳镇党政综合办（电话：0833-3571024，邮编：614700）负责解释。
[overview] 一、概述
[organization] 调整了领导小组，镇长当组长，下面设办公室{1个|office}，工作人员{3名|staff.total}，其中专职{1名|staff.fulltime}，兼职{2名|staff.parttime}；
+[mechanism] 定了{公开指南|item}{1份|document.other}、{公开目录|item}{1份|document.other}、{制度|item}{5个|document.other}。
[proactive] 二、主动公开政府信息情况
[proactive] 2010年主动公开政府信息{203条|disclosure.total}，2008年以来累计公开{488条|disclosure.cumulative}。
+[proactive] 从内容看，{机构职能类|item}{6条|disclosure.category}，占{3%|rate}；
+[proactive] {规范性文件类|item}没有；
+[proactive] {工作动态类|item}{154条|disclosure.category}；
+[proactive] {人事类|item}{2条|disclosure.category}；
+[key_area] {财政类|item}{11条|disclosure.category}；
+[proactive] {其他|item}的{30条|disclosure.category}。
+[platform] 公开的地方主要是镇政府一楼的公开栏和县网站，还在文化站设了阅览点{1处|access_point}。
[application] 三、依申请公开政府信息情况
[application] 今年只有{1份|application.received}，是外出务工的一位村民托人{当面|item}交来的，要看修村道的结算，镇里给了复印件，属于同意公开（{1份|application.granted}）。
[fee] 四、收费和减免情况
[fee] 复印{结算表|item}31张，按标准应收{9.3元|fee}，考虑到申请人家庭困难，减免{1人|fee}、减免{9.3元|fee}，实收{0元|fee}。
[dispute] 五、行政复议、行政诉讼情况
[dispute] {无|review=0}。
[problem] 六、主要问题和改进措施
[problem] 一是坐在办公室等材料多，到村里收集少，四个村全年一条没报；
+[problem] 二是会上网的群众不到两成。
+[plan] 三是下一步要把网上的东西搬到墙上，把墙上的东西念给群众听。
---
# id: u2-004  year: 2016  issuer: 澄塘县老龄工作委员会办公室
[title] 县老龄办2016年政府信息公开工作情况报告
[overview] 我办是个小单位，编制4人，实有3人，没有下属机构，信息公开由{1名|staff.parttime}同志兼管。
[proactive] （一）主动公开情况
[proactive] 在县政府信息公开平台公开{19条|disclosure.website}，其中：{工作计划总结|item}{2条|disclosure.category}
[proactive] 在县老年大学{黑板报|item}出{8期|disclosure.other_channel}，{电视台“夕阳红”栏目|item}播{12期|disclosure.other_channel}。
[key_area] 高龄津贴实行村级公示，{百岁老人名单|item}公示{11人|disclosure.key_area}，{新增对象|item}公示{1,306人|disclosure.key_area}，公示期间收到{异议|item}{4起|inquiry}，查实取消2人。
[interpretation] 《老年人优待办法》出台后编了一图读懂，自己做的，不太好看，算{1篇|interpretation}解读。
[application] （二）依申请公开情况
[application] 本年度未受理{依申请公开|application.received=0}事项，去年也没有{结转|application.carried_in=0}下来的。
[dispute] （三）争议情况
[dispute] 没有发生{复议|review=0}、{诉讼|litigation=0}、{申诉|complaint=0}。
[fee] （四）收费：{0|fee}
[problem] （五）不足
[problem] 人少事杂，有两次把通知发到网上比贴到村里晚了十多天，被老人当面批评。
[plan] （六）明年工作
[plan] 争取县里给配1名公益性岗位，网站、墙报同一天发。
---
# id: u2-005  year: 2022  issuer: 白鹤滩镇人民政府
[title] 白鹤滩镇人民政府2022年政府信息公开工作年度报告
[overview] 一、总体情况
[overview] 2022年我镇认真落实《条例》和县政务公开要点(〔2022〕11号),坚持以公开为常态不公开为例外,现将有关情况汇报如下
[proactive] 1、主动公开情况:截止年底全镇共公开{518条|disclosure.total},县政府网站{97条|disclosure.website},微信公众号{203条|disclosure.wechat},{抖音|item}{46条|disclosure.other_channel},其余{172条|disclosure.other_channel|item=公示栏}在{公示栏|item}
[application] 2、依申请公开情况:收到依申请公开{0件|application.received},上年结转{0件|application.carried_in},{予以公开|application.granted=0}、{不予公开|application.refused=0}、{无法提供|application.unavailable=0}、{不予处理|application.not_processed=0}均为0
[mechanism] 3、政府信息管理:对2018年以前的老文件清了一遍,改公开属性{14份|document.other|item=},下架{过期公告|item}{33条|other}
[platform] 4、平台建设:公示栏{21个|bulletin_board},政务公开专区{1个|access_point},配{查询机|item}{1台|platform},{宣传架|item}{2个|other}
[supervision] 5、监督保障:班子会研究{2次|meeting},培训{1次|training}{43人|trainee},县里{通报|item}{1次|supervision},镇里没有{问责|supervision=0}到人
[proactive] 二、主动公开政府信息情况
[table] 规章 0 0 0
[table] 行政规范性文件 0 0 0
[application] 三、收到和处理政府信息公开申请情况
[dispute] 四、政府信息公开行政复议、行政诉讼情况
[dispute] 未收到{行政复议|review=0}申请,法院没有立案受理涉我镇信息公开的{诉讼|litigation=0}
[problem] 五、存在的主要问题及改进情况
[problem] 问题:{抖音|item}发得热闹,真正跟老百姓算账的内容少,{46条|disclosure.other_channel}里{讲补贴|item}的只有{5条|disclosure.category}
[plan] 改进:已把补贴发放时间、标准、名单列为必发内容,12月份补发{9条|disclosure.category|item=}
[other] 六、其他需要报告的事项
[fee] 按规定没有收取{信息处理费|fee=0},无其他需要报告事项
---
# id: u2-006  year: 2018  issuer: 岚口县第二中学
[title] 岚口县第二中学2018年信息公开年度报告
[preamble] 统计时段按学年，自2017年9月1日至2018年8月31日。
[proactive] 一、公开情况
[proactive] 学校网站发布信息{265条|disclosure.website}，校务公开栏{6块|bulletin_board}，张贴{公示|item}{38份|disclosure.category}，向家长发{短信|item}{两万余条|disclosure.other_channel}，发放{招生简章|item}{3500份|document.other}。
+[proactive] 其中{招生|item}{21份|disclosure.category}、{评优评先|item}{9份|disclosure.category}、{职称|item}{8份|disclosure.category}，三项加起来正好是公示总数。
[key_area] 教育收费：{收费公示|item}{2次|disclosure.key_area}，{食堂伙食费收支|item}{10期|disclosure.key_area}，{贫困生资助名单|item}{4批|disclosure.key_area}，名单只写班级和姓氏，不写家庭情况。
[response] 校长信箱收到{来信|item}{57封|inquiry}，涉及{食堂|item}的{31封|inquiry}、{补课|item}的{9封|inquiry}、{其他|item}{17封|inquiry}，都回了。
+[response] 家长会上当面提的{意见|item}{88条|inquiry}，采纳{40余条|inquiry}。
[application] 二、依申请公开
[application] 收到书面申请{1件|application.received}，是一位考生{家长|item}（{1件|application.breakdown}）想看阅卷明细，该信息由县教育局掌握，告知{不属于本校|item}（{1件|application.unavailable}）。
[dispute] 三、未因信息公开被{举报|complaint=0}，未被{投诉|complaint=0}，更没有{复议|review=0}。
[problem] 四、问题
[problem] 网站服务器三月份坏了十几天,有{两份|disclosure.category}{公示|item}只贴在墙上没有上网。
[plan] 打算把网站迁到县教育城域网,公示同时发到班级群。
