# id: u2-030  year: 2012  issuer: 双桥湾乡人民政府
[title] 双桥湾乡2012年度政府信息公开工作年度报告
[overview] 一、概述
[overview] 我乡地处县城西北，距县城37公里，辖11个行政村98个村民小组，2012年紧扣“三农”抓公开，
[proactive] 二、主动公开政府信息的情况
[proactive] （一）公开的主要类别和数量 本年度公开政府信息{241条|disclosure.total}，{组织机构类|item}{5条|disclosure.category}、{政策法规类|item}{33条|disclosure.category}、{计划总结类|item}{8条|disclosure.category}、{行政执法类|item}{0条|disclosure.category}、{其他类|item}{195条|disclosure.category}。
[proactive] （二）公开的形式 1、网站，{57条|disclosure.website}；
+[proactive] 2、{公示栏|item}，{102条|disclosure.other_channel}；
+[proactive] 3、{坝坝会|item}，{43场|disclosure.other_channel}{82条|disclosure.other_channel}；
+[proactive] 4、{公报|disclosure.gazette=0}、{报纸|disclosure.other_channel=0}没有使用，均为0条。
[application] 三、依申请公开政府信息的情况
[application] 1、申请情况：{无|application.received=0}；
+[application] 2、答复情况：{无|application.closed=0}；
+[application] 3、不予公开情况：{无|application.refused=0}。
[fee] 四、政府信息公开的收费及减免情况
[fee] 本年度没有产生{费用|fee=0}，亦谈不上{减免|fee=0}。
[dispute] 五、因政府信息公开申请行政复议、提起行政诉讼的情况
[dispute] 没有一个人为信息公开的事找县政府{复议|review=0}、到法院{起诉|litigation=0}。
[problem] 六、存在的主要问题
[problem] 信息报送由{11名|staff.parttime}村文书兼着，{7人|staff.parttime}不会用电脑，口头报、手写报的占一半以上，乡里再打字要耽误三五天。
[plan] 七、下一步打算
[plan] 办一期电脑培训班，把手写报改为电子报，力争2013年公开总数突破300条。
---
# id: u2-031  year: 2021  issuer: 梅岭镇人民政府
[title] 梅岭镇人民政府2021年政府信息公开工作年度报告
[overview] 一、总体情况
[proactive] （一）主动公开.2021年通过区政府网站公开信息{188条|disclosure.website},较2020年的{231条|comparison}少{43条|comparison},下降{18.6%|comparison},主要是疫情类信息少了
[application] （二）依申请公开.2021年新收政府信息公开申请{9件|application.received},{自然人|item}{8件|application.breakdown},{商业企业|item}{1件|application.breakdown},上年结转{1件|application.carried_in}共{10件|other|item=},予以公开{4件|application.granted},部分公开{2件|application.partial},{本机关不掌握|item}{2件|application.unavailable},{重复申请|item}{1件|application.not_processed},结转{1件|application.carried_out}
[mechanism] （三）信息管理.清理2000年以前{文件|item}{340份|document.other},其中可以公开的{28份|document.other},由于年代久远暂不上网
[platform] （四）平台建设.镇级公众号因{粉丝|item}不足{500人|traffic}按要求注销,{账号|item}由{2个|comparison}减为{0个|platform}
[supervision] （五）监督保障.全年接受区级{考核|item}{1次|supervision},得{83.6分|other},排全区第9名,未被{约谈|supervision=0},亦无人员受到{处理|supervision=0}
[dispute] 四、行政复议、行政诉讼 收到行政复议案{2件|review|item=},{维持|item}{1件|review},{申请人撤回|item}{1件|review},没有{行政复议|item}被{责令履行|review=0|item=行政复议},没有{行政诉讼|litigation=0}
[problem] 五、问题和改进
[problem] 公开总量连续两年走低,{9名|staff.total}信息员只有{3名|staff.total}经常报稿
[plan] 今年把报稿数计入站所绩效,每篇0.2分,年底兑现
[fee] 六、其他 无{收费|fee=0}
---
# id: u2-032  year: 2016  issuer: 铁铺街小学
[title] 铁铺街小学2016年校务公开工作小结
[proactive] 向社会公开：{招生范围|item}{1次|disclosure.category},{收费标准|item}{2次|disclosure.category},{教师师德承诺|item}{47份|disclosure.category},{校园开放日|item}{2次|other}接待{家长|item}{1,020人次|inquiry}
[proactive] 向教师公开：{职评|item}{1次|disclosure.category},{评先|item}{3次|disclosure.category},{经费开支|item}{10次|disclosure.category},{校长办公会纪要|item}{21份|disclosure.category}
[proactive] 向学生公开：{食谱|item}{40周|disclosure.category},{奖学金名单|item}{2批|disclosure.category},{作息调整|item}{3次|disclosure.category}
[response] 家长委员会提{意见|item}{35条|inquiry},采纳{28条|inquiry},不能采纳的{7条|inquiry}当面说明,校讯通发{短信|item}{5.2万条|disclosure.other_channel}
[application] 没有收到书面{申请|application.received=0}
[dispute] 全年没有家长就收费公开向教育局{投诉|complaint=0},有1起投诉的是校门口摊贩,不属信息公开
[supervision] 督学{检查|item}{4次|supervision},均合格,没有{整改通知|supervision=0}
[problem] 食谱偶尔贴晚,{6周|other|item=}是星期二才贴
[plan] 由食堂会计星期五下午把下周食谱贴好
---
# id: u2-033  year: 2023  issuer: 磨盘山镇人民政府
[key_area] （一）财政。
+[key_area] 公开2023年{部门预算|item}{1份|disclosure.key_area}、2022年{部门决算|item}{1份|disclosure.key_area}、{“三公”经费|item}{4期|disclosure.key_area}，{预算表|item}{9张|disclosure.key_area}齐全。
[key_area] （二）乡村振兴。
+[key_area] 公告公示{衔接资金项目|item}{14个|disclosure.key_area}，涉及资金1,180万元，{防返贫对象|item}公示{31户|disclosure.key_area}，无一人提出{异议|inquiry=0}。
[key_area] （三）民生补贴。
+[key_area] {耕地地力保护补贴|item}公示{3,402户|disclosure.key_area}，{农机购置补贴|item}公示{17户|disclosure.key_area}，{种粮大户补贴|item}公示{6户|disclosure.key_area}。
+[key_area] {残疾人补贴|item}公示{12批|disclosure.key_area}，孤儿、事实无人抚养儿童不公示姓名，只公示{人数|item}{12期|disclosure.key_area}。
[key_area] （四）征地。
+[key_area] 发布{拟征收土地公告|item}{2则|disclosure.key_area}，{补偿方案|item}{2则|disclosure.key_area}，没有{听证|other=0}申请。
[key_area] （五）没有{建设项目招标信息|disclosure.key_area=0}。
[application] {与上列领域有关|item}的依申请公开{2件|application.breakdown}，{一件|application.granted}予以公开，{一件|application.partial}部分公开。
[problem] 领域公开中，{“一卡通”明细|item}有{3个批次|disclosure.key_area}迟于发放日公示，被县农业农村局点名。
[plan] 11月起由财政所、农业站双人核对，先公示后发放，未再发生迟公示。
---
# id: u2-034  year: 2010  issuer: 二道沟镇计划生育服务站
[title] 二道沟镇计生站2010年信息公开情况
[proactive] 一、公开内容：{政策法规|item}{26条|disclosure.category}、{办证程序|item}{9条|disclosure.category}、{奖励扶助对象|item}{114人|disclosure.category}、{社会抚养费征收|item}{23例|disclosure.category}。
+[proactive] {阳光计生墙|item}{12面|disclosure.other_channel}、{宣传画|item}{400张|document.other}、{上门讲解|item}{1,200余户|other}。
[supervision] 二、群众监督：{举报箱|item}{3个|other}，{举报电话|item}{1部|platform}，
[dispute] 收到举报{2件|complaint}，查实{1件|complaint}，另有{1件|complaint}系误会。
[fee] 三、收费：依法收取的社会抚养费18.6万元不是信息公开收费，信息公开{收费|fee=0}没有。
[application] 四、依申请公开：育龄妇女来站{查询|item}档案{16人次|inquiry}，已当场提供，网上没有提过{申请|application.breakdown=0}，信函也没有提过{申请|application.breakdown=0}。
[dispute] 五、因为公开引起的{复议|review=0}无，{诉讼|litigation=0}无。
[organization] 六、人员：站长兼管，干事{1名|staff.total}，村级宣传员{12名|staff.parttime}，经费{1,800元|budget}。
[problem] 七、问题：奖励名单贴在站门口，山上的两个村群众看不到。
[plan] 八、打算：让宣传员把名单带到村里再贴一次。
---
# id: u2-035  year: 2025  issuer: 观音桥街道办事处
[title] 观音桥街道办事处2025年政府信息公开工作年度报告
[preamble] 依据《中华人民共和国政府信息公开条例》第五十条制作，数据起止2025年1月1日至2025年12月31日，电子版见区政府门户网站。
[overview] 一、总体情况
[proactive] 网站{61条|disclosure.website}、公众号{209篇|disclosure.wechat}、{小红书|item}{38篇|disclosure.other_channel}、{楼宇屏|item}{1.9万次|disclosure.other_channel}，没有发布{行政规范性文件|document.normative=0}，没有需要清理的文件
[application] 收到申请{13件|application.received}，{网络|item}{9件|application.breakdown}、{当面|item}{1件|application.breakdown}、{信函|item}{3件|application.breakdown}，传真、邮件方式没有{申请|application.breakdown=0}；
+[application] 办结{13件|application.closed}：予以公开{5件|application.granted}、部分公开{1件|application.partial}、{危及社会稳定|item}不予公开{1件|application.refused}、{没有现成信息需另行制作|item}{2件|application.unavailable}、{信访举报投诉类|item}{2件|application.not_processed}、{申请人逾期未按要求补正|item}{2件|application.other}，无超期、无{结转|application.carried_out=0}。
[supervision] 区里{通报表扬|item}{1次|supervision}，{批评|supervision=0}没有；
+[supervision] 街道{月度抽检|item}{12次|supervision}，{提醒|item}社区{5家次|supervision}，无{问责|supervision=0}人员。
[dispute] 行政复议{1件|review|item=}，区政府{结果维持|item}{1件|review}；
+[dispute] 行政诉讼{1件|litigation|item=}系上年遗留，12月一审{驳回|item}{1件|litigation}，申请人已上诉
[problem] 问题：小红书笔记带评论区，居民{提问|item}{37条|inquiry}没有专人回。
[plan] 改进：指定值班员每日两次查看，后续{29条|inquiry|item=}当天答复。
[fee] 六、其他需要报告的事项：信息处理费收取{0元|fee}，没有提出{减免|fee=0}申请。
