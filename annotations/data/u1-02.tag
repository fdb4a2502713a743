# id: u1-011  year: 2022  issuer: 渌湾县自然资源局
[application] 三、收到和处理政府信息公开申请情况
[application] 我局2022年共收到申请{116件|application.received}，占全县总量的{53.2%|rate}，申请主体以被征地农户为主，{自然人|item}{112件|application.breakdown}，{企业|item}{3件|application.breakdown}，{律师事务所|item}{1件|application.breakdown}。
+[application] 另有2021年末结转的{3件|application.carried_in}一并办理，总计办结{114件|application.closed}。
+[application] 其中：（一）予以公开{38件|application.granted}；
+[application] （二）部分公开{21件|application.partial}；
+[application] （三）不予公开{9件|application.refused}，含{法律行政法规禁止公开|item}{2件|application.refused}、{属于过程性信息|item}{7件|application.refused}；
+[application] （四）无法提供{33件|application.unavailable}，含{本机关不掌握相关政府信息|item}{30件|application.unavailable}、{另行制作|item}{3件|application.unavailable}；
+[application] （五）不予处理{6件|application.not_processed}，含{无正当理由大量反复申请|item}{1件|application.not_processed}、{要求确认或重新出具已获取信息|item}{2件|application.not_processed}、{信访类|item}{3件|application.not_processed}；
+[application] （六）其他处理{7件|application.other}，含{逾期不补正|item}{4件|application.other}、{逾期未缴费|item}{1件|application.other}、{其他|item}{2件|application.other}。
+[application] 尚有{5件|application.carried_out}因征求第三方意见延至2023年1月答复。
[problem] 不掌握的比例接近三成，根子在于1999年以前的用地档案散落在老乡镇，至今没有移交。
---
# id: u1-012  year: 2023  issuer: 岐河镇人民政府
[preamble] 依据《中华人民共和国政府信息公开条例》第五十条，现公布岐河镇2023年度报告，咨询电话：0917-4410236。
[proactive] （一）主动公开情况
[proactive] 镇里全年公开信息{418条|disclosure.total}，区政府网站{132条|disclosure.website}，“岐河视窗”公众号{204条|disclosure.wechat}，{镇村公示栏|item}{82条|disclosure.other_channel}。
+[proactive] 其中{惠农补贴|item}{57条|disclosure.category}，{社会救助|item}{46条|disclosure.category}，{人居环境|item}{39条|disclosure.category}，{党务政务动态|item}{276条|disclosure.category}。
[response] 12345便民热线转来{工单|item}{327件|inquiry}，其中{供水供电类|item}{94件|inquiry}、{邻里纠纷类|item}{61件|inquiry}，办结{325件|inquiry|item=工单}，{回访满意率|item}{92.4%|rate}。
[application] 未收到{依申请公开|application.received=0}事项，故未产生{收费|fee=0}，也未引发{行政复议|review=0}、{行政诉讼|litigation=0}。
[supervision] 镇纪委对13个村的公示栏实地{查看|item}{3次|supervision}，对更新滞后的{4个|supervision}{村|item}书面提醒。
[training] 召集村文书学习《条例》和公示规范{2次|training}，每次半天，到会{31人次|trainee}。
[platform] 便民服务中心建有政务公开专区{1处|access_point}，配{查询电脑|item}{2台|platform}，村级公示栏{26块|bulletin_board}。
---
# id: u1-013  year: 2021  issuer: 鹭汀区人民政府
[supervision] （五）监督保障情况
[supervision] 政务公开在区级绩效考核中所占{分值|item}为{4分|other}，第三方机构每季度对37个单位打一次分，全年出具{评估报告|item}{4份|supervision}。
+[supervision] 区政府督查室会同区政府办开展{实地督导|item}{9次|supervision}，印发{通报|item}{6期|supervision}，其中{红榜|item}{2期|supervision}、{黑榜|item}{4期|supervision}。
+[supervision] 对连续两季落入后三名的{2家|supervision}{单位|item}，由常务副区长约谈主要负责人。
+[supervision] 收到上级交办的{整改问题|item}{27个|other}，年底前整改{25个|other}，剩余{2个|other}涉及网站改版，限2022年3月完成。
[training] 举办全区政务公开骨干培训{1期|training}，{83人|trainee}脱产学习；
+[training] 以会代训{5次|training}，累计{412人次|trainee}参加。
[organization] 区委常委会、区政府常务会议听取汇报{3次|meeting}，领导小组例会{4次|meeting}，落实专项资金{60万元|budget}。
[supervision] {社会监督员|item}由{12名|comparison}增加到{18名|other}，提出改进意见，被采纳的写进了2022年要点。
---
# id: u1-014  year: 2020  issuer: 青珂县市场监督管理局
[proactive] 二、主动公开政府信息情况
[proactive] 本局在“青珂县人民政府网”公开信息{614条|disclosure.website}，归入{16个|platform}{栏目|item}，其中{行政许可公示|item}{188条|disclosure.category}，{行政处罚公示|item}{97条|disclosure.category}，{食品抽检公告|item}{24期|disclosure.category}，{价格提醒告诫函|item}{8份|disclosure.category}，{工作动态|item}{171条|disclosure.category}，{其他|item}{126条|disclosure.category}。
+[proactive] 通过“国家企业信用信息公示系统（青珂）”归集{企业年报|item}{6,702份|disclosure.category}，{年报公示率|item}达{93.8%|rate}。
[response] 12315热线接{投诉举报|item}{1,146件|inquiry}，为消费者挽回损失38.6万元；
+[response] 围绕口罩价格、网红直播带货发布消费提示{9次|response}。
[mechanism] 梳理公布{权力事项|item}{483项|admin}，{行政许可|item}{31项|admin}，{“最多跑一次”事项|item}{186项|admin}。
[interpretation] 对《青珂县小餐饮登记管理办法》等{2件|document.normative}{规范性文件|item}作了解读{3篇|interpretation}，其中动漫{1篇|interpretation}。
[dispute] 职业索赔人申请{复议|item}{4件|review|item=}，申请人{撤回|item}{1件|review}，{驳回|item}{3件|review}，没有被{撤销|review=0|item=复议}的。
---
# id: u1-015  year: 2025  issuer: 沐川湾大学
[preamble] 本报告由沐川湾大学依据《高等学校信息公开办法》（教育部令第29号）编制，统计期为2024年9月1日至2025年8月31日。
[proactive] 学校主动公开信息{2,316条|disclosure.total}，信息公开网{608条|disclosure.website}，官方微信{731条|disclosure.wechat}，官方微博{415条|disclosure.weibo}，{校报、校内广播|item}等渠道{562条|disclosure.other_channel}。
+[proactive] 对照教育部清单10大类50条，{招生考试信息|item}公开{86条|disclosure.category}，{财务资产信息|item}{37条|disclosure.category}，{人事师资信息|item}{64条|disclosure.category}，{学生管理服务信息|item}{128条|disclosure.category}。
[proactive] 印发{校内规章制度|item}{43件|document.other}，修订学校章程；
+[proactive] {“校长接待日”|item}办了{8期|other}，收到师生{意见|item}{172条|inquiry}，书面答复{169条|inquiry}。
[application] 收到公开申请{6件|application.received}，{学生家长|item}{4件|application.breakdown}，{校友|item}{2件|application.breakdown}，均以邮件答复（{6件|application.closed}），其中予以公开{5件|application.granted}，{涉及他人成绩|item}不予公开{1件|application.refused}。
[supervision] 学校对二级单位开展{检查|item}{2次|supervision}，没有接到针对信息公开工作的{举报|complaint=0}。
[plan] 下一学年将把英文版网页的更新纳入考评。
---
# id: u1-016  year: 2019  issuer: 垣曲岭市行政审批服务局
[platform] 四、平台建设
[platform] 市政务服务网设置{主题栏目|item}{21个|platform}，发布{办事指南|item}{1,906项|disclosure.category}，支持中英日{3种|other}{语言|item}；
+[platform] 大厅内{自助终端|item}{18台|platform}、{电子屏|item}{6块|platform}、查阅点{1处|access_point}，设{座席|item}{4个|other}。
+[platform] 政务服务热线由12345统一接入，市本级{话务座席|item}{36席|other}，日均接听{来电|item}{870个|inquiry}。
[proactive] 公开{行政审批结果|item}{3.4万件|disclosure.category}，{中介服务机构名录|item}{127条|disclosure.category}，编印{一次性告知单|item}{5万份|document.other}。
[response] 全年大厅接待{办事群众|item}{61.2万人次|inquiry}，“好差评”系统收到{评价|item}{18.7万条|inquiry}，{好评率|item}{99.6%|rate}。
[mechanism] 建立《首席事务代表制度》等{制度|item}{9项|document.other}，承担年度{公开任务|item}{125项|other}，全部完成。
[application] 收到申请{2件|application.received}，其中{1件|application.granted}当场公开，{1件|application.not_processed|item=咨询}实为{咨询|item}。
