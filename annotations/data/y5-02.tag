# id: y5-006  year: 2021  issuer: 岑湾县人民政府
[title] 岑湾县2021年政府信息公开工作年度报告
[title] 发布日期：2022-01-28 09:14　信息来源：县政府办公室　浏览次数：1306
[preamble] 本报告由岑湾县人民政府办公室依据《条例》编制，所列数据包括县政府、县政府各部门及乡镇人民政府。
[overview] 一、总体情况
[overview] 过去的一年，全县坚持“公开为常态、不公开为例外”，政务公开与业务工作一同研究、一同部署、一同推进。
[proactive] （一）主动公开。
+[proactive] 县政府门户网站全年发布信息{21637 条|disclosure.website}，{县级政务新媒体|item}推送{8940 条|disclosure.other_channel}。
[application] （二）依申请公开。
+[application] 坚持“一口受理、分头办理、统一答复”，畅通当面、邮政、传真、在线四种受理渠道，在县政务服务大厅设立受理专窗，接受申请人当场咨询。
+[application] 建立与司法局、信访局、法院的会商制度，凡拟不予公开、部分公开的，必须经过合法性审查。
+[application] 全年新收申请 {88 件|application.received}，其中{网络申请|item} {47 件|application.breakdown}、{邮寄申请|item} {36 件|application.breakdown}、{当面申请|item} {5 件|application.breakdown}、{传真申请|item} {0 件|application.breakdown}。
[mechanism] （三）政府信息管理。
+[mechanism] 全面梳理建县以来制发的规范性文件，逐件标注效力。
[supervision] （四）监督保障。
+[supervision] 将政务公开纳入综合考核，全年开展{专项检查|item} {3 次|supervision}。
[proactive] 二、主动公开政府信息情况
[table] 第二十条第（一）项
[table] 信息内容
[table] 本年制发件数
[table] 本年废止件数
[table] 现行有效件数
[table] 规章
[table] 0
[table] 0
[table] 0
[table] 行政规范性文件
[table] 7
[table] 4
[table] 63
[application] 三、收到和处理政府信息公开申请情况
[application] 新收的 {88 件|application.received}中，{自然人|item} {79 件|application.breakdown}，{商业企业|item} {4 件|application.breakdown}，{法律服务机构|item} {5 件|application.breakdown}，{科研机构|item}、{社会公益组织|item}、{其他|item}均为 {0 件|application.breakdown}。
+[application] 加上 2020 年结转的 {6 件|application.carried_in}，应办理的{申请|item}较上一年增长 {27.0%|comparison}。
[application] 年度办理结果：
[application] 1．予以公开 {29 件|application.granted}。
[application] 2．部分公开（区分处理的，只计这一情形，不计其他情形） {8 件|application.partial}。
[application] 3．不予公开 {7 件|application.refused}，分别是{保护第三方合法权益|item} {2 件|application.refused}、{属于行政执法案卷|item} {3 件|application.refused}、{属于行政查询事项|item} {2 件|application.refused}。
[application] 4．无法提供 {35 件|application.unavailable}，{本机关不掌握|item} {31 件|application.unavailable}，{没有现成信息需另行制作|item} {2 件|application.unavailable}，{补正后仍不明确|item} {2 件|application.unavailable}。
[application] 5．不予处理 {6 件|application.not_processed}，皆为{信访举报投诉类|item}。
[application] 6．其他处理 {4 件|application.other}，申请人{无正当理由逾期不补正|item} {3 件|application.other}，申请人{主动撤回|item} {1 件|application.other}；
+[application] 无{逾期未按收费通知要求缴纳费用|application.other=0}的情形。
[application] 7．结转下年度 {5 件|application.carried_out}。
[dispute] 四、政府信息公开行政复议、行政诉讼情况
[dispute] 行政复议方面，收到 {10 件|review}，已{审结|item} {8 件|review}，其中{结果维持|item} {6 件|review}，{结果纠正|item} {1 件|review}，{其他结果|item} {1 件|review}，{尚未审结|item} {2 件|review}。
[dispute] 行政诉讼方面，{未经复议直接起诉|item} {3 件|litigation}，{结果维持|item}、{尚未审结|item}分别为 {2 件|litigation}、{1 件|litigation}；
+[dispute] {复议后起诉|item} {1 件|litigation}，结果维持。
[problem] 五、存在的主要问题及改进情况
[problem] （一）乡镇办理申请的能力不足。
+[problem] 乡镇从事此项工作的多为年轻干部，对《条例》条款理解不深，答复书常有文号缺失、引用条款错误等情况。
[plan] 为此，县政府办编印{《依申请公开案例选编》|item} {600 册|document.other}发至各单位，组织旁听庭审 {1 次|training}，以案释法。
[problem] （二）存在“不掌握”答复过多的现象。
+[plan] 今后将强化检索责任，凡以“本机关不掌握”答复的，须附检索记录并经分管负责人签字。
[other] 六、其他需要报告的事项
[fee] 按照《政府信息公开信息处理费管理办法》（国办函〔2020〕109号），本年度共收取信息处理费 {460 元|fee}，系按量计收。
---
# id: y5-007  year: 2023  issuer: 台溪市自然资源和规划局
[title] 台溪市自然资源和规划局2023年政府信息公开工作年度报告
[preamble] 本报告所列数据统计时间自2023年1月1日起至2023年12月31日止，电子版可在局网站“政府信息公开年报”栏下载，咨询电话0571-80223460。
[overview] 一、总体情况
[key_area] 围绕“多规合一”、征地补偿安置、建设项目规划许可、不动产登记等重点，公开{征地信息|item}{316条|disclosure.key_area}，{规划批前批后公示|item}{542条|disclosure.key_area}。
[application] 依申请公开始终是我局政务公开工作的重头。
+[application] 2023年我局新收{申请|item}{389件|application.received}，占全市申请总量的{31.2%|rate}，居市级部门首位，较2022年的{412件|comparison}略有下降。
+[application] 在办理中坚持“先沟通、后答复”，对每一件申请都由经办人电话联系申请人，了解其真实需求，当年经沟通{主动撤回|item}的{34件|application.other}。
[organization] 队伍方面，局行政审批处配备依申请公开专职经办{3名|staff.fulltime}，另聘{法律顾问|item}{2名|other}全程参与；
+[organization] 各分局经办人员{14名|staff.total}。
[application] 二、收到和处理政府信息公开申请情况
[application] 从申请渠道看，{省依申请公开系统|item}在线提交{251件|application.breakdown}，{邮政寄送|item}{126件|application.breakdown}，{现场递交|item}{12件|application.breakdown}。
+[application] 从申请主体看，{自然人|item}{341件|application.breakdown}（{87.7%|rate}），{法律服务机构|item}{26件|application.breakdown}（{6.7%|rate}），{商业企业|item}{19件|application.breakdown}（{4.9%|rate}），{社会公益组织|item}{2件|application.breakdown}，{其他|item}{1件|application.breakdown}。
+[application] 从申请事项看，{征地批文与补偿安置类|item}{163件|application.breakdown}，{规划许可类|item}{121件|application.breakdown}，{不动产登记类|item}{58件|application.breakdown}，{违法建设认定类|item}{27件|application.breakdown}，{其他|item}{20件|application.breakdown}。
[application] 连同上年结转的{15件|application.carried_in}，共办结{385件|application.closed}，{19件|application.carried_out}结转2024年。
+[application] 其中予以公开{118件|application.granted}，部分公开{27件|application.partial}；
+[application] 不予公开{38件|application.refused}，理由依次为{行政查询事项|item}{22件|application.refused}、{过程性信息|item}{7件|application.refused}、{第三方合法权益|item}{5件|application.refused}、{内部事务信息|item}{4件|application.refused}；
+[application] 无法提供{131件|application.unavailable}，理由均为{本机关不掌握|item}；
+[application] 不予处理、其他处理分别为{29件|application.not_processed}、{42件|application.other}。
[application] 不予处理的{29件|application.not_processed}里面，{重复申请|item}就有{21件|application.not_processed}，出自同一小区的三位业主。
[application] 因申请事项复杂，依法延期办理的有{17件|application.closed}，每件均书面告知延期的理由，办理时间最长的历时38个工作日。
[dispute] 三、复议与诉讼
[dispute] 行政复议实行“一案一分析”，复议案件由经办处室负责人亲自答辩。
+[dispute] 全年被申请复议{24件|review}，复议机关{维持|item}{15件|review}，{确认违法或责令重做|item}{2件|review}，{终止|item}{4件|review}，尚有{3件|review}{未结|item}。
[dispute] 因信息公开被诉{13件|litigation}，较上年减少{6件|comparison}，全部由局负责人或业务处室负责人出庭应诉，{出庭率|item}{100%|rate}。
+[dispute] 其中{一审|item}{9件|litigation}，{二审|item}{4件|litigation}。
+[dispute] {已判决|item}的{10件|litigation}无一败诉，{3件|litigation}{尚在审理|item}。
[problem] 四、存在的主要问题及改进情况
[problem] 申请量居高不下，同质化申请多，有限的人手疲于应付，是当前最突出的问题。
+[problem] 个别处室移送材料拖沓，挤压了答复时间。
[plan] 改进的办法，一是前移关口，已将{高频申请事项|item}{11类|other}改为主动公开，群众自己上网就能查到；
+[plan] 二是实行材料移送倒计时提醒，逾期通报。
[other] 五、其他需要报告的事项
[fee] 全年按件计收信息处理费{1300元|fee}，全部上缴国库。
---
# id: y5-008  year: 2011  issuer: 兰埠市房产管理局
[title] 兰埠市房产管理局二〇一一年度政府信息公开工作报告
[overview] 二〇一一年，我局在市委、市政府的领导下，在市政务公开办的指导下，认真贯彻《条例》，结合“房产服务进社区”活动，较好地完成了全年政府信息公开任务。
+[preamble] 根据规定，现将本年度情况报告如下。
[organization] 一、领导重视，人员到位
[organization] 我局成立了由局长任组长的政府信息公开领导小组，办公室设在局法规科，指定一名副科长具体负责，同时从档案馆、交易中心、拆迁办抽调业务骨干{六人|staff.parttime}兼办此项工作。
+[organization] 局机关及下属单位有信息员{二十二名|staff.total}。
[mechanism] 二、健全制度，明确流程
[mechanism] 制定了《依申请公开工作流程图》，将受理、登记、分办、审核、答复五个步骤挂图上墙。
+[application] 申请人递交申请的，法规科当场出具回执，自收到申请之日起十五个工作日内予以答复，需要延长的，最多不超过十五个工作日，并告知申请人。
+[mechanism] 制定了保密审查办法，凡涉及个人住房情况的信息，一律不对第三人提供。
[proactive] 三、主动公开，内容充实
[proactive] 全年公布各类房产信息{四百一十六条|disclosure.total}，其中{商品房预售许可|item}{一百一十二条|disclosure.category}，{拆迁许可公告|item}{十八条|disclosure.category}，{物业服务企业资质|item}{三十七条|disclosure.category}。
[application] 四、依申请公开，件件有着落
[application] 全年收到书面申请{三十三件|application.received}，其中由{本人当面|item}递交的{二十件|application.breakdown}，{委托律师|item}递交的{九件|application.breakdown}，{来信|item}{四件|application.breakdown}，未收到{传真申请|application.breakdown=0}和{网上申请|application.breakdown=0}。
+[application] 经过审查，同意公开{十九件|application.granted}，部分公开{两件|application.partial}，不予公开{三件|application.refused}，{不属本局掌握|item}告知去向{五件|application.unavailable}，{信息不存在|item}{四件|application.unavailable}，合计{三十三件|application.closed}，{答复率|item}达{百分之百|rate|value=100|unit=%}。
+[application] 不予公开的{三件|application.refused}都是申请查询他人房屋登记信息。
[application] 在办理过程中，我们体会到，多数申请人并非为了信息本身，而是对拆迁补偿有意见，因此答复之外还要耐心做好解释疏导。
[fee] 五、收费和减免
[fee] 本局提供政府信息，不收检索费，复印费按实际发生收取，全年收了{一百零二元|fee}；
+[fee] 对五位残疾人和低保申请人予以免收，免收{二十三元|fee}。
[dispute] 六、复议、诉讼、申诉
[dispute] 全年发生行政复议{两件|review}，结果{一件|review}{维持|item}、{一件|review}{撤回|item}。
+[dispute] 行政诉讼{一件|litigation}，法院判决维持我局答复，原告不服上诉，年底前二审尚未开庭。
+[dispute] 没有收到对我局信息公开工作的{申诉|complaint=0}。
[problem] 七、问题与努力方向
[problem] 我局网站改版后查询不便，群众跑窗口的多，上网的少；
+[problem] 有的窗口人员把“依申请公开”与“房屋档案查询”混为一谈，让群众多跑了路。
[plan] 我们将在窗口张贴办事说明，把两种业务分开叫号，并对窗口人员逐一培训考核。
[signature] 兰埠市房产管理局
[signature] 二〇一二年二月二十日
---
# id: y5-009  year: 2017  issuer: 沂川市环境保护局
[title] 沂川市环境保护局
[title] 2017年政府信息公开工作年度报告
[preamble] 按照《条例》和《环境信息公开办法》，编制本报告，并向社会公布，如有疑问请与我局政策法规科联系（地址：沂川市滨河大道219号，邮编：276455）。
[overview] 一、概述
[overview] 2017年是中央环保督察进驻的一年，群众对环境信息的需求空前高涨，我局以督察整改为契机，推动环境信息公开提质。
[key_area] （一）重点领域。
+[key_area] 公示{建设项目环评受理、拟批准、批准信息|item}{681条|disclosure.key_area}，公布{督察交办案件办理情况|item}{29批|disclosure.key_area}，公布{重点排污单位名录|item}{1次|disclosure.key_area}。
[proactive] （二）日常公开。
+[proactive] 网站公开{2,906条|disclosure.website}，微博{1,455条|disclosure.weibo}，微信{388条|disclosure.wechat}。
[response] （三）回应。
+[response] 举行新闻发布会{4次|press_conference}，“12369”热线和微信举报平台受理{环境污染投诉|item}{3,117件|inquiry}，已全部办结。
[application] 二、依申请公开
[application] （一）申请情况。
+[application] 2017年我局（含各分局）共收到{申请|item}{74件|application.received}，比去年增加{29件|comparison}，呈现以下特点：一是渠道上以网上为主，{网上申请|item}{49件|application.breakdown}，{信函申请|item}{22件|application.breakdown}，{当面申请|item}{3件|application.breakdown}；
+[application] 二是主体上环保组织增多，{自然人|item}{43件|application.breakdown}，{环保公益组织|item}{21件|application.breakdown}，{企业|item}{7件|application.breakdown}，{高校和科研机构|item}{3件|application.breakdown}；
+[application] 三是内容上集中在{环评文件|item}、{排污监测|item}和{行政处罚|item}，三者分别为{30件|application.breakdown}、{19件|application.breakdown}、{14件|application.breakdown}。
[application] （二）办理情况。
+[application] 均在法定期限内答复。
+[application] 其中，{同意公开|item}{37件|application.granted}，占{50%|rate}；
+[application] 同意部分公开{12件|application.partial}，主要是对环评文件中涉及商业秘密、个人信息的内容作了遮盖；
+[application] 不同意公开{4件|application.refused}，均{涉及商业秘密|item}；
+[application] {不属于本行政机关公开|item}{9件|application.unavailable}，{申请信息不存在|item}{8件|application.unavailable}，{告知作出更改补充|item}{1件|application.unavailable}，{告知通过其他途径办理|item}{3件|application.not_processed}。
[fee] （三）收费情况。
+[fee] 未向申请人收取{检索费|fee=0}、{复制费|fee=0}、{邮寄费|fee=0}。
[dispute] 三、复议、诉讼和举报
[dispute] 某环保组织因对我局部分公开答复不服向省环保厅申请复议{1件|review}，经调解后撤回。
+[dispute] 某养殖企业就处罚决定书上网一事提起行政诉讼{1件|litigation}，一审驳回。
+[dispute] 举报方面，没有收到涉及本局信息公开工作的{投诉举报|complaint=0}。
[problem] 四、不足
[problem] 企业自行监测信息公开的监管还有空白，环评报告全本上网后，遮盖尺度各科室把握不一。
[plan] 五、2018年安排
[plan] 继续推进污染源信息全过程公开，制定环评文件脱敏操作规范，会同司法部门开展依申请公开典型案件研讨。
---
# id: y5-010  year: 2013  issuer: 隆昶县人民政府
[title] 隆昶县人民政府2013年度政府信息公开年度报告
[preamble] 引言
[preamble] 隆昶县人民政府根据《中华人民共和国政府信息公开条例》，由县政府信息公开办综合各乡镇、各部门报告，编制2013年度报告。
+[preamble] 本报告中的“上年”均指2012年。
[proactive] 一、主动公开情况
[proactive] 截至2013年12月31日，全县通过县信息公开网主动公开政府信息{16082条|disclosure.website}，自2008年5月以来累计公开{7.3万条|disclosure.cumulative}。
+[proactive] 其中2013年{规划计划|item}{214条|disclosure.category}，{财政信息|item}{930条|disclosure.category}，{应急管理|item}{106条|disclosure.category}，{人事任免|item}{388条|disclosure.category}。
[platform] 二、公开渠道
[platform] 除县信息公开网外，全县还有档案馆、图书馆、政务中心{三处|access_point}公共查阅场所，{电子触摸屏|item}{5台|platform}，乡镇公开栏{32处|bulletin_board}，村级公开栏{317处|bulletin_board}。
+[platform] 查阅场所实行免费开放，群众凭有效证件即可查阅，2013年接待{查阅群众|item}{842人次|inquiry}。
[application] 三、依申请公开情况
[application] {申请|item}受理总数：{19件|application.received}（上年{26件|comparison}）；
+[application] 其中{当面|item}{11件|application.breakdown}、{传真|item}{0件|application.breakdown}、{网络|item}{3件|application.breakdown}、{信函|item}{5件|application.breakdown}。
+[application] 申请办结总数：{19件|application.closed}；
+[application] 其中同意公开{10件|application.granted}、同意部分公开{2件|application.partial}、不予公开{1件|application.refused}（理由为{国家秘密|item}）、{不属于本机关公开|item}{3件|application.unavailable}、{信息不存在|item}{2件|application.unavailable}、其他{1件|application.other}。
+[application] 按办理单位分，{县国土局|item}{6件|application.breakdown}、{县民政局|item}{4件|application.breakdown}、{城关镇|item}{3件|application.breakdown}，{县教育局|item}、{县住建局|item}、{县林业局|item}各{2件|application.breakdown}。
[application] 申请人可以登录县信息公开网在线填写申请表，也可到县政务中心二楼6号窗口领取纸质申请表，填写确有困难的可以口头提出，由工作人员代为填写。
[fee] 四、收费及减免情况
[fee] 依申请公开信息收取的费用：检索费{0元|fee}、复制费{31.2元|fee}、邮寄费{18元|fee}，减免{0元|fee}。
[dispute] 五、因政府信息公开申请行政复议、提起行政诉讼情况
[dispute] 行政复议{0件|review}，行政诉讼{0件|litigation}，申诉（包括信访、举报）{1件|complaint}，反映某乡未按时公布低保名单，经县监察局核实后责令补公布。
[organization] 六、机构人员和经费情况
[organization] 专门机构{1个|office}，全县工作人员{91人|staff.total}，其中专职{4人|staff.fulltime}、兼职{87人|staff.parttime}，专项经费{12万元|budget}，与诉讼有关的{经费|budget=0}没有支出。
[problem] 七、主要问题
[problem] （1）少数乡镇信息长期不更新；
+[problem] （2）依申请公开答复格式五花八门，有的单位连公章都没盖；
+[problem] （3）网站检索功能弱，查一条信息要翻好几页。
[plan] 八、改进措施
[plan] （1）对3个月不更新的乡镇，由县政府督查室下发督办单；
+[plan] （2）印发统一的答复书样本；
+[plan] （3）更换网站检索引擎。
