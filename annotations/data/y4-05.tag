# id: y4-021  year: 2022  issuer: 虹溪市城市管理和综合执法局
[title] 虹溪市城市管理和综合执法局 2022 年政府信息公开工作年度报告
[preamble] 本报告根据《中华人民共和国政府信息公开条例》要求编制，由六个部分组成，所列数据的统计期限为 2022 年 1 月 1 日至 2022 年 12 月 31 日。
+[preamble] 如有疑问，请与本局办公室联系（地址：虹溪市滨河中路 66 号城管大厦 9 楼，邮编 431800，电话 0724-6039218）。
[overview] 一、总体情况
[overview] 城市管理天天跟群众打交道，占道、噪音、垃圾、停车，件件都是小事，件件又都是大事。
+[overview] 2022 年，本局把政务公开当作化解矛盾的“润滑剂”来抓，执法的依据、过程、结果主动亮出来，让当事人服气，让围观群众明白。
[proactive] （一）主动公开。
+[proactive] 本年度在市政府网站部门页面公开 {408 条|disclosure.website}，微信公众号“虹溪城管”推文 {367 篇|disclosure.wechat}。
+[proactive] 其中{行政处罚结果公示|item} {1,026 件|disclosure.category}由省执法平台自动推送到“信用虹溪”，不重复计算。
+[proactive] 按照行政执法公示制度，事前公开{执法人员名单|item} {186 人|disclosure.category}、{随机抽查事项清单|item} {1 张|disclosure.category}、{音像记录事项清单|item} {1 张|disclosure.category}，{行政执法流程图|item} {11 张|document.other}。
+[proactive] 全年拆除违法建设 4.2 万平方米，规范店外经营 1.7 万起，清运生活垃圾 38 万吨，新建口袋公园 12 个。
[key_area] 生活垃圾分类、老旧小区加装电梯配套管线、燃气安全三项工作列入市政府年度重点公开事项，公开{燃气企业安全检查结果|item} {24 期|disclosure.key_area}、{隐患整改销号清单|item} {12 期|disclosure.key_area}，公示{老旧管网改造计划|item} {1 批|disclosure.key_area}。
[application] （二）依申请公开。
+[application] 公布了受理地址、传真和电子邮箱，安排专人每日查看网上申请系统。
+[application] 全年收到 {45 件|application.received}，结转 {2 件|application.carried_in}，多数是居民要求公开邻居违建的查处情况，已全部答复。
[mechanism] （三）政府信息管理。
+[mechanism] 建立文件公开属性“源头认定、二次审核”制度，发文稿纸上没有勾选公开属性的，文印室不予排版。
+[mechanism] 因执法视频中往往有路人面部和车牌，发布前必须经过模糊处理，这一条写进了宣传工作规程。
[platform] （四）平台建设。
+[platform] 数字城管“随手拍”小程序注册{用户|item} {5.3 万人|traffic}，群众上报{问题线索|item} {2.8 万条|inquiry}，{处置率|item} {97.9%|rate}。
[supervision] （五）监督保障。
+[supervision] 每月对各大队的公示情况进行网上巡查，发现漏公示、迟公示{案件|item} {63 件|other}，督促补正 {63 件|other}，对 {2 名|supervision}{责任人|item}进行了谈话提醒。
[proactive] 二、主动公开政府信息情况
[application] 三、收到和处理政府信息公开申请情况
[application] 予以公开 {16 件|application.granted}，部分公开 {8 件|application.partial}，因{执法案卷信息|item}不予公开 {13 件|application.refused}，{没有现成信息|item} {6 件|application.unavailable}，{转为投诉件办理|item} {4 件|application.not_processed}。
[dispute] 四、政府信息公开行政复议、行政诉讼情况
[dispute] 政府信息公开行政复议 {5 件|review|item=}，其中{维持|item} {3 件|review}、{纠正|item} {1 件|review}、{和解后撤回|item} {1 件|review}。
+[dispute] 未收到因政府信息公开提起的{行政诉讼|litigation=0}应诉通知。
[problem] 五、存在的主要问题及改进情况
[problem] 去年报告里提到的“执法公示不及时”问题，今年仍然有，只是少了一些，反映出大队一级抓得不紧。
+[problem] 还有一个突出问题，就是把执法案卷一律挡在公开之外，被复议机关指出理由不充分。
[plan] 对前一个问题，已在执法系统里加装了 7 个工作日自动提醒，四季度未再出现迟公示；
+[plan] 对后一个问题，已请法律顾问和复议机构的同志来局里授课，重新梳理了哪些案卷材料可以区分处理后公开。
+[plan] 来年，拟把“开门执法”常态化，每季度邀请群众跟着执法队员走一天。
[other] 六、其他需要报告的事项
[fee] 本年度无{收费|fee=0}事项，无其他需要报告的事项。
---
# id: y4-022  year: 2017  issuer: 宁泊公共交通集团有限公司
[title] 宁泊公共交通集团有限公司2017年度公共企业信息公开情况报告
[title] 【打印】【关闭】
[preamble] 根据市政府办公厅《关于推进公共企事业单位办事公开的意见》，现将本企业2017年信息公开情况报告如下，敬请社会各界监督。
[overview] 宁泊公交现有在册职工6,820人，营运车辆2,943辆，公交线路186条，线路总长3,120公里，2017年客运量3.86亿人次，日均105万人次乘坐我们的公交车出行。
+[overview] 乘客最想知道的，无非是车什么时候来、票多少钱、线路为什么改、丢了东西找谁。
+[overview] 围绕这几个“最”，公司对信息公开工作作了一些探索。
[organization] 公司办公室、营运部、服务监督部、信息中心共同组成信息公开小组，服务监督部牵头，配有{2人|staff.fulltime}专职处理网上信息，各分公司指定一名书记兼管。
[proactive] 一、公开了什么
[proactive] 1.线路信息。
+[proactive] 线路新辟、调整、站点迁移一律提前五日以上公告，全年发布{线路调整公告|item}{274则|disclosure.category}，其中因地铁二号线施工的{98则|disclosure.category}；
+[proactive] 较大的调整事先在小区和站亭征求意见，全年征询{方案|item}{21个|other}，收到{意见|item}{6,014条|inquiry}，有四成多被吸收。
[proactive] 2.票价和优惠。
+[proactive] 70周岁以上老人、残疾军人、学生等群体的优惠办法，以票价告示牌在每辆车上张贴，老人卡年审通知通过广播、站亭和社区同时告知，未另外统计条数。
[proactive] 3.运行和服务。
+[proactive] 公布{186条|disclosure.category}线路的{首末班时间|item}，按月公布{准点率、投诉率、违章率|item}{12期|disclosure.category}，公司网站全年更新各类信息{513条|disclosure.website}。
+[proactive] 公司{财务审计情况|item}在网站刊登摘要{1份|disclosure.category}。
[platform] 二、用了哪些渠道
[platform] “宁泊行”手机APP下载{用户|item}达到{142万|traffic}，可以查看全部线路的车辆实时位置，日均{查询|item}{68万次|traffic}；
+[platform] {电子站牌|item}新增{40块|platform}，累计{316块|platform}；
+[platform] 车厢电视、站亭灯箱、站务员的小喇叭，也都是公开的渠道。
+[proactive] 官方微博全年发布{2,211条|disclosure.weibo}，微信{405条|disclosure.wechat}，最高峰是台风“海葵”期间一天发了{57条|disclosure.weibo}。
[response] 三、听到了什么
[response] 服务热线960806全年受理{来电|item}{11.9万件|inquiry}，其中{咨询|item}{7.4万件|inquiry}、{失物查找|item}{2.3万件|inquiry}、{投诉|item}{1.8万件|inquiry}、{表扬|item}{4千件|inquiry}。
+[response] 投诉最多的是“等车时间长”和“甩站”，两项占投诉的一半以上。
+[response] {答复满意率|item}{88.4%|rate}，比前一年提高{3.1个百分点|comparison}。
+[response] 办理{人大代表建议、政协提案|item}{14件|proposal}，均与代表委员见面。
+[response] 3月份“小学生被赶下车”的帖子引起议论，公司当天调取监控，次日在微博公布事情经过并道歉，媒体评价比较正面。
[supervision] 四、谁来监督
[supervision] 聘请{“挑刺”乘客|item}{50名|other}乘车体验，反馈{问题单|item}{337张|other}；
+[supervision] 市交通局对公司信息公开、服务质量{考核|item}{2次|supervision}，均为优良。
[problem] 五、还有哪些不足
[problem] 一是实时到站信息有“漂移”，车没来却显示已进站；
+[problem] 二是线路调整公告写得像公文，乘客看不懂；
+[problem] 三是财务信息只公开摘要，乘客对补贴用到哪里去了有疑问。
[plan] 六、明年怎么做
[plan] 我们将升级车载定位设备，解决“漂移”问题；
+[plan] 公告一律配上调整前后的示意图；
+[plan] 财政补贴的使用情况经审计后在网站全文公开。
---
# id: y4-023  year: 2010  issuer: 昆阳市审计局
[title] 昆阳市审计局2010年度政府信息公开工作报告
[preamble] 市政府信息公开办公室：
[preamble] 根据市政府信息公开办的要求，现将我局2010年政府信息公开工作情况报告如下：
[overview] 一、基本情况
[overview] 审计机关依法独立行使审计监督权，审计结果公告是审计工作的最后一道工序，也是群众监督公共资金的重要窗口。
+[overview] 2010年，我局按照“依法、客观、稳妥、渐进”的原则，把政府信息公开与审计结果公告制度结合起来，在扩大公开面上迈出了一步。
+[overview] 全年完成审计项目86个，查出违规金额1.37亿元、管理不规范金额4.9亿元，促进增收节支6,200万元，移送司法纪检机关案件线索5起。
[organization] 局成立了由局长任组长的信息公开领导小组，法制科、办公室为责任科室，明确{1名|staff.parttime}同志兼职负责网站更新。
[mechanism] 二、健全制度，把好审查关口
[mechanism] 审计工作涉及被审计单位的商业秘密和国家经济秘密，公开哪些、什么时候公开，必须慎之又慎。
+[mechanism] 我局修订了《审计结果公告办法》，规定公告前要征求被审计单位意见、报分管市长同意，并由法制科审查是否有涉密内容。
+[mechanism] 为防止泄密，凡是上网的计算机一律与办公内网实行物理隔离，每季度检查一次。
+[mechanism] 一年来没有发生{失泄密事件|other=0}，也没有发生因公告不当引起的{纠纷|other=0}。
[proactive] 三、主动公开情况
[proactive] 2010年，在市政府信息公开目录系统和昆阳审计网公开信息{217条|disclosure.website}。
+[proactive] 其中：{审计动态|item}{143条|disclosure.category}，{审计法规|item}{28条|disclosure.category}，{机构职能和领导分工|item}{9条|disclosure.category}，{审计计划总结|item}{4条|disclosure.category}，{审计结果公告|item}{11篇|disclosure.category}，{廉政承诺|item}{1条|disclosure.category}，{其他|item}{21条|disclosure.category}。
[proactive] 审计结果公告是社会最为关注的内容。
+[proactive] 今年发布的{公告|item}包括本级预算执行、廉租住房资金、新型农村合作医疗基金、抗旱救灾资金物资等，比2009年多{4篇|comparison}，{市内报纸|item}摘登{3篇|disclosure.other_channel}。
+[proactive] 10月份，向社会公告了全市中小学校舍安全工程跟踪审计结果，提出的审计建议被采纳27条。
[proactive] 除此之外，进驻被审计单位时坚持审前公示，在单位醒目位置张贴{审计公示|item}{86份|disclosure.category}，写明审计组成员、纪律要求和举报电话，主动接受监督。
[response] 四、公众咨询和来信
[response] 设有审计举报电话8224168，收到{群众举报信|item}{22封|inquiry}，按照职责范围转办{13封|inquiry}、自办{9封|inquiry}。
+[response] 承办政协{提案|item}{1件|proposal}，是关于强化政府投资项目审计的，已办复。
[application] 五、依申请公开
[application] 未收到公民、法人或其他组织提出的{公开申请|application.received=0}，因此也没有产生{收费|fee=0}。
[dispute] 六、复议和诉讼
[dispute] 没有因政府信息公开引发的{行政复议|review=0}和{行政诉讼|litigation=0}。
[problem] 七、存在的问题
[problem] 第一，公告的比例不高，完成的项目里只有一成多的结果向社会公告，多数项目仍以内部通报为主。
[problem] 第二，公告的语言比较生硬，一些专业术语没有解释。
[problem] 第三，被审计单位对公告有顾虑，怕影响形象，往往拖着不回意见，以致公告时间滞后。
[plan] 八、2011年打算
[plan] 首先，进一步解放思想，逐步加大公告的力度，凡涉及民生的专项资金审计，除法律另有规定外，结果全部公告。
[plan] 其次，在公告后边加上“名词解释”，让普通百姓看得明白。
[plan] 再次，争取市政府支持，把整改情况也一并公开。
[signature] 昆阳市审计局
[signature] 二〇一一年二月二十四日
---
# id: y4-024  year: 2015  issuer: 云岚省水利厅
[title] 云岚省水利厅2015年度政府信息公开工作年度报告
[overview] 一、概述
[overview] 2015年是“十二五”收官之年，全省水利投资连续第五年突破200亿元，完成病险水库除险加固312座，解决420万农村居民饮水安全，全省没有发生大的洪涝灾害。
+[preamble] 依照《条例》和省政府办公厅的部署，将我厅2015年政府信息公开的工作情况予以公布。
+[preamble] 有不明之处可与厅办公室政务公开科联系，电话028—60337291。
[organization] 我厅实行厅长领导、分管副厅长负责、办公室主抓、处室分头落实的体制。
+[organization] 办公室专职从事公开的人员{2名|staff.fulltime}，信息中心{3名|staff.parttime}、机关处室{19名|staff.parttime}兼职人员参与，网站运维费用列入部门预算，2015年为{48万元|budget}。
[mechanism] 将《条例》要求嵌入办文系统，出台《省水利厅政府信息公开审查办法》（云水办〔2015〕63号），对水文水情数据、水利工程图纸等敏感信息划定了公开界限。
+[training] 4月组织全省水利系统信息公开培训{1期|training}，参训人员{132名|trainee}。
[proactive] 二、主动公开
[proactive] 全年我厅共计公开政府信息{5,187条|disclosure.total}，比上年增长{8.9%|comparison}。
+[proactive] 渠道分布为：厅网站{4,011条|disclosure.website}；
+[proactive] 政务微博{806条|disclosure.weibo}；
+[proactive] 《{云岚水利|item}》简报{62期|disclosure.other_channel}；
+[proactive] 其余经由新闻媒体发布。
[key_area] （一）防汛抗旱信息
[key_area] 汛期公布{雨水情信息|item}{184期|disclosure.key_area}、{水库蓄水情况|item}{36期|disclosure.key_area}，省防汛抗旱指挥部发布{汛情公告|item}{11次|disclosure.key_area}、{山洪灾害预警|item}{29次|disclosure.key_area}，通过三大运营商向危险区群众发送{预警短信|item}{463万条|disclosure.key_area}，转移群众8.7万人，实现零伤亡。
[key_area] （二）工程建设信息
[key_area] 公开{重点水利工程招标公告|item}{138条|disclosure.key_area}、{中标结果|item}{131条|disclosure.key_area}、{质量监督结果|item}{4次|disclosure.key_area}，在水利建设市场主体信用平台公开{不良行为记录|item}{23家|disclosure.key_area}。
[key_area] （三）行政审批信息
[key_area] 水利建设项目审批、取水许可、水土保持方案等按照“双公示”要求，自作出决定7个工作日内上网公示，全年公示{审批结果|item}{286条|disclosure.key_area}，{水土保持方案批复|item}{174条|disclosure.key_area}。
[key_area] （四）水资源信息
[key_area] 编制出版《云岚省水资源公报》，按月公布{水功能区水质通报|item}{12期|disclosure.key_area}。
[interpretation] 三、解读
[interpretation] 对新修订的《河道管理条例》、最严格水资源管理制度考核办法，撰写解读稿{6篇|interpretation}，组织访谈{1次|interview}。
[response] 四、回应
[response] 厅长信箱、12314监督举报平台、来访来电，共受理{公众诉求|item}{614件|inquiry}，反映较多的是河道采砂和小水电，已经办结{607件|inquiry}，{办结率|item}{98.9%|rate}；
+[response] 召开新闻发布会{5次|press_conference}；
+[response] 7月网传“某水库裂缝、要垮坝”，我厅组织专家现场查看并于当日晚发布澄清公告{1篇|response}，恐慌迅速平息。
[application] 五、依申请公开
[application] 收到信息公开申请{36件|application.received}，其中通过{平台网络|item}{23件|application.breakdown}、{邮寄信函|item}{13件|application.breakdown}。
+[application] 答复情况：已主动公开{8件|application.granted}；
+[application] 同意公开{11件|application.granted}；
+[application] 部分公开{2件|application.partial}；
+[application] 不予公开{3件|application.refused}，理由为{危及社会稳定或影响工程安全|item}；
+[application] {信息不存在|item}{9件|application.unavailable}；
+[application] {申请内容不明确、要求更改补充|item}{3件|application.unavailable}。
+[application] 以上合计{36件|application.closed}。
[fee] 六、收费
[fee] 对申请人实行免费，全年收费为{零|fee}。
[dispute] 七、复议、诉讼
[dispute] 因不服信息公开答复申请行政复议的{3件|review|item=}，{维持|item}{2件|review}，{责令重新答复|item}{1件|review}；
+[dispute] 提起行政诉讼的{1件|litigation}，原告在开庭前撤诉。
[problem] 八、存在的主要问题
[problem] 回顾一年工作，我们觉得主要有这么几点不足。
+[problem] 汛期信息更新快、平时信息更新慢，冷热不均；
+[problem] 水利专业性强，公开出来的数据表格大家不爱看；
+[problem] 市县两级水利部门人手紧，有的连续数月没有一条工程建设类信息。
[plan] 九、改进打算
[plan] 今后，一要建立非汛期的信息更新提醒；
+[plan] 二要推出“看图识水情”系列，让数据活起来；
+[plan] 三要把市县水利部门纳入网站群，并将信息更新情况按季通报。
[signature] 云岚省水利厅
[signature] 2016年2月29日
---
# id: y4-025  year: 2024  issuer: 蓼城市医疗保障局
[title] 蓼城市医疗保障局2024年政府信息公开工作年度报告
[title] 来源：市医保局  发布时间：2025-01-21 09:12:47  责任编辑：管理员
[preamble] 本报告依据《中华人民共和国政府信息公开条例》编制，全文由总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、政府信息公开行政复议和行政诉讼情况、存在的主要问题及改进情况、其他需要报告的事项六个部分组成。
[overview] 一、总体情况
[overview] 2024年，蓼城市医疗保障局坚持以人民健康为中心，聚焦医保政策、经办服务、基金监管、药品集采等群众关心的热点，依法推进政府信息公开，使每一名参保人知道自己的“救命钱”怎么缴、怎么用、怎么管。
+[overview] 全市基本医保参保人数412.7万人，当期基金收入61.8亿元、支出58.4亿元，落地国家和省级集采药品587种，平均降价53%。
[proactive] （一）主动公开
[proactive] 在市政府网站主动公开信息{387条|disclosure.website}，其中{医保动态|item}{201条|disclosure.category}，{政策法规|item}{34条|disclosure.category}，{定点医药机构公告|item}{62条|disclosure.category}，{经办服务|item}{47条|disclosure.category}，{基金监管|item}{43条|disclosure.category}。
+[proactive] “蓼城医保”公众号推送{518条|disclosure.wechat}，视频号推出“{医保小课堂|item}”{46期|disclosure.category}，{浏览|item}超过{120万次|traffic}。
+[key_area] 围绕欺诈骗保问题专项整治，曝光{典型案例|item}{5批|disclosure.key_area}、{28例|disclosure.key_area}，全年检查定点医药机构2,106家，追回医保基金4,318万元，举报奖励12人次、3.9万元。
+[proactive] 统一修订{政务服务事项|item}{28项|admin}的{办事指南|item}{28份|document.other}，其中“{高效办成一件事|item}”{6项|admin}，{15分钟医保服务圈服务点名单|item}{1,342个|disclosure.category}全部上图。
[interpretation] （二）政策解读
[interpretation] 居民医保缴费标准调整、门诊共济、长期护理保险三项政策与文件同步解读，发布文字解读{3篇|interpretation}、图解{5张|interpretation}、动画{2部|interpretation}，“医保明白人”走村串户宣讲{1,170场|interpretation}。
[response] （三）互动交流
[response] 12393医保服务热线接听{来电|item}{32.6万通|inquiry}，{接通率|item}{97.4%|rate}，其中{门诊统筹类咨询|item}占{36%|rate}；
+[response] 12345热线派单{工单|item}{4,718件|inquiry}，{按期办结率|item}{100%|rate}、{满意率|item}{94.9%|rate}。
+[response] 8月召开“药店购药个账改革”专题发布会{1次|press_conference}，在网络平台回应热点{2次|response}。
+[response] 参加{政府开放日活动|item}{1次|other}，邀请{群众代表|item}{38人|inquiry}走进医保大厅。
[application] （四）依申请公开
[application] 新收申请{17件|application.received}、结转上年{0件|application.carried_in}，均为自然人申请，{17件|application.closed}全部在法定期限内答复，其中{网络渠道|item}{14件|application.breakdown}，{现场递交|item}{3件|application.breakdown}。
[mechanism] （五）信息管理与平台保障
[mechanism] 制定网站信息内容审核规范，落实“三审三校”。
+[mechanism] 动态调整规范性文件有效性，年内新制定{规范性文件|item}{2件|document.normative}，标注失效{4件|document.normative}。
+[platform] 按照集约化要求注销{微博账号|item}{1个|platform}。
+[supervision] 接受市政府办季度{监测|item}{4次|supervision}，被扣0.5分，问题当场整改；
+[organization] 全局设信息公开专员{3名|staff.total}，召开协调会{4次|meeting}。
[proactive] 二、主动公开政府信息情况
[proactive] 本年度{行政处罚|item}{9件|admin}，无{行政许可|admin=0}、{行政强制|admin=0}。
[application] 三、收到和处理政府信息公开申请情况
[application] 予以公开{7件|application.granted}，不予公开{1件|application.refused|item=过程性信息}（{过程性信息|item}），无法提供{5件|application.unavailable|item=}，其中{本机关不掌握|item}{3件|application.unavailable}、{需要另行制作|item}{2件|application.unavailable}，其他处理{4件|application.other}，均系申请人{主动撤回|item}。
[dispute] 四、政府信息公开行政复议、行政诉讼情况
[dispute] {无|review=0}。
[problem] 五、存在的主要问题及改进情况
[problem] 政策变化快，线下窗口、乡镇经办员的解释口径有时跟不上网站，群众听到两种说法；
+[problem] 药品集采、目录调整等专业信息太多，患者不容易快速找到自己用的药；
+[problem] 依申请公开办理人员更换，前后答复的尺度不尽一致。
[plan] 2024年，已推出医保药品目录“一键查”，{查询|item}{9.7万次|traffic}；
+[plan] 编写{统一口径手册|item}{2版|document.other}下发乡镇（街道）；
+[plan] 后续，将完善知识库，每一次政策调整同步修改、同步培训。
[other] 六、其他需要报告的事项
[fee] 未收取{信息处理费|fee=0}。
