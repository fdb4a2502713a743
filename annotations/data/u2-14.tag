# id: u2-069  year: 2018  issuer: 下坝镇人民政府
[title] 下坝镇人民政府2018年政府信息公开工作年度报告
[preamble] 根据《条例》和县政务公开办《关于做好2018年度报告编制工作的通知》（政公办〔2019〕1号）编制。
[overview] 一、主要工作
[proactive] 2018年镇里共公开各类信息{866条|disclosure.total}，其中：1、县政府网站下坝镇栏目{174条|disclosure.website}，2、{政务微信群|item}{391条|disclosure.other_channel}，3、{村务公开栏|item}{288条|disclosure.other_channel}，4、{手机短信|item}{13条|disclosure.other_channel}，5、微博今年未开通为{0条|disclosure.weibo}
[key_area] 脱贫攻坚：{贫困户动态调整|item}公示{3轮|disclosure.key_area}，{产业奖补|item}公示{64批|disclosure.key_area}，{公益岗位|item}公示{118人|disclosure.key_area}，{小型水利项目|item}公示{9个|disclosure.key_area}，没有被群众{举报|complaint=0}不实
[key_area] 环保督察：{交办件办理结果|item}公示{6件|disclosure.key_area}，{“散乱污”名单|item}公示{11家|disclosure.key_area}，{河长名单|item}公示{22人|disclosure.key_area}
[interpretation] 镇长在广播里讲清洁取暖补贴{2讲|interpretation}，小组长逐户讲，没有再出{书面解读|interpretation=0}
[response] 县长热线转{工单|item}{97件|inquiry}，按时办结{95件|inquiry}，超时{2件|inquiry}，因超时被县里{点名|item}{1次|supervision}
[application] 依申请公开：新收{2件|application.received}，{信函|item}{2件|application.breakdown}，办结{2件|application.closed}，其中公开{1件|application.granted}、{本机关不掌握|item}{1件|application.unavailable}，不存在{不予处理|application.not_processed=0}情形
[fee] 费用：检索费{0元|fee}，复制费{0元|fee}，邮寄费{0元|fee}
[dispute] 争议：行政复议{0件|review}，行政诉讼{0件|litigation}，申诉{0件|complaint}
[training] 业务：县上培训{2次|training}去了{4人次|trainee}，镇上以会代训{4次|training}，每次来{20来人|trainee}
[problem] 二、存在问题
[problem] 散乱污企业名单公示后有{3家|inquiry|item=}来闹，说公示影响贷款，工作人员解释不够；
+[problem] 公示到期后没有及时撤，拖了一个多月。
[plan] 三、下步措施
[plan] 先谈话后公示，到期由系统提醒，2019年力争做到超期公示为零。
---
# id: u2-070  year: 2025  issuer: 紫荆街道办事处
[title] 紫荆街道办事处2025年政府信息公开工作年度报告
[overview] 一、总体情况
[proactive] （一）主动公开。
+[proactive] 本街道未制定{规章|document.normative=0}，未制发{行政规范性文件|document.normative=0}，作出{行政处罚|item}决定{73件|admin}、{行政强制|item}决定{4件|admin}，办理{行政许可|item}{0件|admin}，{处罚强制结果|item}公示{77条|disclosure.category}。
+[proactive] 区政府网站街道专页公开{59条|disclosure.website}，微信推文{388篇|disclosure.wechat}，{视频号|item}{102条|disclosure.other_channel}，{社区LED屏|item}滚动{2,600条次|disclosure.other_channel}。
[application] （二）依申请公开。
+[application] 新收{22件|application.received}（{自然人|item}{20件|application.breakdown}、{社会公益组织|item}{1件|application.breakdown}、{其他|item}{1件|application.breakdown}），上年结转{2件|application.carried_in}，结转下年{3件|application.carried_out}。
+[application] 办结的{21件|application.closed}里，予以公开{8件|application.granted}、部分公开{2件|application.partial}、{属于三类内部事务信息|item}{1件|application.refused}、{属于行政查询事项|item}{1件|application.refused}、{本机关不掌握|item}{4件|application.unavailable}、{没有现成信息|item}{1件|application.unavailable}、{补正后仍不明确|item}{1件|application.unavailable}、{要求提供公开出版物|item}{1件|application.not_processed}、{逾期不缴纳信息处理费|item}{1件|application.other}、{其他|item}{1件|application.other}。
[mechanism] （三）信息管理。
+[mechanism] {公开属性审查|item}{212份|other}，{发布审查|item}{551条|other}，两项审查均无漏项。
[platform] （四）平台建设。
+[platform] 设政务公开专区{1个|access_point}、社区公开角{12个|access_point}，{微信公众号|item}{1个|platform}，年内归并{抖音号|item}{2个|platform}。
[supervision] （五）监督保障。
+[supervision] 开展{社会评议|item}{1次|supervision}，发{问卷|item}{500份|document.other}，{满意率|item}{95.6%|rate}，全年未因信息公开问题{通报|supervision=0}任何个人。
[dispute] 四、行政复议、行政诉讼
[dispute] 被申请行政复议{3件|review|item=}，其中{维持|item}{2件|review}、{尚未审结|item}{1件|review}，没有{行政复议|item}被{纠正|review=0|item=行政复议}；
+[dispute] 被提起{行政诉讼|litigation=0}的没有。
[problem] 五、主要问题：{22件|application.received}申请超过半数围绕一栋楼的违建认定，反复申请、反复答复，说明前端公开不足。
[plan] 改进：把违建认定标准、程序一次讲清，公开{典型案例|item}{14个|disclosure.category}，{四季度同类申请|item}只剩{1件|application.breakdown}。
[fee] 六、其他：发出{收费通知|item}{1件|other}，应收{340元|fee}，申请人逾期未缴，实收{0元|fee}。
---
# id: u2-071  year: 2008  issuer: 向阳路街道办事处
[title] 向阳路街道办事处2008年政府信息公开年度报告
[preamble] 本报告涵盖2008年5月1日至2008年12月31日。
[organization] 街道设信息公开办公室{1个|office}，{3名|staff.parttime}工作人员都是兼职，购{电脑|item}{1台|other}、{复印机|item}{1台|other}，花{1.8万元|budget}。
[proactive] 八个月公开{85条|disclosure.total}，{机构设置|item}{9条|disclosure.category}，{办事指南|item}{37条|disclosure.category}，{城市管理|item}{12条|disclosure.category}，{计生服务|item}{11条|disclosure.category}，{奥运安保|item}{6条|disclosure.category}，{社区换届|item}{10条|disclosure.category}。
+[proactive] {公示栏|item}{46条|disclosure.other_channel}，区政府网{39条|disclosure.website}，政府公报{0条|disclosure.gazette}。
[application] 没有收到公民、法人或者其他组织的{政府信息公开申请|application.received=0}，咨询的{居民|item}有{25人次|inquiry}。
[fee] 未向任何人收取{检索、复制、邮寄费用|fee=0}。
[dispute] 未发生{行政复议|review=0}、{行政诉讼|litigation=0}和{行政申诉|complaint=0}。
[training] 五月、九月各学习《条例》{1次|training}，第一次{38人|trainee}、第二次{35人|trainee}。
[problem] 条例刚施行，不少科室习惯了“内部掌握”，催了{4遍|other|item=}才交上来；
+[problem] 居民也多不知情，有人以为公开就是看热闹。
[plan] 明年在每个社区放一块小公示板，把条例印成扑克牌发给居民。
