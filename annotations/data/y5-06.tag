# id: y5-026  year: 2020  issuer: 云蒙县人民政府
[title] 无障碍浏览 | 长者模式 | 繁体
[title] 云蒙县人民政府2020年政府信息公开工作年度报告
[preamble] 本报告由云蒙县人民政府办公室综合县直部门和各乡镇（街道）2020年政府信息公开情况编制，对报告如有疑问，请联系县政务公开办，电话：0558-7190236，传真：0558-7190237。
[overview] 一、总体情况
[overview] 2020年，全县政务公开工作紧紧围绕疫情防控和经济社会发展大局，以制度建设为基础，以平台建设为依托，以规范办理为抓手，进一步增强了公开实效。
[proactive] （一）主动公开情况
[proactive] 全县通过政府信息公开网主动公开信息{43 216条|disclosure.website}，其中{疫情防控|item}{2 108条|disclosure.category}，{“六稳”“六保”|item}{1 377条|disclosure.category}。
[application] （二）依申请公开情况
[application] 一是完善制度。
+[application] 修订依申请公开工作规程，明确由“谁制作、谁公开”的单位承担答复主体责任，县政府法律顾问对答复意见进行前置审核，对收到的每件申请建立独立档案，实行一事一档、一档一号。
+[application] 二是畅通渠道。
+[application] 在县政务服务中心、县档案馆、县图书馆和每一个便民服务中心设置申请受理点，共{27个|access_point}，群众就近就能递交申请。
+[application] 三是及时办理。
+[application] 2020年全县收到{申请|item}{152件|application.received}，较2019年的{118件|comparison}上升{28.8%|comparison}，其中{县政府|item}{39件|application.breakdown}、{县直部门|item}{81件|application.breakdown}、{乡镇（街道）|item}{32件|application.breakdown}。
[application] 二、收到和处理政府信息公开申请情况
[application] 按递交渠道划分：{网络|item}{68件|application.breakdown}、{信函|item}{71件|application.breakdown}、{当面|item}{13件|application.breakdown}。
[application] 按申请人身份划分：{自然人|item}{138件|application.breakdown}、{商业企业|item}{9件|application.breakdown}、{法律服务机构|item}{5件|application.breakdown}，来自{科研机构|application.breakdown=0}、{社会公益组织|application.breakdown=0}的申请没有。
[application] 县直部门中，{县自然资源和规划局|item}{31件|application.breakdown}、{县住建局|item}{22件|application.breakdown}、{县公安局|item}{11件|application.breakdown}，其他部门均为个位数；
+[application] 乡镇（街道）中，{城关街道|item}{14件|application.breakdown}，{梅河镇|item}、{双桥镇|item}、{龙泉乡|item}各{4件|application.breakdown}，有五个乡镇全年没有收到{申请|application.breakdown=0}。
[application] 连同2019年结转的{7件|application.carried_in}，全县共办理答复{154件|application.closed}，{按时办结率|item}达{100%|rate}，{5件|application.carried_out}结转到2021年。
[application] 答复结果分布为：{予以公开|item}{61件|application.granted}，占{39.6%|rate}；
+[application] {部分公开|item}{15件|application.partial}，占{9.7%|rate}；
+[application] {不予公开|item}{13件|application.refused|item=}，占{8.4%|rate}；
+[application] {无法提供|item}{47件|application.unavailable|item=}，占{30.5%|rate}；
+[application] {不予处理|item}{10件|application.not_processed|item=}，占{6.5%|rate}；
+[application] {其他处理|item}{8件|application.other|item=}，占{5.2%|rate}。
[application] 不予公开的理由，{行政查询事项|item}{6件|application.refused}、{第三方合法权益|item}{4件|application.refused}、{执法案卷|item}{2件|application.refused}、{过程性信息|item}{1件|application.refused}，无{国家秘密|application.refused=0}。
[application] 不予处理的{10件|application.not_processed}中，{信访举报投诉类|item}和{重复申请|item}分别为{9件|application.not_processed}、{1件|application.not_processed}。
[dispute] 三、政府信息公开行政复议、行政诉讼情况
[dispute] 全县共发生政府信息公开行政复议{18件|review}，同比持平，其中{结果维持|item}{11件|review}，{结果纠正|item}{2件|review}，{其他结果|item}{5件|review}，年底无{尚未审结|review=0}案件。
[dispute] {行政诉讼|item}{9件|litigation|item=}，均系复议后起诉，{结果维持|item}{7件|litigation}、{尚未审结|item}{2件|litigation}，{结果纠正|litigation=0|item=行政诉讼}和{其他结果|litigation=0|item=行政诉讼}都没有。
[problem] 四、存在的主要问题及改进情况
[problem] 一是答复质量不高，被{纠正|item}的{2件|review}均因事实认定不清；
+[problem] 二是乡镇受理点“挂了牌子没人坐班”，有的受理点从未接待过群众；
+[problem] 三是申请人分布过于集中，涉征收类申请久拖难消。
[plan] 下一步，一要提高答复质量，选取典型案例汇编成册；
+[plan] 二要整合受理点，把无人坐班的并入便民服务综合窗口；
+[plan] 三要源头治理，征收项目启动前先行公开补偿方案、评估单价和安置房源。
[other] 五、其他需要报告的事项
[fee] 2020年，全县各级行政机关依申请提供政府信息没有收取检索、复制、邮寄等{费用|fee=0}。
---
# id: y5-027  year: 2012  issuer: 坪江市国家税务局
[title] 坪江市国家税务局2012年政府信息公开工作年度报告
[preamble] 根据国家税务总局、省国税局有关编报要求，现将坪江市国税局2012年度政府信息公开工作情况公布如下，系统内7个县（市、区）局的数据一并汇总在内。
[organization] 一、机构和人员
[organization] 全系统设信息公开办公室{8个|office}，均设在各级局办公室，{专职|staff.fulltime=8}、{兼职|staff.parttime=8}人员各8人，网站管理人员不计在内。
[proactive] 二、主动公开
[proactive] 在市局网站发布信息{1,527条|disclosure.website}，其中{欠税公告|item}{4期|disclosure.category}、{定期定额公示|item}{2期|disclosure.category}、{税收政策|item}{318条|disclosure.category}。
[response] 12366纳税服务热线受理{咨询|item}{58,204次|inquiry}，{接通率|item}{95.1%|rate}，现场咨询不单独统计。
[application] 三、依申请公开
[application] （一）办理程序
[application] 纳税人和其他社会公众可在办税服务厅领取《政府信息公开申请表》，也可从网站下载；
+[application] 受理机构收到申请后，能够当场答复的当场答复，不能当场答复的，自收到之日起15个工作日内答复；
+[application] 涉及纳税人商业秘密、个人隐私的，依法予以保密。
[application] （二）受理和答复
[application] 全年受理申请{7件|application.received}：{市局|item}{3件|application.breakdown}，{铜岭县局|item}{2件|application.breakdown}，{江口区局|item}{2件|application.breakdown}，另外五个县（市、区）局没有受理{申请|application.breakdown=0}。
[application] {7件|application.received}中，{当面申请|item}的{4件|application.breakdown}，{信函申请|item}的{3件|application.breakdown}，{传真申请|item}{0件|application.breakdown}，{网上申请|item}{0件|application.breakdown}。
[application] 同意公开答复{3件|application.granted}，内容为出口退税政策和办税流程；
+[application] 不予公开答复{2件|application.refused}，均涉及{他人纳税信息|item}；
+[application] {非本机关掌握|item}答复{1件|application.unavailable}，已指引申请人到地税部门查询；
+[application] {转为信访办理|item}的{1件|application.not_processed}。
[application] {部分公开|application.partial=0}、{信息不存在|application.unavailable=0}、{内容不明确|application.unavailable=0}、{重复申请|application.not_processed=0}等情形本年度均未出现。
[fee] （三）收费
[fee] 依据国家发展改革委、财政部有关通知，本系统对申请人一律免收费用，全年{收费|fee=0}、{减免|fee=0}均为零。
[dispute] 四、行政复议、诉讼及申诉
[dispute] 市局收到对铜岭县局信息公开答复提出的行政复议申请{1件|review}，审查后以超过法定申请期限为由不予受理。
[dispute] 当事人没有就此提起{行政诉讼|litigation=0}，监察部门也没有收到{举报|complaint=0}、{投诉|complaint=0}。
[problem] 五、主要问题
[problem] 纳税人反映政策文件“看不懂”，说明我们习惯于原文照搬；
+[problem] 个别办税厅工作人员不了解申请程序，把前来申请的群众支到了别处。
[plan] 六、改进措施
[plan] 推行“一文件一解读”，每个文件附上通俗的问答；
+[plan] 将《条例》列为窗口人员上岗考试必考内容，考试不合格者不得上岗。
[signature] 二〇一三年一月三十一日
---
# id: y5-028  year: 2022  issuer: 宜岭区城市管理局
[title] 宜岭区城市管理局2022年政府信息公开工作年度报告
[overview] 一、总体情况
[overview] 2022年，区城管局认真贯彻落实上级关于全面推进政务公开的决策部署，结合市容秩序、环境卫生、违建治理等职能，将公开融入日常管理。
[application] （一）依申请公开工作。
+[application] 我局高度重视依申请公开工作，坚持把办理申请的过程当作改进执法的过程，对每一件申请都认真研判其背后的诉求。
+[application] 严格执行《条例》关于答复期限、送达方式、征求意见的规定，答复书由法制科、办公室双审核，局长签发后加盖公章送达。
+[application] 对要求公开执法依据、执法程序的，指引其在区政府网站“行政执法公示”栏查阅；
+[application] 对属于信访、投诉、举报的，引导其通过12345热线反映。
[supervision] （二）监督保障。
+[supervision] 聘请执法监督员，邀请群众代表参加“城管开放日”，自觉接受社会各界监督。
[proactive] 二、主动公开政府信息情况
[proactive] 全年公开{行政处罚决定信息|item}{1892 条|disclosure.category}、{双随机抽查结果|item}{36 条|disclosure.category}、{户外广告设置审批结果|item}{117 条|disclosure.category}，微信公众号推送{402 条|disclosure.wechat}。
[application] 三、收到和处理政府信息公开申请情况
[application] 本年新收政府信息公开申请 {34 件|application.received}，全部由自然人提出。
[application] 申请事项可归为五类：{违法建设查处|item} {18 件|application.breakdown}，{占道经营处罚|item} {6 件|application.breakdown}，{渣土运输许可|item} {4 件|application.breakdown}，{停车泊位收费|item} {3 件|application.breakdown}，{城管执法人员信息|item} {3 件|application.breakdown}。
+[application] 其中违法建设查处类申请多由邻里纠纷引起，举报人希望知道处理进展，严格说来并非信息公开问题。
[application] 上年结转 {3 件|application.carried_in}，本年结转 {2 件|application.carried_out}，实际办结 {35 件|application.closed}。
[application] 1.予以公开、部分公开分别为 {8 件|application.granted}、{3 件|application.partial}，合计占办结数的 {31.4%|rate}。
[application] 2.不予公开 {12 件|application.refused}，{行政执法案卷|item} {10 件|application.refused}，{第三方合法权益|item} {2 件|application.refused}。
[application] 3.无法提供 {6 件|application.unavailable}，全部是{本机关不掌握相关政府信息|item}。
[application] 4.不予处理 {5 件|application.not_processed}：{信访举报投诉|item} {4 件|application.not_processed}；
+[application] {无正当理由大量反复申请|item} {1 件|application.not_processed}，该申请人一年内向全区各部门轮番提出申请。
[application] 5.其他处理 {1 件|application.other}，因申请人{逾期不补正|item}。
[application] 6.《条例》规定的其他情形，我局今年均未涉及。
[dispute] 四、政府信息公开行政复议、行政诉讼情况
[dispute] 行政复议 {5 件|review}，{结果维持|item}、{纠正|item}、{其他|item}、{尚未审结|item}分别为 {2 件|review}、{1 件|review}、{1 件|review}、{1 件|review}。
[dispute] 被纠正的案件，是因为我局把本应公开的处罚决定书也当作案卷材料一并拒绝，区政府责令限期重新答复，我局已在10日内重新答复并公开。
[dispute] 行政诉讼 {2 件|litigation}，较去年的 {4 件|comparison}减半，均未审结。
[problem] 五、存在的主要问题及改进情况
[problem] 问题：（一）对“案卷”理由的适用过宽，有挡箭牌之嫌；
+[problem] （二）执法中队参与配合不积极，材料移送超过内部时限的占三分之一；
+[problem] （三）业务培训不够，全年仅组织 {1 次|training}，{26 人|trainee}参加。
[plan] 改进：（一）梳理“案卷中可公开内容清单”，已列出{可公开文书|item} {7 种|other}；
+[plan] （二）中队移送情况与年度评优挂钩；
+[plan] （三）2023年每季度集中培训一次。
[other] 六、其他需要报告的事项
[fee] 信息处理费收取情况：
[fee] {无|fee=0}。
---
# id: y5-029  year: 2024  issuer: 鹿鸣市医疗保障局
[title] 鹿鸣市医疗保障局2024年政府信息公开工作年度报告
[title] 时间：2025-01-20 16:05 来源：市医保局 作者： 点击：
[preamble] 本报告依据《条例》第四十九条、第五十条编制，财政、统计等数据以主管部门公布为准。
[overview] 一、总体情况
[overview] 2024年，市医保局把公开作为打通医保惠民政策“最后一公里”的重要手段，政策透明度、群众知晓率进一步提升。
[proactive] 一是主动公开有新进展，全年发布{1133条|disclosure.total}，其中通过局网站{684条|disclosure.website}、微信公众号{391条|disclosure.wechat}、{政务抖音|item}{58条|disclosure.other_channel}。
[application] 二是依申请公开有新提升，与申请人“面对面”沟通成为必经环节，{沟通率|item}{100%|rate}。
[mechanism] 三是信息管理有新加强，对历史文件的有效性进行了核定。
[application] 二、收到和处理政府信息公开申请情况
[application] 2024年共受理{申请|item}{23件|application.received}，比2023年少{10件|comparison}，比2022年多{1件|comparison}，三年来大体稳定。
[application] 受理的申请中，{线上|item}{15件|application.breakdown}，{线下|item}{8件|application.breakdown}（{邮寄|item}{7件|application.breakdown}，{当面|item}{1件|application.breakdown}）。
[application] 提出申请的有{参保群众|item}{12件|application.breakdown}、{定点医药机构|item}{5件|application.breakdown}、{医药企业|item}{3件|application.breakdown}、{高校研究团队|item}{2件|application.breakdown}、{律师事务所|item}{1件|application.breakdown}。
[application] 高校研究团队申请的是医保基金分项支出数据，因数据可由公开年报加工得出，我局提供了已公开数据的获取方式，并派业务人员作了说明，对方表示满意。
[application] 办理结果：属已公开而告知获取途径{7件|application.granted}，新予公开{4件|application.granted}，区分处理后部分公开{2件|application.partial}；
+[application] 因{行政执法案卷|item}、{第三方合法权益|item}、{内部事务信息|item}不予公开，依次为{2件|application.refused|item=行政执法案卷}、{1件|application.refused|item=第三方合法权益}、{1件|application.refused|item=内部事务信息}；
+[application] {没有现成信息、需要另行制作|item}而无法提供{3件|application.unavailable}，{本机关不掌握|item}而无法提供{1件|application.unavailable}；
+[application] {不予处理|application.not_processed=1}、{其他处理|application.other=1}各1件。
[application] {23件|application.closed}全部办结，没有{结转|application.carried_out=0}，2023年也没有{申请|application.carried_in=0}结转过来。
[dispute] 三、政府信息公开行政复议、行政诉讼情况
[dispute] 全年只有{2件|review|item=}行政复议，其中{1件|review}{结果维持|item}，{1件|review}经复议机关调解，申请人{撤回|item}。
[dispute] {行政诉讼|litigation=0}：无。
[dispute] 我局坚持把调解贯穿争议处理全过程，收到复议机关的答复通知书后，先由法规科与申请人联系，能沟通的尽量沟通，不能沟通的依法答辩，不因怕败诉而“花钱买平安”。
[fee] 四、信息处理费
[fee] 收取{0元|fee}。
[organization] 五、队伍建设
[organization] 局办公室{3名|staff.total}工作人员负责，其中专职{1名|staff.fulltime}；
+[training] 参加市里组织的业务轮训{2批|training}、{4人次|trainee}。
[problem] 六、存在的主要问题及改进情况
[problem] 一是个别处室仍把“内部资料”当作不公开的万能理由；
+[problem] 二是群众对DRG付费、药品集采等专业政策理解困难，解读跟不上。
[plan] 对于第一个问题，我局举办了模拟听证，让处室负责人坐到申请人的席位上换位思考；
+[plan] 对于第二个问题，2025年将开设“医保小课堂”，用群众语言讲政策。
[other] 七、其他需要报告的事项
[other] 无其他需要报告的事项。
---
# id: y5-030  year: 2011  issuer: 滦溪县人民政府
[title] 滦溪县人民政府2011年政府信息公开工作年度报告
[overview] 2011年，在市委、市政府的正确领导下，我县认真学习贯彻中办发〔2011〕22号文件精神，以建设服务型政府为目标，不断加大政府信息公开力度，取得了明显成效。
[preamble] 现将有关情况公布如下：
[overview] 一、基本情况
[organization] 县政府成立政务公开领导小组，县长任组长，各乡镇、部门相应成立机构，配备专职工作人员{6名|staff.fulltime}、兼职工作人员{109名|staff.parttime}，落实经费{20万元|budget}。
[platform] 县乡村三级公开网络初步形成，建公开栏{356个|bulletin_board}，设查阅点{21个|access_point}，查阅点全年接待{群众|item}{4,300余人次|inquiry}。
[proactive] 二、主动公开情况
[proactive] 全年公开各类政府信息{5,580条|disclosure.total}，其中网站{3,912条|disclosure.website}、{公开栏|item}{1,206条|disclosure.other_channel}、{广播电视和《滦溪报》|item}{462条|disclosure.other_channel}。
[application] 三、依申请公开情况
[application] （一）全县共收到申请{28件|application.received}。
[application] 申请由谁提出？
[application] {农民|item}{15件|application.breakdown}、{城镇居民|item}{8件|application.breakdown}、{企业|item}{4件|application.breakdown}、{新闻媒体|item}{1件|application.breakdown}。
[application] 怎样提出？
[application] {当面|item}{24件|application.breakdown}、{信函|item}{4件|application.breakdown}，没有{传真|application.breakdown=0}和{网络|application.breakdown=0}申请。
[application] 要些什么？
[application] {林权登记资料|item}{9件|application.breakdown}，{征地补偿标准|item}{8件|application.breakdown}，{低保评审|item}{5件|application.breakdown}，{招商引资合同|item}{2件|application.breakdown}，{其他|item}{4件|application.breakdown}。
[application] （二）答复情况。
+[application] 按期答复{26件|application.closed}，超期答复{1件|application.closed}，另外{1件|application.carried_out}在办。
+[application] 同意公开的{17件|application.granted}，部分公开的{2件|application.partial}，不公开的{2件|application.refused|item=招商引资合同涉及商业秘密}（均为{招商引资合同涉及商业秘密|item}），{查无此信息|item}的{4件|application.unavailable|item=查无此信息}，{指引到其他机关|item}的{2件|application.unavailable}。
[application] 超期的那件，是某乡把申请书当成上访材料压在了抽屉里，县政府办获知后当即督促办理，并在全县{通报批评|item}{1次|supervision}。
[fee] （四）收费。
+[fee] 只收复印费，全县共收{68.4元|fee}，较上年（{42元|comparison|item=}）略增，凭证齐全；
+[fee] 对农村特困户减免{9.6元|fee}。
[dispute] 四、复议、诉讼和投诉举报情况
[dispute] （一）行政复议。
+[dispute] {无|review=0}。
[dispute] （二）行政诉讼。
+[dispute] 有{1件|litigation}，系2010年提起、今年判决的林权资料一案，法院判决县林业局败诉，责令在15日内重新答复，县林业局已履行。
[dispute] （三）投诉举报。
+[dispute] 县政务公开投诉电话接到投诉{11个|complaint}，反映村务不公开的占八成，均已转交乡镇核实整改。
[problem] 五、问题
[problem] 从上述败诉案件和超期情况来看，部分乡镇和部门对依法公开还缺少敬畏，程序观念淡薄；
+[problem] 受条件限制，网上申请尚未开通，群众递一份申请要跑上几十里山路。
[plan] 六、打算
[plan] 明年，力争开通网上申请，并在每个乡镇指定一名申请代办员；
+[plan] 由法制办对各单位申请登记簿半年抽查一次，发现压件、漏件的追究责任。
[signature] 滦溪县人民政府办公室
[signature] 2012年3月22日
