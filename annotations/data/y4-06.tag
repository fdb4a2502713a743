# id: y4-026  year: 2023  issuer: 麓川职业技术学院
[title] 麓川职业技术学院 2022-2023 学年信息公开工作报告
[preamble] 学院依据《高等学校信息公开办法》，对 2022 年 9 月 1 日至 2023 年 8 月 31 日的信息公开工作进行总结，编成本报告，并在学院官网“信息公开”栏予以公布。
[overview] 一、工作概况
[overview] 学院现有教职工 683 人，各类在校学生 1.12 万人，开设专业 39 个，是省级示范性高职院校。
+[overview] 本学年适逢学院筹备升格本科、“双高计划”中期验收，各方面工作头绪多，信息公开始终没有放松，基本做到了有章可循、有人负责、有据可查。
[mechanism] 1.压实责任。
+[mechanism] 院长办公会审定新的《信息公开实施细则》，把“谁产生、谁公开、谁更新”写进部门职责，凡教职工提出异议的信息须在 5 个工作日内核实答复。
[organization] 2.配强队伍。
+[organization] 党政办配备专门人员 {1 名|staff.fulltime}，各系部处室设兼职联络员 {28 名|staff.parttime}，每学期召开联络员例会 1 次、全年共 {2 次|meeting}。
[training] 3.加强培训。
+[training] 利用暑假组织新闻写作与信息公开培训，参加 {57 人次|trainee}。
[proactive] 二、主动公开情况
[proactive] 本学年，学院信息公开网新增信息 {496 条|disclosure.website}，官网新闻栏刊发{新闻稿|item} {873 篇|disclosure.category}，官微推文 {654 条|disclosure.wechat}，{抖音号|item} {219 条|disclosure.other_channel}，{学院报|item} {10 期|disclosure.other_channel}。
[proactive] 对照教育部清单，主要公开情况是：
[proactive] （1）{学校章程及规章制度|item} {17 项|disclosure.category}；
+[proactive] （2）{招生计划、录取结果|item} {84 条|disclosure.category}，高职单招、专升本{录取名单|item}公示 {3 次|disclosure.category}；
+[proactive] （3）{奖助学金评定公示|item} {46 批|disclosure.category}，涉及学生 7,315 人次，资金 2,108 万元；
+[proactive] （4）{教师招聘、职称评审公示|item} {39 条|disclosure.category}；
+[proactive] （5）{就业质量年度报告|item} {1 份|disclosure.category}，毕业生去向落实率 93.6%。
[key_area] 招投标和采购方面，公开{采购公告|item} {142 条|disclosure.key_area}、{成交结果|item} {137 条|disclosure.key_area}；
+[key_area] 财务方面，预算、决算经批复后 20 日内上网，公开{表格|item} {18 张|disclosure.key_area}，{学费及代收费|item} {22 项|disclosure.key_area}全部在学生报到点张贴；
+[key_area] 后勤食堂承包费、原料进价按月在食堂门口公示，学生可以扫码评价。
[response] 三、交流互动
[response] “院长面对面”{座谈会|item} {4 场|other}，与{学生代表|item} {126 人|inquiry}面谈，收集{意见|item} {93 条|inquiry}，落实 {71 条|inquiry}。
+[response] 书记院长信箱、“微校园”留言板收到{来信留言|item} {308 条|inquiry}，{回复率|item} {100%|rate}。
+[response] 5 月“宿舍断电”引发网上吐槽，后勤处当天发布情况说明 {1 篇|response}，次日起调整断电时间。
[application] 四、依申请公开情况
[application] {无|application.received=0}。
[supervision] 五、社会评议与监督
[supervision] 面向师生、家长发放{电子问卷|item} {2,410 份|document.other}，综合{满意度|item} {92.8%|rate}。
+[dispute] 没有收到对信息公开工作的{举报|complaint=0}。
[problem] 六、问题与改进
[problem] 系部之间发展不平衡，有的系全学期没有一条更新；
+[problem] 信息公开网检索功能差，关键词搜不到要的文件。
[plan] 新学年将把信息公开纳入系部年度绩效，由党政办按月出更新清单；
+[plan] 更换检索引擎，把文件标题、发文字号、正文都纳入检索。
---
# id: y4-027  year: 2013  issuer: 云岚电网公司定南供电公司
[title] 定南供电公司2013年供电信息公开年度报告
[preamble] 根据原国家电监会《供电企业信息公开实施办法》的有关规定，现将定南供电公司2013年信息公开情况向社会各界汇报。
[overview] 一、企业概况及公开工作基本情况
[overview] 定南供电公司承担全市7个县（区）174万客户的供电任务，2013年售电量62.4亿千瓦时，最高负荷148万千瓦，供电可靠率99.93%，未发生有责任的大面积停电事件。
+[overview] 公司将信息公开作为优质服务的一项硬任务，认真执行上级规定，主动接受能源监管机构和用户监督，全年信息公开情况总体良好。
[organization] 公司设信息公开工作办公室，挂靠营销部，办公室、调度控制中心、配电部、监察部参加，专职人员{1名|staff.fulltime}，各县公司各设兼职人员{1名|staff.parttime}。
[mechanism] 《供电信息公开管理实施细则》对公开的内容、范围、方式、时限和审批权限作了规定，由办公室逐项核对，避免涉密电网参数外泄。
[proactive] 二、公开的内容
[proactive] 1.停电信息。
+[proactive] 计划检修停电提前7天、临时检修停电提前24小时通过报纸、短信、小区张贴公布，全年发布{计划停电公告|item}{1,284次|disclosure.category}、{临时停电公告|item}{396次|disclosure.category}，向专线和重要用户{传真|item}通知停电{672次|disclosure.other_channel}。
[proactive] 2.电价与收费。
+[proactive] 在所有供电营业厅公示现行销售电价表、居民阶梯电价政策、{服务收费项目|item}{9项|admin}，坚决杜绝违规收费。
[proactive] 3.办电服务。
+[proactive] 公布用电报装流程、时限、资料清单，将各类用电业务编成{服务指南|item}，印制{8.5万张|document.other}。
[proactive] 4.服务质量。
+[proactive] 按季度在公司网站和能源监管机构网站公布{供电质量指标|item}{4次|disclosure.category}，电压合格率、百户工单率等指标逐项列出。
[proactive] 以上通过公司网站共发布信息{1,963条|disclosure.website}，95598智能互动网站发布{214条|disclosure.website}，官方微博{512条|disclosure.weibo}，{市级以上新闻媒体|item}刊发{187篇|disclosure.other_channel}。
[response] 三、咨询投诉处理
[response] 95598热线全年受理各类{诉求|item}{36.2万件|inquiry}，其中{咨询查询|item}{24.7万件|inquiry}、{故障报修|item}{10.9万件|inquiry}、{投诉举报|item}{1,148件|inquiry}，余为建议与表扬；
+[response] {投诉处理及时率|item}{99.8%|rate}，{客户满意率|item}{98.9%|rate}。
+[response] 12398能源监管热线转办{工单|item}{42件|inquiry}，均已回复监管机构。
[response] 夏季负荷高峰，有媒体报道“错峰限电不公平”，公司召开媒体见面会{1次|press_conference}，公开有序用电方案和轮停序位表，并到{社区|item}听取意见{11次|other}。
[training] 四、宣传与培训
[training] 全年组织信息公开专题学习{2次|training}，营销、客服等一线人员{430人次|trainee}参加。
[supervision] 五、监督检查
[supervision] 接受能源监管办现场{检查|item}{2次|supervision}，指出营业厅电价表更新不及时的{问题|item}{3处|other}，均已整改；
+[supervision] 公司{自查自纠|item}{4次|supervision}，扣减{2家|supervision}{县公司|item}的绩效分。
[problem] 六、存在的不足
[problem] 农村客户通过村委会张贴获取停电信息，张贴不到位的情况较多；
+[problem] 短信接收号码登记不全，不少租户收不到；
+[problem] 个别营业厅公示资料陈旧。
[plan] 七、2014年工作安排
[plan] 做好三件事，一是开展号码采集，让停电短信到户率提高到八成以上；
+[plan] 二是与村级供电服务站、农村广播结合，把停电消息喊到村口；
+[plan] 三是统一制作营业厅公示牌。
---
# id: y4-028  year: 2024  issuer: 潭阳市人力资源和社会保障局
[title] 潭阳市人力资源和社会保障局2024年政府信息公开工作年度报告
[preamble] 按照《条例》规定及市政务公开领导小组办公室要求，编制本年度报告。
+[preamble] 统计数据截止日期为2024年12月31日，欢迎公众登录市政府门户网站查阅全文。
[overview] 一、总体情况
[overview] 就业、社保、人才、劳动关系、工资福利，人社部门干的都是群众“家门口”的事。
+[overview] 2024年全市城镇新增就业5.38万人，城乡居民基本养老保险基础养老金标准提高到每人每月158元，根治欠薪立案527件，为1.1万名农民工追回工资1.6亿元。
+[overview] 我局围绕这些工作，持续优化公开形式，努力让政策“找得到、看得懂、用得上”。
[proactive] （一）主动公开更加精准
[proactive] 依托市政府门户网站人社频道发布{894条|disclosure.website}，较2023年的{1,012条|comparison}略有减少，主要是清理了转载类信息。
+[proactive] 其中{人事招考信息|item}{213条|disclosure.category}，{就业创业补贴公示|item}{186条|disclosure.category}，{技能培训公告|item}{74条|disclosure.category}，{社保基金收支|item}{12条|disclosure.category}，{劳动保障违法失信惩戒名单|item}{6批|disclosure.category}，{职称评审公告|item}{41条|disclosure.category}。
+[proactive] 微信公众号“潭阳人社”推送{1,126条|disclosure.wechat}，总{阅读量|item}{468万次|traffic}。
+[proactive] 全市举办各类招聘会148场，其中直播带岗52场，提供就业岗位6.7万个。
[interpretation] （二）政策解读更加通俗
[interpretation] 对提高基础养老金、失业保险稳岗返还、“民生直达”卡管理办法等{6件|interpretation}文件开展解读，发布图解{9张|interpretation}、短视频{15条|interpretation}、动漫{2部|interpretation}。
+[interpretation] 工作人员带着政策单进企业、进工地、进夜市，讲解欠薪维权渠道和失业金申领，编写{《人社政策百问》|item}{1.2万册|document.other}。
[response] （三）政民互动更加顺畅
[response] 12333人社热线人工接听{来电|item}{21.8万个|inquiry}，{综合接通率|item}{94.1%|rate}；
+[response] 12345热线转办{工单|item}{1.03万件|inquiry}，{按期办结率|item}{99.9%|rate}；
+[response] 局长信箱{来信|item}{287件|inquiry}。
+[response] 办理{人大建议|item}{18件|proposal}、{政协提案|item}{26件|proposal}，应公开的复文全部公开。
+[response] 就“延迟退休”政策解释，局主要负责人做客市融媒体中心{1次|interview}，当场答复{网友提问|item}{64条|inquiry}。
[application] （四）依申请公开更加规范
[application] 全年新收{72件|application.received}，上年结转{3件|application.carried_in}，应办{申请|item}{75件|other}。
+[application] 申请内容以{工伤认定、工资审批、退休审批材料|item}为主，占{82%|rate}。
+[application] 作出答复{73件|application.closed}，结转下年{2件|application.carried_out}。
[mechanism] （五）信息管理更加严格
[mechanism] 对网站和公众号存量信息逐条“体检”，删除泄露身份证号、社保号的{附件|item}{14个|other}，清理过时{信息|item}{1,607条|other}。
[supervision] （六）保障措施更加有力
[supervision] 局党组会专题研究政务公开{2次|meeting}，组织县（区）人社局{交叉互查|item}{1轮|supervision}，印发{通报|item}{4期|supervision}。
+[training] 承办全市就业社保业务培训时专门安排了政务公开课程{1次|training}，听课{160人次|trainee}。
[proactive] 二、主动公开政府信息情况
[proactive] {行政许可|item}{538件|admin}，{行政处罚|item}{31件|admin}，{行政强制|item}{0件|admin}，{行政事业性收费|item}项目{2项|admin}。
[application] 三、收到和处理政府信息公开申请情况
[application] 予以公开{31件|application.granted}，部分公开{7件|application.partial}，不予公开{6件|application.refused|item=}，无法提供{18件|application.unavailable|item=}，不予处理{8件|application.not_processed|item=}，其他处理{3件|application.other|item=}。
[dispute] 四、政府信息公开行政复议、行政诉讼情况
[dispute] 行政复议{9件|review|item=}，{结果维持|item}{6件|review}，{结果纠正|item}{1件|review}，{尚未审结|item}{2件|review}。
+[dispute] 行政诉讼方面，{未经复议直接起诉|item}的有{2件|litigation}，均胜诉。
[problem] 五、存在的主要问题及改进情况
[problem] 一是同一政策市县两级解读“各唱各调”。
+[problem] 二是历史工伤、退休档案查找困难，答复时限紧。
+[problem] 三是公开内容与热线高频问题之间没有联动。
[plan] 针对第一个问题，建立市县两级政策解读会签机制；
+[plan] 针对第二个问题，已将2000年以来的{认定材料|item}{3.4万件|other}完成数字化；
+[plan] 针对第三个问题，自7月起每月把热线前十位的问题交由业务科室在网站发布标准答案。
[other] 六、其他需要报告的事项
[other] 本局无其他需报告事项。
---
# id: y4-029  year: 2010  issuer: 霞浦海港出入境检验检疫局
[title] 霞浦海港出入境检验检疫局2010年政府信息公开年度报告
[preamble] 根据《中华人民共和国政府信息公开条例》和国家质检总局要求，制作本年度报告并向社会公布。
+[preamble] 报告期为2010年1月1日—12月31日。
[overview] 一、总体情况
[overview] 2010年，我局累计检验检疫出入境货物18.6万批、货值94亿美元，查验出入境人员71.3万人次，截获有害生物3,204批次，检出不合格进口商品1,106批。
+[overview] 在把好国门的同时，我局坚持“检以报国、公开为民”，把信息公开融入检验检疫业务的各个环节。
[organization] （一）组织保障到位。
+[organization] 分管局长挂帅，办公室、法制处、信息中心、通关处联合办公，工作人员{5人|staff.parttime}，均为兼职。
[mechanism] （二）制度基本健全。
+[mechanism] 依据《条例》先后制定{八项|document.other}{制度|item}，涵盖目录管理、发布协调、依申请公开、保密审查、责任追究、年度报告等各方面。
[proactive] 二、主动公开情况
[proactive] 我局门户网站全年更新信息{1,392条|disclosure.website}，主要为新闻、公告、法律法规、办事指南等。
+[proactive] 办事大厅触摸屏同步公布，另在{窗口公示栏|item}张贴{63份|disclosure.other_channel}，将“绿色通道”企业名单、代理报检单位信用等级{评定结果|item}公示{2批|disclosure.category}。
[proactive] 对国外技术性贸易措施、疫病疫情等风险信息，我局编写{《预警通报》|item}{47期|disclosure.category}，传真给有关企业，发送{出口食品安全提示短信|item}{6.8万条|disclosure.other_channel}，举办{标准法规讲座|item}{12场|disclosure.other_channel}，出口企业反响很好。
[proactive] 公布{行政许可|item}{6项|admin}、{非行政许可审批|item}{4项|admin}、{收费项目|item}{11项|admin}，并将上述事项的申请书样本放到网上供下载，{下载|item}次数{1.9万次|traffic}。
[application] 三、依申请公开情况
[application] 本年度收到企业申请公开的有关进口检测方法依据的申请{1件|application.received}，在15个工作日内予以公开{1件|application.granted}。
[fee] 没有{收费|fee=0}。
[dispute] 四、复议诉讼投诉情况
[dispute] 本年度未发生因为政府信息公开引起的{行政复议|review=0}、{诉讼|litigation=0}、{举报|complaint=0}。
[problem] 五、存在的问题和打算
[problem] 主要是：网站风险预警栏目的更新不够及时，有时迟于总局发布，企业收到信息时已经装船；
+[problem] 公开内容以告知为主，与企业互动少；
+[problem] 工作人员全部兼职，精力跟不上。
[plan] 2011年将做好两件事：开通网上“企业咨询台”，专人解答企业提问；
+[plan] 将预警信息与总局发布系统实现自动同步，当日发布。
[signature] 二〇一一年二月
---
# id: y4-030  year: 2022  issuer: 嵩溪市消防救援支队
[title] 嵩溪市消防救援支队2022年政府信息公开年度报告
[preamble] 现公布嵩溪市消防救援支队2022年政府信息公开年度报告，本报告公布于市政府网站“机构公开”专栏，时间跨度为自然年。
[overview] 一、总体情况
[overview] 支队下辖12个大队、28个消防站，承担全市火灾扑救、应急救援和消防监督执法职能，全年接警出动8,746起，抢救疏散被困人员1,902人，火灾起数与亡人数“双下降”。
[proactive] 公开工作是在监督执法、宣传教育的过程中一件一件做起来的。
+[proactive] 2022年，支队在市政府网站公开{执法依据、流程和文书样本|item}{68条|disclosure.category}，通过消防监督管理系统面向社会公示{行政处罚决定|item}{926条|disclosure.category}、{行政许可|item}{513条|disclosure.category}，公示{“双随机”抽查结果|item}{2,140条|disclosure.category}。
+[proactive] “嵩溪消防”微信、微博、{抖音|item}分别发布作品{612条|disclosure.wechat}、{1,340条|disclosure.weibo}、{405条|disclosure.other_channel}，总{播放和阅读量|item}超过{1亿次|traffic}，其中一段老人高楼救援视频，单条{播放量|item}突破{3,200万|traffic}。
+[proactive] {消防科普进社区|item}{164场|disclosure.other_channel}，开放{消防站|item}{28座|other}，接待{群众|item}{2.6万人次|inquiry}参观体验，{宣传车|item}上街巡讲{380台次|disclosure.other_channel}，向商户、独居老人派发{防火提示卡|item}{12.3万张|document.other}，未统计到口头讲解的数量。
[key_area] 重大火灾隐患是群众最关心的内容，对挂牌督办的{隐患单位|item}{9家|disclosure.key_area}在报纸、网站公布，整改完毕后同步公布{摘牌信息|item}{7家|disclosure.key_area}。
[response] 96119火灾隐患举报电话受理{举报线索|item}{1,817条|inquiry}，{核查率|item}{100%|rate}，兑现奖金21.6万元，回告群众{1,790件|inquiry|item=举报线索}。
[application] 二、收到和处理政府信息公开申请情况
[application] 申请量不大，全年{3件|application.received}，都是火灾当事人要求公开火灾事故认定卷宗，依法告知{另行查阅案卷|item}{2件|application.not_processed}，其余{1件|application.granted}因已在线公布予以告知。
[dispute] 没有当事人因此提起{复议|review=0}或{诉讼|litigation=0}。
[problem] 三、存在的问题和改进措施
[problem] 执法公示存在“重许可轻检查”的倾向，部分大队对检查结果的录入有拖延，社会单位查不到自己的检查结果，为此提出{意见|item}{24条|inquiry}。
+[plan] 支队已把检查结果录入时限设为三日，每周通报一次，到年底{迟录率|item}由一季度的{8.4%|comparison}降到{0.6%|rate}。
+[plan] 下一年，我们还将邀请媒体和市民代表做监督员，公开的事情由大家评。
[other] 四、其他需要报告的事项
[other] 无。
[signature] 嵩溪市消防救援支队
[signature] 2023年1月18日
