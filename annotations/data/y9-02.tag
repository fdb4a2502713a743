# id: y9-006  year: 2021  issuer: 龙茶县罗岗镇人民政府
[title] 罗岗镇人民政府2021年政府信息公开工作年度报告
[title] 文章来源：罗岗镇党政和人大办公室　　浏览次数：311
[preamble] 现向社会公布龙茶县罗岗镇人民政府2021年政府信息公开工作年度报告，如对本报告有任何疑问，请致电0753-7710426。
[overview] 一、总体情况
[overview] 2021年是“十四五”开局之年，罗岗镇坚持以人民为中心，把政务公开贯穿到决策、执行、管理、服务、结果的全过程，让群众看得见、听得懂、能监督。
[proactive] 1.主动公开。
+[proactive] 我镇根据《龙茶县乡镇政务公开基本目录》，对照25个试点领域，逐项梳理公开事项，做到有目录、有内容、有更新。
+[proactive] 在县政府网站罗岗镇页面共发布信息{128条次|disclosure.website}，其中{镇街动态|item}{73条次|disclosure.category}、{通知公告|item}{22条次|disclosure.category}、{政策法规|item}{8条次|disclosure.category}、{财政信息|item}{6条次|disclosure.category}、{村务公开|item}{19条次|disclosure.category}。
[key_area] 重点做好以下领域的公开：
[key_area] （1）乡村振兴。
+[key_area] 防返贫监测对象的认定标准、认定程序和帮扶政策编成口诀印在年画上，送到农户家中；
+[key_area] 衔接资金项目从入库到完工，镇、村两级分段公示，公示牌立在工地旁边，群众路过就能看到投了多少钱、谁在施工、什么时候完工。
[key_area] （2）人居环境整治。
+[key_area] 对“三清三拆三整治”的范围、标准和奖补办法进行公开，各自然村设红黑榜，每月评一次。
[key_area] （3）征地拆迁。
+[key_area] 省道改线工程涉及我镇4个村，镇政府在征地告知、补偿登记、安置方案等环节均依法发布公告，共张贴{征地公告|item}{9份|disclosure.key_area}，并邀请村民代表全程参与丈量。
[application] 2.依申请公开。
+[application] 2021年收到政府信息公开申请{2件|application.received}，分别申请公开某圩镇改造项目的招投标资料和某村的土地承包台账，前者予以公开，后者经核实不属于镇政府的公开范围，引导其向县农业农村局提出。
[mechanism] 3.政府信息管理。
+[mechanism] 落实信息发布三级审核，党政办设立信息发布登记簿，每条信息由谁写、谁审、何时发都有记录，可倒查。
[platform] 4.平台建设。
+[platform] 罗岗镇没有{政府网站|platform=0}，“罗岗发布”公众号由县融媒体中心托管，另有镇村公开栏{31个|bulletin_board}，年内更换破损的{4个|bulletin_board}。
[supervision] 5.监督保障。
+[supervision] 接受镇人大代表{视察|item}{1次|supervision}，提出的建议已吸收。
+[supervision] 没有因政务公开不到位被{追责|supervision=0}的情况。
[proactive] 二、主动公开政府信息情况
[application] 三、收到和处理政府信息公开申请情况
[dispute] 四、政府信息公开行政复议、行政诉讼情况
[problem] 五、存在的主要问题及改进情况
[problem] 存在的主要问题：镇级机构改革后，原有的站所合并为综合性办公室，公开事项的归属发生变化，有的事项两个办公室都在发，有的事项没有人发；
+[problem] 村级公开员多由文书兼任，年纪偏大，对电脑操作不熟练，从村里报上来的材料往往还要镇里重新整理，时效性打了折扣。
[plan] 改进情况：一是重新印发公开事项分工表，每个事项对应一个责任办公室和一名责任人；
+[plan] 二是从大学生“三支一扶”人员中挑选骨干，一对一帮带村级公开员；
+[plan] 三是推行“公开码”，群众扫码即可查询本村的账目，目前已在圩镇两个社区试行。
[other] 六、其他需要报告的事项
[fee] 2021年我镇没有收取政府信息公开{处理费|fee=0}。
---
# id: y9-007  year: 2024  issuer: 城北区虹溪街道
[title] 虹溪街道办事处2024年政府信息公开工作年度报告
[preamble] 根据《中华人民共和国政府信息公开条例》（国务院令第711号）第五十条规定，现公布本机关2024年度政府信息公开工作年度报告。
+[preamble] 本报告中所列数据的统计期限为2024年1月1日至2024年12月31日，报告电子版可以从城北区人民政府网站下载。
[overview] 一、总体情况
[proactive] （一）主动公开工作推进情况。
+[proactive] 本年度通过区政府网站街道板块发布政府信息{213条|disclosure.website}，涵盖机构职能、街道文件、资金信息、社区动态、民生实事等，公开的及时性和规范性明显增强。
+[proactive] 制发主动公开{公文|item}{14件|document.other}，没有制发{行政规范性文件|document.normative=0}。
+[response] 围绕停车难、充电难、加装电梯等居民反映集中的问题召开{居民议事会|item}{19场|other}，会前公告议题、会后公布结论，让大家商量着办成了不少实事。
+[interpretation] 采用居民看得懂的漫画、短视频对消防安全、养老服务补贴等政策进行解读，全年制作{8个|interpretation}，在公众号和楼道电子屏上同步播放。
[application] （二）依申请公开工作办理情况。
+[application] 收到申请{11件|application.received}，比上年减少{4件|comparison}；
+[application] 上年结转{1件|application.carried_in}；
+[application] 共办结{12件|application.closed}，其中予以公开{5件|application.granted}、部分公开{1件|application.partial}、{本机关不掌握|item}{4件|application.unavailable}、{重复申请|item}不予处理{1件|application.not_processed}、申请人{逾期未按要求补正|item}{1件|application.other}。
[mechanism] （三）政府信息管理情况。
+[mechanism] 健全公文公开属性源头认定机制，属性为不予公开的，须写明理由并附法律依据；
+[mechanism] 开展存量文件清理，对已宣布失效的在网上加注“失效”字样，避免误导群众。
[platform] （四）公开平台建设情况。
+[platform] 政务公开专区搬到了新落成的社区综合服务中心，与图书室合用，晚间也开放；
+[platform] 对街道所属的政务新媒体进行摸底，保留{公众号|item}{1个|platform}、关停{社区公众号|item}{6个|platform}，内容并入街道号。
[supervision] （五）监督保障落实情况。
+[organization] 根据人员变动调整领导小组，明确政务公开专员由党政办副主任担任。
+[supervision] 区里对街道政务公开季度评估发现的问题，均在期限内整改，本年度没有被{通报批评|supervision=0}。
+[training] 在机关周五例会上开设“公开微课堂”，全年{7讲|training}，由各科室轮流讲，讲的都是工作中碰到的真实案例，受到干部欢迎。
[proactive] 二、主动公开政府信息情况
[application] 三、收到和处理政府信息公开申请情况
[dispute] 四、政府信息公开行政复议、行政诉讼情况
[dispute] 因政府信息公开被申请行政复议{2件|review|item=}，{结果维持|item}{1件|review}，申请人{撤回|item}{1件|review}；
+[dispute] 被提起行政诉讼{1件|litigation|item=}，截至年底尚未审结。
[problem] 五、存在的主要问题及改进情况
[problem] 回头看2024年的工作，主要存在两方面的不足：一方面，公开的主动性和预见性不够，往往是居民问了才公开、热线打了才说明，对居民什么时候需要什么信息心里没有数；
+[problem] 另一方面，依申请公开中与拆迁安置有关的历史遗留问题多，档案零散，查找起来耗时费力，经办人员疲于应付。
[plan] 下一步，街道将从热线和网格反映的问题中分析居民的信息需求，按季节、按人群提前推送；
+[plan] 同时启动拆迁档案数字化，争取用两年时间把1998年以来的安置协议全部扫描入库，做到一查就有。
[other] 六、其他需要报告的事项
[fee] （一）收取信息处理费情况：{无|fee=0}。
[response] （二）建议提案办理情况：2024年承办{区人大代表建议|item}{3件|proposal}、{区政协提案|item}{1件|proposal}，均已在法定时限内答复，除{1件|proposal}涉及个人隐私的以外，复文均在网上公开。
---
# id: y9-008  year: 2018  issuer: 古渡县三汊镇
[title] 三汊镇2018年度政府信息公开工作总结报告
[overview] 2018年，我镇政府信息公开工作在县委、县政府的正确领导和县政府信息公开办的具体指导下，以党的十九大精神为指针，以服务群众为宗旨，以让群众满意为标准，积极稳妥，扎实推进，取得了一定的成效，现将一年来的工作小结如下。
[overview] 一、一年来的主要工作
[organization] （一）组织健全，有人抓。
+[organization] 镇成立了以镇长为组长，纪委书记、常务副镇长为副组长的信息公开领导小组，抽调{四名|staff.total}同志组成办公室，在镇政府三楼腾出一间办公室，添置了电脑和扫描仪，做到了有人员、有场地、有设备。
[mechanism] （二）制度健全，有章循。
+[mechanism] 在原有制度的基础上，补充了限时公开制、首问负责制、信息备案制、过错追究制，将{九项|document.other}{制度|item}装订成册，人手一本，并抄在墙上。
[proactive] （三）形式多样，有看头。
+[proactive] 一是网上公开。
+[proactive] 把网上公开作为主渠道，全年在县政府信息公开平台上传{五十三条|disclosure.website}，其中{机构设置类|item}{两条|disclosure.category}，{文件类|item}{六条|disclosure.category}，{计划总结类|item}{四条|disclosure.category}，{动态类|item}{四十一条|disclosure.category}。
+[proactive] 二是栏内公开。
+[proactive] 镇政府大门口的公开栏长12米，分为政策、财务、人事、服务四块，{公开栏|item}全年更换{十六期|disclosure.other_channel}。
+[proactive] 三是会上公开。
+[proactive] 借村组干部会、党员会、屋场会的机会，把群众想问的事先说出来，全年开{屋场会|item}{八十余场|disclosure.other_channel}。
+[proactive] 四是上门公开。
+[proactive] 对行动不便的老人、残疾人，由包户干部上门念政策、算补贴，送上{联系卡|item}{一千二百张左右|document.other}，卡上印着干部的姓名和手机号。
[key_area] （四）突出重点，有实效。
+[key_area] 围绕群众最关心的钱、权、事，我镇着重公开了：镇财政的预算决算，分科目列出，“三公”经费单独说明；
+[key_area] 大病救助、临时救助、五保供养的名单和金额；
+[key_area] 宅基地审批的结果；
+[key_area] 圩堤加固、机耕路等工程的中标单位和结算价。
+[key_area] 特别是扶贫领域，按照“两不愁三保障”的要求，把每一户享受的政策做成明细表挂在门头，自己看得到，左邻右舍也看得到，真正做到了明白扶贫。
[response] （五）回应及时，有着落。
+[response] 群众对公开内容有疑问的，可以到镇信访接待室当面问，也可以打电话问，全年{来人询问|item}{六十七人次|inquiry}，{来电询问|item}{一百多个|inquiry}，均作了解答；
+[response] 县人大代表提出的{两件|proposal}{建议|item}，{一件|proposal}关于集镇停车，{一件|proposal}关于垃圾转运，已与代表见面答复。
[application] （六）依法受理，有程序。
+[application] 全年没有人提出{政府信息公开申请|application.received=0}，因此没有{收费|fee=0}，更没有因此引起的{复议|review=0}、{诉讼|litigation=0}、{申诉|complaint=0}。
[problem] 二、存在的不足
[problem] 一是思想认识上有差距。
+[problem] 少数同志怕公开了惹麻烦，怕群众问来问去，能拖就拖、能躲就躲。
[problem] 二是工作力度上有差距。
+[problem] 一年中对村级公开只检查了{一次|supervision}，检查的面不宽，走过场的现象没有得到根本扭转。
[problem] 三是业务能力上有差距。
+[problem] 抽调来的同志都是边干边学，目录怎么编、属性怎么定，心里没有底。
[plan] 三、明年的打算
[plan] 明年，我镇要做好“三个结合”：与作风建设相结合，对不作为的严肃批评；
+[plan] 与村务监督相结合，请村监委会主任当公开的“监督哨”；
+[plan] 与考核奖惩相结合，年底评出先进村，给予适当奖励。
[signature] 三汊镇人民政府
[signature] 二〇一九年元月二十五日
---
# id: y9-009  year: 2023  issuer: 丰宁台镇人民政府
[title] 丰宁台镇人民政府2023年政府信息公开工作年度报告
[preamble] 本报告依据《中华人民共和国政府信息公开条例》的要求编制，内容包括总体情况等六个方面，公布于市政府网站。
+[preamble] 联系单位：丰宁台镇党政办公室，地址：滦南路21号，邮政编码：067341。
[overview] 一、总体情况
[overview] 丰宁台镇党委、政府高度重视政务公开工作，坚持以群众满意为出发点和落脚点，持续推动政务公开向村级延伸，工作质量有了新的提高。
[proactive] （一）主动公开
[proactive] 2023年通过市政府网站公开政府信息{27条|disclosure.website}，其中{机构职能|item}{1条|disclosure.category}、{领导信息|item}{2条|disclosure.category}、{预决算信息|item}{4条|disclosure.category}、{工作动态|item}{20条|disclosure.category}。
[proactive] 广播、微信群、公开栏等传统和新型渠道并用，把公开的触角伸到每家每户，仅防汛抗洪期间就利用{村广播|item}播发转移通知和避险知识{290多次|disclosure.other_channel}，为无一人伤亡赢得了主动。
[key_area] 灾后恢复重建信息是今年公开的重点。
+[key_area] 镇政府对灾损核查结果、倒损房屋鉴定结论、救助资金分配、捐赠物资发放等信息，坚持逐村逐户公示、公示无异议再发放，公示期间受理的疑问由包村干部入户解释。
+[key_area] 此外，低保、特困、高龄津贴等救助信息继续按月公开，财政预决算和部门“三公”经费按规定时限公开。
[application] （二）依申请公开
[application] 依申请公开渠道畅通，专人值守受理邮箱，全年未收到{政府信息公开申请|application.received=0}。
[mechanism] （三）政府信息管理
[mechanism] 坚持“谁公开谁审查、谁审查谁负责”，所有信息经三级审核后方可发布，不存在{泄密|other=0}问题。
[platform] （四）平台建设
[platform] 镇政府无自建{网站|platform=0}、无{政务微博|platform=0}，信息均依托市政府网站发布。
[supervision] （五）监督保障
[organization] 由一名副镇长分管，党政办{1名|staff.total}干部具体负责，村级由党支部书记负总责。
+[training] 年内派员参加市里组织的培训{2次|training}，回来后向各村作了传达。
[proactive] 二、主动公开政府信息情况
[application] 三、收到和处理政府信息公开申请情况
[dispute] 四、政府信息公开行政复议、行政诉讼情况
[dispute] 2023年没有{行政复议|review=0}和{行政诉讼|litigation=0}案件。
[problem] 五、存在的主要问题及改进情况
[problem] 从内容上看，我镇公开的信息仍以会议、活动一类的动态为主，真正与群众生产生活息息相关的信息占比不高，群众打开网页看到的多是领导调研、部署工作，想找的补贴标准、办理流程却不容易找到；
+[problem] 从渠道上看，农村常住人口老龄化严重，不少老人没有智能手机，网站和公众号对他们来说形同虚设，而公开栏又普遍设在村部，离得远的自然村群众很少专门去看；
+[problem] 从队伍上看，负责公开的干部还承担着文电、值班、档案等工作，一人多岗，遇到急事难免顾此失彼，公开的时效得不到保证。
[plan] 对此，我镇已经着手改进。
+[plan] 内容上，今年下半年起对拟发布的信息先问一句“群众用得着吗”，用不着的少发，用得着的讲透；
+[plan] 渠道上，在自然村聚居点新设小公开栏{36块|bulletin_board}，由网格员负责张贴；
+[plan] 队伍上，与市政务公开办协商，选派年轻干部跟班学习，力争明年实现AB岗。
+[problem] 当然，由于财力有限，公开的硬件投入仍显不足，这也是制约工作的一个因素。
[other] 六、其他需要报告的事项
[other] 本年度除以上内容外没有其他事项需要报告。
---
# id: y9-010  year: 2019  issuer: 清源市云岗湖镇
[title] 当前位置: 首页 > 政务公开 > 法定主动公开内容 > 政府信息公开年报
[title] 云岗湖镇 2019 年政府信息公开工作年度报告
[overview] 一、总体情况
[overview] 2019 年我镇认真贯彻新修订的《中华人民共和国政府信息公开条例》，对照市政务公开要点，结合工作实际，突出服务重点、规范公开程序，主要做了以下工作:
[training] 1、认真学习新《条例》。
+[training] 新《条例》5 月 15 日施行前后,我镇在干部大会上组织集中学习 {1 次|training},向各村(居)发放{新《条例》读本|item} {60 本|document.other},要求各办公室对照条款找差距。
[organization] 2、明确工作责任。
+[organization] 坚持“一把手”亲自抓,并把公开任务分解到岗,与 22 个村(居)签订责任书。
[proactive] 3、做好日常公开。
+[proactive] 2019 年度共公开信息 {311 条|disclosure.total}，通过市政府网站 {62 条|disclosure.website}、微信公众号 {105 条|disclosure.wechat}、{镇村公开栏|item} {144 条|disclosure.other_channel}。
+[proactive] 涉及{政策文件|item} {12 条|disclosure.category}、{规划计划|item} {3 条|disclosure.category}、{应急预警|item} {26 条|disclosure.category}，其余为各类动态、公告。
[key_area] 4、抓好重点公开。
+[key_area] 今年，环湖截污、渔民上岸是群众关注的焦点，镇里把退捕补偿标准、船网评估价格、转产就业岗位等全部摆到桌面上,开会讲、上墙贴、入户送，签约过程平稳有序。
+[key_area] 环保督察交办件的办理结果也在公开栏和市政府网站一事一公开。
[fee] 5、没有收取检索费、复印费等{费用|fee=0}。
[proactive] 二、主动公开政府信息情况
[application] 三、收到和处理政府信息公开申请情况
[application] 2019 年我镇新收政府信息公开申请 {1 件|application.received}，申请人为{法人|item}的 {1 件|application.breakdown}，无上年{结转|application.carried_in=0}。
+[application] 因申请内容不明确，经一次性告知补正后申请人{未补正|item}，按其他处理 {1 件|application.other}。
[dispute] 四、政府信息公开行政复议、行政诉讼情况
[dispute] 未发生{行政复议|review=0},未发生{行政诉讼|litigation=0}。
[problem] 五、存在的主要问题及改进情况
[problem] 一是公开的深度不够，停留在一般性的信息上。
+[plan] 改进措施：对照目录把缺项补上，凡目录中有的必须有内容。
[problem] 二是部分村居存在“闭门公开”现象，公开栏设在院内。
+[plan] 改进措施：已督促 {5 个|supervision}{村|item}将公开栏移至村民活动广场。
[problem] 三是个别干部对新《条例》一知半解，处理申请时拿不准。
+[plan] 改进措施：明年将邀请市司法局的同志来镇专题授课。
[other] 六、其他需要报告的事项
[other] 无其他需要报告的事项。
